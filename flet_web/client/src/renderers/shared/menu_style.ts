/** A MenuStyle: the box of a menu or of a menu bar, and where it opens. */

import { color } from "../../colors.js";
import type { Styles } from "../../dom.js";
import { toNumber } from "../../node.js";
import type { Value } from "../../protocol.js";
import { asMap, borderSide, density, edges, elevation, given, num, outlinedShape, point, px } from "../../values.js";
import { pick } from "./control_state.js";
import type { States } from "./control_state.js";
import { cursor } from "./cursor.js";
import { put, windowSize, within } from "./placement.js";
import type { Sides, Spot } from "./placement.js";

const NONE: States = new Set();

/** What the style says; null for what it leaves to the style sheet. */
export function menuStyle(value: Value | undefined): Styles {
  return { ...menuLook(value), ...menuSize(value) };
}

/** Its part but for the size. */
export function menuLook(value: Value | undefined): Styles {
  const own = asMap(value);
  const get = (name: string): Value | undefined => pick(own[name], NONE);
  const shape = get("shape") ? outlinedShape(get("shape"), "") : { radius: null, border: undefined, corners: null };
  return {
    "background-color": color(get("bgcolor")) ?? null,
    "--md-sys-color-shadow": color(get("shadow_color")) ?? null,
    "box-shadow": elevation(toNumber(get("elevation"))) ?? null,
    padding: given(get("padding"), padded),
    border: borderSide(get("side")) ?? shape.border ?? null,
    "border-radius": shape.radius || null,
    "corner-shape": shape.corners ?? null,
    cursor: cursor(get("mouse_cursor")) ?? null,
    "--f-menu-density": density(own["visual_density"]) ?? null,
  };
}

/** Its part on the size. */
export function menuSize(value: Value | undefined): Styles {
  const own = asMap(value);
  const size = (name: string, axis: "width" | "height"): string | null => {
    const length = num(asMap(pick(own[name], NONE))[axis], Infinity);
    return Number.isFinite(length) ? px(length) : null;
  };
  const fixed = { width: size("fixed_size", "width"), height: size("fixed_size", "height") };
  return {
    width: fixed.width,
    height: fixed.height,
    "min-width": fixed.width ?? size("min_size", "width"),
    "min-height": fixed.height ?? size("min_size", "height"),
    "max-width": fixed.width ?? size("max_size", "width"),
    "max-height": fixed.height ?? size("max_size", "height"),
  };
}

/** Density takes from the padding above and below, in Flutter as here. */
function padded(padding: Value): string {
  const [top = "0", right = top, bottom = top, left = right] = edges(padding).split(" ");
  const less = (side: string): string => `max(0px, ${side} + var(--f-menu-density, 0px))`;
  return [less(top), right, less(bottom), left].join(" ");
}

/** Opens a menu with its first corner at the place in `anchor` that the style's `alignment` names. False: it names none. */
export function placeAligned(menu: HTMLElement, anchor: Sides, value: Value | undefined, rtl = false, [x, y]: Spot = [0, 0]): boolean {
  const alignment = asMap(value)["alignment"];
  if (alignment === undefined || alignment === null) return false;
  const [across, down] = point(alignment);
  const room = windowSize();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const left = anchor.left + ((across + 1) / 2) * (anchor.right - anchor.left) + (rtl ? -x - width : x);
  const top = anchor.top + ((down + 1) / 2) * (anchor.bottom - anchor.top) + y;
  put(menu, [within(left, width, room.width), within(top, height, room.height)]);
  return true;
}
