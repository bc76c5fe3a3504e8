import { expect, test } from "vitest";
import type { ValueMap } from "../src/protocol.js";
import { control, element, mountPage, patch } from "./helpers.js";

const EVENTS = { on_change: true, on_change_start: true, on_change_end: true };
const inputs = (): HTMLInputElement[] => [...element(10).querySelectorAll("input")];
const shown = (): number[] => inputs().map((input) => input.valueAsNumber);

function range(props: ValueMap): ReturnType<typeof mountPage> {
  return mountPage([control("RangeSlider", 10, { start_value: 2, end_value: 8, max: 10, ...props })]);
}

function key(end: number, value: number): void {
  const input = inputs()[end] as HTMLInputElement;
  input.value = String(value);
  input.dispatchEvent(new Event("input"));
}

test("keys move one end, and both values are told", () => {
  const { sent } = range(EVENTS);
  key(1, 9);
  expect(sent.map(([, body]) => (body as { name?: string; props?: ValueMap }).name ?? (body as { props: ValueMap }).props)).toEqual([
    "change_start", { start_value: 2, end_value: 9 }, "change", "change_end",
  ]);
});

test("an end does not pass the other one", () => {
  range({});
  key(0, 9);
  expect(shown()).toEqual([8, 8]);
});

test("values that cannot be shown are shown as the nearest that can", () => {
  range({ start_value: 9, end_value: 3 });
  expect(shown()).toEqual([9, 9]);
  range({ start_value: -5, end_value: 50 });
  expect(shown()).toEqual([0, 10]);
});

test("the server moves both ends", () => {
  const { tree, host } = range({});
  patch(tree, 10, [0], [0, 0, "start_value", 4], [0, 0, "end_value", 6]);
  host.flush();
  expect(shown()).toEqual([4, 6]);
});

test("labels show the rounded values and are read out", () => {
  range({ start_value: 2.5, divisions: 20, label: "{value} km", round: 1 });
  expect([...element(10).querySelectorAll("output")].map((output) => output.textContent)).toEqual(["2.5 km", "8.0 km"]);
  expect(inputs().map((input) => input.ariaValueText)).toEqual(["2.5 km", "8.0 km"]);
});
