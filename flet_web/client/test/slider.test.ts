import { expect, test } from "vitest";
import type { ValueMap } from "../src/protocol.js";
import { control, element, mountPage, patch } from "./helpers.js";

const EVENTS = { on_change: true, on_change_start: true, on_change_end: true };
const input = (): HTMLInputElement => element(10).querySelector("input") as HTMLInputElement;

function slide(value: number): void {
  input().value = String(value);
  input().dispatchEvent(new Event("input"));
}

function names(sent: [number, object][]): unknown[] {
  return sent.map(([action, body]) => (action === 4 ? (body as { props: ValueMap }).props : (body as { name: string }).name));
}

test("a drag starts, changes and ends", () => {
  const { sent } = mountPage([control("Slider", 10, { max: 10, value: 2, ...EVENTS })]);
  input().dispatchEvent(new PointerEvent("pointerdown", { button: 0 }));
  slide(3);
  slide(4);
  window.dispatchEvent(new PointerEvent("pointerup"));
  expect(names(sent)).toEqual(["change_start", { value: 3 }, "change", { value: 4 }, "change", "change_end"]);
});

test("keys change it in one step", () => {
  const { sent } = mountPage([control("Slider", 10, { ...EVENTS })]);
  slide(0.5);
  expect(names(sent)).toEqual(["change_start", { value: 0.5 }, "change", "change_end"]);
});

test("the server does not move the thumb out of the user's hand", () => {
  const { tree, host } = mountPage([control("Slider", 10, { max: 10, value: 2 })]);
  input().dispatchEvent(new PointerEvent("pointerdown", { button: 0 }));
  slide(5);
  patch(tree, 10, [0], [0, 0, "value", 8]);
  host.flush();
  expect(input().value).toBe("5");
  window.dispatchEvent(new PointerEvent("pointerup"));
  expect(input().value).toBe("8");
});

test("the label shows the rounded value and is read out", () => {
  mountPage([control("Slider", 10, { max: 10, value: 2.5, divisions: 20, label: "{value} km", round: 1 })]);
  expect([element(10).querySelector("output")?.textContent, input().ariaValueText, input().step]).toEqual(["2.5 km", "2.5 km", "0.5"]);
});

function press(x: number, then: number[] = []): void {
  const at = (clientX: number): PointerEventInit => ({ button: 0, clientX, bubbles: true });
  // The room of the thumb's middle is 100 px wide, so that a pixel is a hundredth.
  input().getBoundingClientRect = () => new DOMRect(0, 0, 120, 48);
  input().setPointerCapture = () => undefined;
  input().dispatchEvent(new PointerEvent("pointerdown", at(x)));
  for (const place of then) input().dispatchEvent(new PointerEvent("pointermove", at(place)));
}

test.each([
  ["slideOnly", 0.5, 0.7],
  ["slideThumb", 0.5, 0.5],
  ["tapOnly", 0.8, 0.8],
])("%s moves the thumb in this way alone", async (interaction, pressed, moved) => {
  mountPage([control("Slider", 10, { value: 0.5, interaction })]);
  press(90);
  await Promise.resolve();
  expect(input().valueAsNumber).toBeCloseTo(pressed);
  press(90, [110]);
  expect(input().valueAsNumber).toBeCloseTo(moved);
});

test("slideThumb moves the thumb that is held", () => {
  const { sent } = mountPage([control("Slider", 10, { value: 0.5, interaction: "slideThumb", ...EVENTS })]);
  press(65, [85]);
  window.dispatchEvent(new PointerEvent("pointerup"));
  expect(names(sent)).toEqual(["change_start", { value: 0.7 }, "change", "change_end"]);
});
