/**
 * Flutter's layout model in CSS.
 *
 * Flutter hands constraints down and lets a control choose a size within them; CSS flex and grid stretch or shrink to fit.
 * What is needed to translate is known from the tree alone, without measuring:
 *
 *  - `Limits`, downwards: is the space that the parent offers on an axis free (unbounded), bounded or tight (forced)?
 *  - `Fill`, upwards: does the control take all of a bounded space (a Row its width, a ListView both)?
 *
 * A control that fills a bounded axis is stretched, any other shrinks to its content; `expand` is flex-grow. Nothing here
 * uses percentages, so margins never overflow.
 */

import type { ControlNode, PropertyName } from "./node.js";
import { toNumber } from "./node.js";
import { edges, px } from "./values.js";

/** Bit set: 1 = takes the whole width, 2 = takes the whole height. */
export type Fill = 0 | 1 | 2 | 3;
export const FILL_NONE: Fill = 0;
export const FILL_WIDTH: Fill = 1;
export const FILL_HEIGHT: Fill = 2;
export const FILL_BOTH: Fill = 3;

export type Limit = "free" | "bounded" | "tight";

export interface Limits {
  readonly w: Limit;
  readonly h: Limit;
}

export const LIMITS_ROOT: Limits = { w: "tight", h: "tight" };

export type FlowKind = "column" | "row" | "box" | "stack" | "wrap" | "inline";

/** How a slot places its children. */
export interface Flow {
  readonly kind: FlowKind;
  /** box, stack: children keep their size and are aligned instead of being stretched. */
  readonly loose?: boolean;
  /** The axis in which the content scrolls: no bound there. */
  readonly scroll?: "x" | "y" | null;
  /** column, row: children are stretched across (cross axis alignment `stretch`). */
  readonly stretch?: boolean;
}

export type StyleMap = Record<string, string>;

export function union(a: Fill, b: Fill): Fill {
  return (a | b) as Fill;
}

