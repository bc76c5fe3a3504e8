import { expect, test } from "vitest";
import "../src/renderers/bottom_app_bar.js";
import { control, element, mountPage } from "./helpers.js";

test("the bar stands at the bottom of its view", () => {
  const bar = control("BottomAppBar", 10, { height: 64, content: control("Text", 11, { value: "menu" }) });
  mountPage([], { bottom_appbar: bar });
  expect(element(10).textContent).toBe("menu");
  expect(element(10).style.minHeight).toBe("64px");
  expect(element(10).getAttribute("role")).toBe("toolbar");
});
