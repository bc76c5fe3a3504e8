import { expect, test, vi } from "vitest";
import { control, mountPage, node, patch } from "./helpers.js";

test("the screen stays awake also after the tab was out of sight, until the app lets it sleep", async () => {
  const locks: { released: boolean; release: () => Promise<void> }[] = [];
  const request = vi.fn(() => {
    const lock = { released: false, release: () => Promise.resolve(void (lock.released = true)) };
    locks.push(lock);
    return Promise.resolve(lock);
  });
  Object.defineProperty(navigator, "wakeLock", { value: { request }, configurable: true });
  const { tree, host } = mountPage([]);
  patch(tree, 1, [0], [0, 0, "_services", control("ServiceRegistry", 20, { _services: [control("Wakelock", 21)] })]);
  host.app.services.sync([node(tree, 21)], host);
  const service = host.app.services.find(node(tree, 21));
  await service?.invoke("enable", {});
  await service?.invoke("enable", {});
  expect(request).toHaveBeenCalledOnce();
  void locks[0]?.release();
  document.dispatchEvent(new Event("visibilitychange"));
  await expect.poll(() => locks.length).toBe(2);
  await service?.invoke("disable", {});
  document.dispatchEvent(new Event("visibilitychange"));
  expect([locks.map((lock) => lock.released), await service?.invoke("is_enabled", {})]).toEqual([[true, true], false]);
});
