import { afterEach, expect, test, vi } from "vitest";
import type { ValueMap } from "../src/protocol.js";
import type { Service } from "../src/service.js";
import { control, mountPage, node } from "./helpers.js";

/** A service of the page, alone in its registry. */
function service(type: string): Service {
  const { tree, host } = mountPage([]);
  tree.set(node(tree, 1), "_services", control("ServiceRegistry", 20, { _services: [control(type, 21)] }));
  host.flush();
  const found = host.app.services.find(node(tree, 21));
  if (!found) throw new Error(`${type} is not bound`);
  return found;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each(["BrowserContextMenu", "Clipboard", "HapticFeedback", "SemanticsService", "SharedPreferences", "UrlLauncher"])(
  "%s has no methods but its own",
  async (type) => {
    const served = service(type);
    await expect(async () => await served.invoke("fly", {})).rejects.toThrow(`Unknown ${type} method: fly`);
  },
);

test("the menu of the browser goes, and comes back", () => {
  const menu = service("BrowserContextMenu");
  const opened = (): boolean => document.dispatchEvent(new Event("contextmenu", { cancelable: true }));
  menu.invoke("disable_menu", {});
  expect(opened()).toBe(false);
  menu.invoke("enable_menu", {});
  expect(opened()).toBe(true);
});

test("text goes to the clipboard, and comes from there", async () => {
  const clipboard = { text: "", writeText: (text: string) => Promise.resolve(void (clipboard.text = text)), readText: () => Promise.resolve(clipboard.text) };
  vi.stubGlobal("navigator", { clipboard });
  const served = service("Clipboard");
  await served.invoke("set", { data: "copied" });
  expect(clipboard.text).toBe("copied");
  expect(await served.invoke("get", {})).toBe("copied");
});

test("a device that cannot vibrate does nothing", () => {
  const vibrate = vi.fn();
  vi.stubGlobal("navigator", { vibrate });
  const served = service("HapticFeedback");
  served.invoke("light_impact", {});
  expect(vibrate).toHaveBeenCalledWith(10);
  vi.stubGlobal("navigator", {});
  expect(served.invoke("light_impact", {})).toBe(null);
});

test("messages are announced to screen readers", async () => {
  service("SemanticsService").invoke("announce_message", { message: "saved" });
  await expect.poll(() => [...document.querySelectorAll("[aria-live]")].map((region) => region.textContent)).toContain("saved");
});

test("preferences are kept under the names of the official client", () => {
  const served = service("SharedPreferences");
  const invoke = (name: string, args: ValueMap): unknown => served.invoke(name, args);
  expect(invoke("set", { key: "app.name", value: [1, "a"] })).toBe(true);
  expect(localStorage.getItem("flutter.app.name")).toBe('[1,"a"]');
  expect([invoke("get", { key: "app.name" }), invoke("contains_key", { key: "app.name" })]).toEqual([[1, "a"], true]);
  expect(invoke("get_keys", { key_prefix: "app." })).toEqual(["app.name"]);
  invoke("remove", { key: "app.name" });
  expect(invoke("get", { key: "app.name" })).toBe(null);
});
