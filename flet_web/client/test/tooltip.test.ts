import { beforeAll, expect, test, vi } from "vitest";
import { control, element, mountPage, patch } from "./helpers.js";
import { fakeTopLayer } from "./overlays.js";

beforeAll(fakeTopLayer);

const bubble = (): string | undefined => document.querySelector(".f-tooltip")?.textContent;

function hover(id: number): void {
  element(id).dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
  vi.advanceTimersByTime(200);
}

test("a tooltip goes with its control; one that was taken away lets the one around it show", async () => {
  const inner = control("Text", 11, { value: "text", tooltip: "inner" });
  const { tree, host } = mountPage([control("Container", 10, { content: inner, tooltip: "outer" })]);
  await import("../src/tooltip_bubble.js");
  await Promise.resolve();
  vi.useFakeTimers();
  hover(11);
  expect(bubble()).toBe("inner");
  patch(tree, 11, [0], [0, 0, "tooltip", null]);
  host.flush();
  expect(bubble()).toBeUndefined();
  hover(11);
  expect(bubble()).toBe("outer");
  patch(tree, 2, [0, { controls: [1] }], [2, 1, 0]);
  host.flush();
  expect(bubble()).toBeUndefined();
  vi.useRealTimers();
});
