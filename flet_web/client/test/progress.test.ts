import { expect, test } from "vitest";
import { control, element, mountPage, patch } from "./helpers.js";

test.each(["ProgressBar", "ProgressRing"])("%s says how far it is, or that it does not know", (type) => {
  const { tree, host } = mountPage([control(type, 10, { value: 0.4 })]);
  expect([element(10).getAttribute("role"), element(10).ariaValueNow, element(10).ariaValueText]).toEqual(["progressbar", "0.4", "40%"]);
  patch(tree, 10, [0], [0, 0, "value", null]);
  host.flush();
  expect([element(10).ariaValueNow, element(10).classList.contains("f-indeterminate")]).toEqual([null, true]);
});
