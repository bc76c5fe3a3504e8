import { expect, test } from "vitest";

import { decorationStyles } from "../src/decoration.js";
import { measured } from "../src/measured_gradient.js";

function border(side: Record<string, number | string>): Record<string, Record<string, number | string>> {
  return { top: side, right: side, bottom: side, left: side };
}

test.each([
  [{}, "8px solid #010203", null],
  [{ stroke_align: -1 }, "8px solid #010203", null],
  [{ stroke_align: 0 }, "4px solid #010203", "0 0 0 4px #010203"],
  [{ stroke_align: 0.5 }, "2px solid #010203", "0 0 0 6px #010203"],
  [{ stroke_align: 1 }, undefined, "0 0 0 8px #010203"],
  [{ stroke_align: 1, style: "none" }, undefined, null],
])("a border with %o lies inside and outside of the edge", (more, inside, outside) => {
  const styles = decorationStyles({ border: border({ width: 8, color: "#010203", ...more }) });
  expect([styles["border-top"], styles["border-left"]]).toEqual([inside, inside]);
  expect(styles["box-shadow"]).toBe(outside);
});

test("of several shadows the last one is on top", () => {
  const shadow = [{ blur_radius: 8, color: "#ff0000" }, { blur_radius: 4, color: "#0000ff" }];
  expect(decorationStyles({ shadow })["box-shadow"]).toMatch(/#0000ff, .*#ff0000$/);
});

test("shadows lie behind the line around the box", () => {
  const styles = decorationStyles({
    border: border({ width: 2, color: "#010203", stroke_align: 1 }),
    shadow: [{ blur_radius: 5, color: "#0000ff" }],
  });
  expect(styles["box-shadow"]).toMatch(/^0 0 0 2px #010203, .*#0000ff/);
});

test.each([
  [{ begin: { x: -0.5, y: 0 }, end: { x: 0.5, y: 0 } }, "linear-gradient(90deg, #ff0000 50px, #0000ff 150px)"],
  [{ begin: { x: 0, y: 0 }, end: { x: 0, y: 1 } }, "linear-gradient(180deg, #ff0000 50px, #0000ff 100px)"],
  [{ tile_mode: "repeated" }, "repeating-linear-gradient(90deg, #ff0000 0px, #ff0000 0px, #0000ff 200px, #0000ff 200px)"],
  [
    { end: { x: 0, y: 0 }, tile_mode: "mirror" },
    "repeating-linear-gradient(90deg, #ff0000 0px, #ff0000 0px, #0000ff 100px, #0000ff 100px, " +
      "#0000ff 100px, #0000ff 100px, #ff0000 200px, #ff0000 200px)",
  ],
  [
    { end: { x: 0, y: 0 }, tile_mode: "decal" },
    "linear-gradient(90deg, transparent 0px, #ff0000 0px, #ff0000 0px, #0000ff 100px, #0000ff 100px, transparent 100px)",
  ],
  [{ _type: "radial", radius: 0.3, center: { x: -0.5, y: 0 } }, "radial-gradient(circle at 50px 50px, #ff0000 0px, #0000ff 30px)"],
  [{ _type: "sweep", start_angle: 1, end_angle: 2 }, "conic-gradient(from 90deg at 100px 50px, #ff0000 1rad, #0000ff 2rad)"],
])("a gradient with %o has its points where Flutter has them", (more, css) => {
  expect(measured(document.body, { colors: ["#ff0000", "#0000ff"], ...more }, 200, 100)).toBe(css);
});

test("a gradient from corner to corner is at right angles to the diagonal", () => {
  const css = measured(document.body, { colors: ["#ff0000", "#0000ff"], begin: { x: -1, y: -1 }, end: { x: 1, y: 1 } }, 200, 100);
  // The line of CSS is longer than the diagonal: it reaches to where the corners are seen from it.
  expect(css).toBe("linear-gradient(116.565deg, #ff0000 0px, #0000ff 223.607px)");
});
