/** What every control may have besides its place: opacity, transforms, implicit animations. */

import { transition } from "./curves.js";
import type { StyleMap } from "./layout.js";
import { toText } from "./node.js";
import type { ControlNode } from "./node.js";
import { isMap } from "./protocol.js";
import type { Value, ValueMap } from "./protocol.js";
import { num, point, position, px, round } from "./values.js";

/** CSS property -> name that `animation_end` reports. */
const ENDS: Record<string, string> = {
  opacity: "opacity",
  rotate: "rotation",
  scale: "scale",
  translate: "offset",
  left: "position",
  top: "position",
  right: "position",
  bottom: "position",
  "margin-top": "margin",
  "margin-right": "margin",
  "margin-bottom": "margin",
  "margin-left": "margin",
  "align-self": "align",
  "justify-self": "align",
};

export function animationEndName(property: string): string {
  return ENDS[property] ?? "container";
}

export function effectStyles(node: ControlNode, extra: string[]): StyleMap {
  const styles: StyleMap = {};
  const opacity = node.num("opacity", 1);
  if (opacity !== 1) styles["opacity"] = String(opacity);
  setRotate(styles, node.get("rotate"));
  setScale(styles, node.get("scale"));
  const offset = node.get("offset");
  if (offset !== undefined) {
    const [x, y] = point(offset);
    styles["translate"] = `${round(x * 100)}% ${round(y * 100)}%`;
  }
  setMatrix(styles, node.map("flip"), node.map("transform"));
  const transitions = [...implicit(node), ...extra];
  if (transitions.length) styles["transition"] = transitions.join(", ");
  return styles;
}

function implicit(node: ControlNode): string[] {
  return [
    ...transition(node.get("animate_opacity"), "opacity"),
    ...transition(node.get("animate_rotation"), "rotate"),
    ...transition(node.get("animate_scale"), "scale"),
    ...transition(node.get("animate_offset"), "translate"),
    ...transition(node.get("animate_position"), "left", "top", "right", "bottom"),
    ...transition(node.get("animate_size"), "width", "height"),
    ...transition(node.get("animate_margin"), "margin"),
    ...transition(node.get("animate_align"), "align-self", "justify-self"),
  ];
}

function setOrigin(styles: StyleMap, value: ValueMap): void {
  const alignment = value["alignment"];
  const origin = value["origin"];
  if (alignment === undefined && origin === undefined) return;
  const [x = "50%", y = "50%"] = position(alignment).split(" ");
  const [dx, dy] = point(origin);
  styles["transform-origin"] = `calc(${x} + ${px(dx)}) calc(${y} + ${px(dy)})`;
}

function setRotate(styles: StyleMap, value: Value | undefined): void {
  const angle = isMap(value) ? num(value["angle"], 0) : num(value, 0);
  if (isMap(value)) setOrigin(styles, value);
  // Kept at 0 too: without a value there would be nothing to animate from.
  if (value !== undefined) styles["rotate"] = `${round(angle)}rad`;
}

function setScale(styles: StyleMap, value: Value | undefined): void {
  if (value === undefined) return;
  if (!isMap(value)) {
    styles["scale"] = String(num(value, 1));
    return;
  }
  setOrigin(styles, value);
  const both = num(value["scale"], 1);
  styles["scale"] = `${num(value["scale_x"], both)} ${num(value["scale_y"], both)}`;
}

function setMatrix(styles: StyleMap, flip: ValueMap | undefined, transform: ValueMap | undefined): void {
  const parts: string[] = [];
  if (flip) {
    setOrigin(styles, flip);
    parts.push(`scale(${flip["flip_x"] === true ? -1 : 1}, ${flip["flip_y"] === true ? -1 : 1})`);
  }
  const matrix = transform?.["matrix"];
  if (transform && isMap(matrix)) {
    setOrigin(styles, transform);
    const ops = Array.isArray(matrix["ops"]) ? matrix["ops"] : [];
    for (const op of [matrix["ctor"], ...ops]) {
      const css = isMap(op) ? matrixOp(toText(op["name"]) ?? "", op["args"]) : undefined;
      if (css) parts.push(css);
    }
  }
  if (parts.length) styles["transform"] = parts.join(" ");
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
