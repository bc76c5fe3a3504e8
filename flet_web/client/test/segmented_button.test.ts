import { expect, test } from "vitest";
import type { ValueMap } from "../src/protocol.js";
import { control, element, mountPage, patch } from "./helpers.js";

function segmented(props: ValueMap, page: ValueMap = {}): ReturnType<typeof mountPage> {
  const segments = ["a", "b", "c"].map((value, i) => control("Segment", 11 + i, { value, label: value }));
  return mountPage([control("SegmentedButton", 10, { segments, selected: ["a"], on_change: true, ...props })], page);
}

const chosen = (): (string | null)[] => [11, 12, 13].map((id) => element(id).getAttribute("aria-checked") ?? element(id).ariaPressed);

test("one segment is chosen, and Tab stops at it", () => {
  const { host, sent } = segmented({});
  element(12).click();
  host.flush();
  expect(chosen()).toEqual(["false", "true", "false"]);
  expect([11, 12, 13].map((id) => element(id).tabIndex)).toEqual([-1, 0, -1]);
  element(12).click();
  expect(sent).toHaveLength(2);
});

test("the program chooses", () => {
  const { tree, host } = segmented({ allow_multiple_selection: true });
  patch(tree, 10, [0], [0, 0, "selected", ["b", "c"]]);
  host.flush();
  expect(chosen()).toEqual(["false", "true", "true"]);
});

test("the theme of the page says how chips and segments look", () => {
  const theme = { chip_theme: { bgcolor: "#ff0000" }, segmented_button_theme: { style: { bgcolor: "#00ff00" } } };
  const { tree, host } = mountPage([
    control("Chip", 20, { label: "Chip" }),
    control("SegmentedButton", 10, { segments: [control("Segment", 11, { value: "a", label: "a" })], selected: [] }),
  ]);
  patch(tree, 1, [0], [0, 0, "theme", theme]);
  host.flush();
  return expect.poll(() => {
    host.flush();
    return [element(20).style.backgroundColor, element(11).style.backgroundColor];
  }).toEqual(["rgb(255, 0, 0)", "rgb(0, 255, 0)"]);
});
