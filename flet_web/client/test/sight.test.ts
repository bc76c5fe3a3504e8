import { describe, expect, it } from "vitest";
import { Sight } from "../src/renderers/shared/sight.js";

/** A content of 400 x 300 pixels in a box of 200 x 150. */
function sight(margin = 0): Sight {
  const sized = (width: number, height: number): HTMLElement => {
    const element = document.createElement("div");
    for (const [name, value] of Object.entries({ clientWidth: width, clientHeight: height, offsetWidth: width, offsetHeight: height })) {
      Object.defineProperty(element, name, { value });
    }
    return element;
  };
  const made = new Sight();
  made.show(sized(200, 150), sized(400, 300), { top: margin, right: margin, bottom: margin, left: margin }, 0.1, 3);
  return made;
}

describe("how a content is moved and enlarged", () => {
  it("stays within its edges and their margin", () => {
    const one = sight(20);
    one.pan({ x: 500, y: -500 });
    expect(one.state).toEqual({ x: 20, y: -170, scale: 1 });
  });

  it("keeps the point at which it is enlarged, within the limits", () => {
    const one = sight();
    one.zoom(2, { x: 100, y: 50 });
    expect(one.state).toEqual({ x: -100, y: -50, scale: 2 });
    one.zoom(100, { x: 0, y: 0 });
    expect(one.state.scale).toBe(3);
  });

  it("is not made smaller than the box", () => {
    const one = sight();
    one.zoom(0.1, { x: 0, y: 0 });
    expect(one.state.scale).toBe(0.5);
  });

  it("is reset at once without a duration", async () => {
    const one = sight();
    one.zoom(2, { x: 100, y: 50 });
    await one.reset(0);
    expect(one.state).toEqual({ x: -0, y: -0, scale: 1 });
  });
});