export function finite(node: ControlNode, name: PropertyName): number | undefined {
  const value = toNumber(node.get(name));
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

/** Flex factor: 0 when the control does not expand. */
export function expandOf(node: ControlNode): number {
  const value = node.get("expand");
  if (value === true) return 1;
  return typeof value === "number" && value > 0 ? value : 0;
}

export function isPositioned(node: ControlNode): boolean {
  return node.has("left") || node.has("top") || node.has("right") || node.has("bottom");
}

/** Own size and alignment change what the renderer says about filling. */
export function effectiveFill(node: ControlNode, fill: Fill): Fill {
  let result: number = fill;
  if (node.map("align")) result = FILL_BOTH;
  if (node.has("aspect_ratio")) result |= FILL_WIDTH;
  if (node.num("width") === Infinity) result |= FILL_WIDTH;
  else if (node.has("width")) result &= ~FILL_WIDTH;
  if (node.num("height") === Infinity) result |= FILL_HEIGHT;
  else if (node.has("height")) result &= ~FILL_HEIGHT;
  return (node.visible ? result : FILL_NONE) as Fill;
}

/** The limits that hold inside a control, from those it was given. */
export function innerLimits(node: ControlNode, given: Limits): Limits {
  return { w: inner(node, "width", given.w), h: inner(node, "height", given.h) };
}

function inner(node: ControlNode, name: PropertyName, given: Limit): Limit {
  if (given === "tight" || finite(node, name) !== undefined) return "tight";
  return given === "bounded" && node.num(name) === Infinity ? "tight" : given;
}

/** The limits that a slot gives to one child. */
export function childLimits(child: ControlNode, flow: Flow, within: Limits): Limits {
  const loosen = (limit: Limit): Limit => (limit === "tight" ? "bounded" : limit);
  const w = flow.scroll === "x" ? "free" : within.w;
  const h = flow.scroll === "y" ? "free" : within.h;
  const expanded = expandOf(child) > 0;
  const along = (limit: Limit): Limit => {
    if (!expanded || limit === "free") return "free";
    return child.bool("expand_loose") ? "bounded" : "tight";
  };
  const across = (limit: Limit): Limit => (flow.stretch && limit !== "free" ? "tight" : loosen(limit));
  switch (flow.kind) {
    case "column":
      return { w: across(w), h: along(h) };
    case "row":
      return { w: along(w), h: across(h) };
    case "wrap":
      return { w: loosen(w), h: "free" };
    case "inline":
      return { w: "bounded", h: "free" };
    case "stack":
      if (isPositioned(child)) return positionedLimits(child);
      return flow.loose === false ? { w, h } : { w: loosen(w), h: loosen(h) };
    case "box":
      return flow.loose ? { w: loosen(w), h: loosen(h) } : { w, h };
  }
}

function positionedLimits(child: ControlNode): Limits {
  return {
    w: child.has("left") && child.has("right") ? "tight" : "free",
    h: child.has("top") && child.has("bottom") ? "tight" : "free",
  };
}

/** Inline styles that place one control in its slot. Pure: the caller writes the differences. */
export function placementStyles(node: ControlNode, flow: Flow, fill: Fill, limits: Limits): StyleMap {
  const styles: StyleMap = {};
  const fillsW = (fill & FILL_WIDTH) !== 0 && limits.w !== "free";
  const fillsH = (fill & FILL_HEIGHT) !== 0 && limits.h !== "free";
  setSize(styles, node, flow, limits);
  switch (flow.kind) {
    case "column":
      styles["flex"] = flexOf(node, limits.h, "0 0 auto");
      if (fillsW || limits.w === "tight") styles["align-self"] = "stretch";
      if (expandOf(node)) styles["min-height"] = "0";
      break;
    case "row":
      styles["flex"] = flexOf(node, limits.w, node.has("width") || flow.scroll === "x" ? "0 0 auto" : "0 1 auto");
      if (fillsH || limits.h === "tight") styles["align-self"] = "stretch";
      if (expandOf(node)) styles["min-width"] = "0";
      break;
    case "wrap":
      if (fillsW) styles["width"] = "100%";
      break;
    case "stack":
    case "box":
      if (flow.kind === "stack" && isPositioned(node)) position(styles, node);
      else {
        if (fillsW || limits.w === "tight") styles["justify-self"] = "stretch";
        if (fillsH || limits.h === "tight") styles["align-self"] = "stretch";
      }
      break;
    case "inline":
      break;
  }
  setAlign(styles, node, flow);
  const margin = node.get("margin");
  if (margin !== undefined) styles["margin"] = edges(margin);
  return styles;
}

function flexOf(node: ControlNode, limit: Limit, rigid: string): string {
  const factor = expandOf(node);
  if (factor === 0) return rigid;
  return limit === "bounded" ? "0 1 auto" : `${factor} 1 0%`;
}

/** A tight limit overrides an own size, as it does in Flutter. */
function setSize(styles: StyleMap, node: ControlNode, flow: Flow, limits: Limits): void {
  const width = finite(node, "width");
  const height = finite(node, "height");
  const placed = flow.kind === "stack" && isPositioned(node);
  if (width !== undefined && (limits.w !== "tight" || placed)) styles["width"] = px(width);
  if (height !== undefined && (limits.h !== "tight" || placed)) styles["height"] = px(height);
  const ratio = finite(node, "aspect_ratio");
  if (ratio !== undefined) styles["aspect-ratio"] = String(ratio);
}

function position(styles: StyleMap, node: ControlNode): void {
  styles["position"] = "absolute";
  for (const side of ["left", "top", "right", "bottom"] as const) {
    const value = finite(node, side);
    if (value !== undefined) styles[side] = px(value);
  }
}

/** `align`: the control keeps its size and sits at a place of the whole space offered. */
function setAlign(styles: StyleMap, node: ControlNode, flow: Flow): void {
  const align = node.map("align");
  if (!align) return;
  const x = keyword(toNumber(align["x"] ?? 0) ?? 0);
  const y = keyword(toNumber(align["y"] ?? 0) ?? 0);
  if (flow.kind === "column") styles["align-self"] = x;
  else if (flow.kind === "row") styles["align-self"] = y;
  else {
    styles["justify-self"] = sideways(toNumber(align["x"] ?? 0) ?? 0);
    styles["align-self"] = y;
  }
}

/** −1 … 1 to a CSS alignment; CSS has three places, Flutter a continuum. */
export function keyword(value: number): string {
  if (value < -1 / 3) return "start";
  return value > 1 / 3 ? "end" : "center";
}

/** The same across: an Alignment means left and right, whatever the reading direction. For `justify-*` alone. */
export function sideways(value: number): string {
  if (value < -1 / 3) return "left";
  return value > 1 / 3 ? "right" : "center";
}

const JUSTIFY: Record<string, string> = {
  start: "flex-start",
  end: "flex-end",
  center: "center",
  spacebetween: "space-between",
  spacearound: "space-around",
  spaceevenly: "space-evenly",
};
const ALIGN: Record<string, string> = {
  start: "flex-start",
  end: "flex-end",
  center: "center",
  stretch: "stretch",
  baseline: "baseline",
};

/** MainAxisAlignment to justify-content. */
export function justify(value: string): string {
  return JUSTIFY[value.toLowerCase()] ?? "flex-start";
}

/** CrossAxisAlignment to align-items. */
export function alignItems(value: string): string {
  return ALIGN[value.toLowerCase()] ?? "flex-start";
}
