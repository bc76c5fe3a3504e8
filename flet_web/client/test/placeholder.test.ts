import { expect, test } from "vitest";
import { control, element, mountPage, patch } from "./helpers.js";

test("a placeholder has its fallback size until it is given one", () => {
  const { tree, host } = mountPage([control("Placeholder", 10, { fallback_width: 50 })]);
  expect(element(10).style.minWidth).toBe("min(50px, 100%)");
  expect(element(10).style.minHeight).toBe("400px");
  patch(tree, 10, [0], [0, 0, "width", 80]);
  host.flush();
  expect(element(10).style.minWidth).toBe("");
});

test("a placeholder shows its content", () => {
  mountPage([control("Placeholder", 10, { content: control("Text", 11, { value: "soon" }) })]);
  expect(element(10).textContent).toBe("soon");
});
