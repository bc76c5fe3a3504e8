import { expect, test } from "vitest";
import { outline } from "../src/renderers/navigation/notch.js";
import { control, element, mountPage } from "./helpers.js";

test("the bar stands at the bottom of its view", () => {
  const bar = control("BottomAppBar", 10, { height: 64, content: control("Text", 11, { value: "menu" }) });
  mountPage([], { bottom_appbar: bar });
  expect(element(10).textContent).toBe("menu");
  expect(element(10).style.minHeight).toBe("64px");
  expect(element(10).getAttribute("role")).toBe("toolbar");
});

const HOST = { x: 0, y: 0, width: 300, height: 80 };
const BUTTON = { x: 118, y: -32, width: 64, height: 64 };

test("a round notch goes around the button, and not where there is none", () => {
  const notch = outline({ _type: "circular" }, HOST, BUTTON) ?? "";
  expect(notch).toContain("A 32 32 0 0 0");
  // It begins 15 px before the point above which the circle's tangent starts, 1 px beside the circle.
  expect(notch).toContain("L 102 0 Q 117 0");
  expect(outline({ _type: "circular" }, HOST, { ...BUTTON, y: -99 })).toBeUndefined();
  expect(outline({ _type: "circular" }, HOST, undefined)).toBeUndefined();
});

test("an automatic notch has the outlines that it is given", () => {
  const shape = { _type: "auto", host: { _type: "roundedRectangle", radius: 9 }, guest: { _type: "stadium" } };
  expect(outline(shape, HOST, undefined)).toContain("A 9 9 0 0 1");
  expect(outline(shape, HOST, BUTTON)).toContain("M 150 -32");
});
