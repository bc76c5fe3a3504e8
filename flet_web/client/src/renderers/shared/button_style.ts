/** A ButtonStyle as CSS: for buttons, items of menus, segments. */

import { color } from "../../colors.js";
import { encircle } from "../../decoration.js";
import { style } from "../../dom.js";
import type { Styles } from "../../dom.js";
import { keyword, sideways } from "../../layout.js";
import { toNumber } from "../../node.js";
import { isMap } from "../../protocol.js";
import type { Value, ValueMap } from "../../protocol.js";
import { restyle, textStyle } from "../../text_style.js";
import { borderSide, CIRCLE, density, elevation, given, millis, num, outlinedShape, point, px } from "../../values.js";
import { pick } from "./control_state.js";
import type { States } from "./control_state.js";
import { cursor } from "./cursor.js";

/** Writes what the style `own` says for the states that hold; the style sheet has the defaults. */
export function paintButton(element: HTMLElement, own: ValueMap, active: States, extra: Styles = {}): void {
  const get = (name: string): Value | undefined => pick(own[name], active);
  const shape = isMap(get("shape")) ? outlinedShape(get("shape"), "") : { radius: null, border: undefined, corners: null };
  const side = get("side") === undefined ? shape.border : (borderSide(get("side")) ?? "0 none");
  const overlay = color(get("overlay_color"));
  const [x, y] = point(own["alignment"]);
  element.classList.toggle("f-overlay", overlay !== undefined);
  restyle(element, get("text_style"), {
    "background-color": color(get("bgcolor")),
    "--f-text-bgcolor": textStyle(get("text_style"))["background-color"],
    "--f-state-color": overlay,
    "--md-sys-color-shadow": color(get("shadow_color")),
    "box-shadow": elevation(toNumber(get("elevation"))),
    "border-radius": shape.radius,
    "corner-shape": shape.corners,
    border: side,
    "--f-side": thickness(side),
    "justify-content": own["alignment"] ? sideways(x) : null,
    "align-items": own["alignment"] ? keyword(y) : null,
    "--f-icon-size": given(toNumber(get("icon_size")), px),
    "transition-duration": given(own["animation_duration"], (value) => `${millis(value)}ms`),
    cursor: active.has("disabled") ? null : cursor(get("mouse_cursor")),
    "--f-own-density": density(own["visual_density"]),
    ...paddingStyles(get("padding")),
    ...extra,
  });
  encircle(element, shape.radius === CIRCLE);
  const foreground = color(get("color"));
  if (foreground) style(element, { color: foreground });
}

/** How thick a line of CSS is. */
export function thickness(line: Styles[string]): string | undefined {
  return typeof line === "string" ? (/^[\d.]+px/.exec(line)?.[0] ?? "0px") : undefined;
}

/** The border is drawn inside of the padding, and density takes from it above and below. */
function paddingStyles(value: Value | undefined): Record<string, string | null> {
  const names = { top: "--f-pt", right: "--f-pr", bottom: "--f-pb", left: "--f-pl" };
  const sides: Record<string, string | null> = {};
  for (const [side, name] of Object.entries(names)) {
    sides[name] = given(value, (padding) => px(isMap(padding) ? num(padding[side], 0) : num(padding, 0)));
  }
  return sides;
}
