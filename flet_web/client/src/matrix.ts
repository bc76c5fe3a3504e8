/** `flip` and `transform` as CSS: few pages have them, so they are loaded when one does. */

import { style } from "./dom.js";
import { setOrigin } from "./effects.js";
import type { StyleMap } from "./layout.js";
import type { Mounted } from "./mounted.js";
import { toText } from "./node.js";
import { isMap } from "./protocol.js";
import type { Value } from "./protocol.js";
import { num, px } from "./values.js";

/** Applies both to a control, or takes them away. */
export function transform({ node, element, outer }: Mounted): void {
  const styles: StyleMap = {};
  const parts: string[] = [];
  const flip = node.map("flip");
  if (flip) {
    setOrigin(styles, flip);
    parts.push(`scale(${flip["flip_x"] === true ? -1 : 1}, ${flip["flip_y"] === true ? -1 : 1})`);
  }
  const given = node.map("transform");
  const matrix = given?.["matrix"];
  if (given && isMap(matrix)) {
    setOrigin(styles, given);
    const ops = Array.isArray(matrix["ops"]) ? matrix["ops"] : [];
    for (const op of [matrix["ctor"], ...ops]) {
      const css = isMap(op) ? matrixOp(toText(op["name"]) ?? "", op["args"]) : undefined;
      if (css) parts.push(css);
    }
  }
  if (outer !== element) style(element, { transform: null });
  style(outer, { ...styles, transform: parts.join(" ") });
}

/** One step of a recorded matrix as a CSS transform function. */
function matrixOp(name: string, args: Value | undefined): string | undefined {
  const list = Array.isArray(args) ? args : isMap(args) ? Object.values(args) : [];
  const [a = 0, b = 0, c = 0] = list.map((item) => num(item, 0));
  switch (name) {
    case "translation_values":
    case "translate":
      return `translate3d(${px(a)}, ${px(b)}, ${px(c)})`;
    case "diagonal3_values":
      return `scale3d(${a}, ${b}, ${c})`;
    case "scale":
      return list.length > 1 ? `scale3d(${a}, ${b}, ${list.length > 2 ? c : 1})` : `scale3d(${a}, ${a}, ${a})`;
    case "rotation_z":
    case "rotate_z":
      return `rotateZ(${a}rad)`;
    case "rotation_x":
    case "rotate_x":
      return `rotateX(${a}rad)`;
    case "rotation_y":
    case "rotate_y":
      return `rotateY(${a}rad)`;
    case "skew_x":
      return `skewX(${a}rad)`;
    case "skew_y":
      return `skewY(${a}rad)`;
    case "set_entry":
      // Row 3, column 2 is the usual way to ask for perspective.
      return a === 3 && b === 2 && c !== 0 ? `perspective(${px(1 / Math.abs(c))})` : undefined;
    default:
      return undefined;
  }
}
