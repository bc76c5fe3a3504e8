import { expect, test } from "vitest";
import { control, element, mountPage, patch } from "./helpers.js";

test("a disabled text takes no taps, its spans no clicks", () => {
  const spans = [control("TextSpan", 11, { text: "here", on_click: true })];
  const { tree, host, sent } = mountPage([control("Text", 10, { value: "press ", spans, on_tap: true })]);
  patch(tree, 10, [0], [0, 0, "disabled", true]);
  host.flush();
  const span = (): HTMLElement | null => element(10).querySelector("span");
  element(10).click();
  span()?.click();
  expect([sent, element(10).ariaDisabled, span()?.ariaDisabled]).toEqual([[], "true", "true"]);
  patch(tree, 10, [0], [0, 0, "disabled", false]);
  host.flush();
  element(10).click();
  span()?.click();
  expect(sent.map(([, body]) => (body as { name: string }).name)).toEqual(["tap", "click"]);
});

test.each([
  [{ semantics_label: "one hundred" }, "img", "one hundred"],
  [{ semantics_label: "one hundred", on_tap: true }, "button", "one hundred"],
  [{ on_tap: true }, "button", null],
  [{}, null, null],
])("a text with %j has the role %s", (props, role, label) => {
  mountPage([control("Text", 10, { value: "100", ...props })]);
  expect([element(10).getAttribute("role"), element(10).ariaLabel]).toEqual([role, label]);
});

test("a TextStyle says what becomes of too long a text, unless the Text does", () => {
  const style = { overflow: "ellipsis" };
  mountPage([control("Text", 10, { value: "long", style }), control("Text", 11, { value: "long", style, overflow: "fade" })]);
  expect([10, 11].map((id) => element(id).classList.contains("f-clamp"))).toEqual([true, false]);
});
