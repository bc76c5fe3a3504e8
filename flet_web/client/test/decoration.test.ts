import { expect, test } from "vitest";

import { decorationStyles } from "../src/decoration.js";

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
