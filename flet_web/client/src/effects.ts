/** What every control may have besides its place: opacity, transforms, implicit animations. */

import { transition } from "./curves.js";
import type { StyleMap } from "./layout.js";
import type { ControlNode } from "./node.js";
import { isMap } from "./protocol.js";
import type { Value, ValueMap } from "./protocol.js";
import { num, point, position, px, round } from "./values.js";

/** CSS property -> name that `animation_end` reports, and that `animate_...` has. */
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
};

/** What a transition of a CSS property belongs to; undefined for one that no property of the control asks for. */
export function animationEndName(node: ControlNode, property: string, own: boolean): string | undefined {
  const name = ENDS[property];
  // Its `animate` is for the margin of a Container too.
  if (own && (!name || name === "margin")) return "container";
  return name && node.has(`animate_${name}` as "animate_opacity") ? name : undefined;
}

export function effectStyles(node: ControlNode, extra: string[]): StyleMap {
  const styles: StyleMap = {};
  const opacity = node.num("opacity");
  if (opacity !== 1) styles["opacity"] = String(opacity);
  setRotate(styles, node.get("rotate"));
  setScale(styles, node.get("scale"));
  const offset = node.get("offset");
  if (offset !== undefined) {
    const [x, y] = point(offset);
    styles["translate"] = `${round(x * 100)}% ${round(y * 100)}%`;
  }
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
  ];
}

export function setOrigin(styles: StyleMap, value: ValueMap): void {
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
  // Written for 0 too: an animation needs a value to begin with.
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
