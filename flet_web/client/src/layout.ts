/**
 * Flutter's layout model in CSS.
 *
 * Flutter hands constraints down and lets a control choose a size within them; CSS flex and grid stretch or shrink to fit.
 * What is needed to translate is known from the tree alone, without measuring:
 *
 *  - `Limits`, downwards: is the space that the parent offers on an axis free (unbounded), bounded or tight (forced)?
 *  - `Fill`, upwards: does the control take all of a bounded space (a Row its width, a ListView both)?
 *
 * A control that fills a bounded axis is stretched, any other shrinks to its content, and is never larger than its place.
 * Controls that expand are the tracks of a grid: what a flex item gets depends on its padding, border and margin.
 */

import type { ControlNode } from "./node.js";
import { toNumber } from "./node.js";
import type { NameOf } from "./schema.js";
import { edges, point, px } from "./values.js";

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
  /** box, stack: where they are aligned, −1 … 1 across and down. */
  readonly at?: Point | undefined;
  /** The axis in which the content scrolls: no bound there. */
  readonly scroll?: "x" | "y" | null;
  /** Limits that the place has of its own, rather than from the control that it belongs to. */
  readonly limits?: Partial<Limits>;
  /** column, row: children are stretched across (cross axis alignment `stretch`). */
  readonly stretch?: boolean;
  /** column, row: across as large as the largest child wants to be. box: at least as large as the child's own size. */
  readonly intrinsic?: boolean;
}

/** Of more children than these a scrolling area lays out those alone that are near the visible part. */
export const LONG = 100;

export type StyleMap = Record<string, string>;
export type Point = [number, number];

export function union(a: Fill, b: Fill): Fill {
  return (a | b) as Fill;
}

export function finite(node: ControlNode, name: NameOf<string, number>): number | undefined {
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
  // The width that there is, and a height that follows from it.
  if (node.has("aspect_ratio")) result = FILL_WIDTH;
  else if (node.num("width") === Infinity) result |= FILL_WIDTH;
  else if (node.has("width")) result &= ~FILL_WIDTH;
  if (node.num("height") === Infinity) result |= FILL_HEIGHT;
  else if (node.has("height")) result &= ~FILL_HEIGHT;
  // What it is aligned in is around its size.
  if (node.map("align")) result = FILL_BOTH;
  return (node.visible ? result : FILL_NONE) as Fill;
}

/** The limits that hold inside a control, from those it was given. */
export function innerLimits(node: ControlNode, given: Limits): Limits {
  return { w: inner(node, "width", given.w), h: inner(node, "height", given.h) };
}

function inner(node: ControlNode, name: NameOf<string, number>, limit: Limit): Limit {
  const given = within(node, limit);
  if (given === "tight" || finite(node, name) !== undefined) return "tight";
  return given === "bounded" && node.num(name) === Infinity ? "tight" : given;
}

/** A control that is aligned in its place may be smaller than that. */
function within(node: ControlNode, limit: Limit): Limit {
  return node.map("align") ? loosen(limit) : limit;
}

function loosen(limit: Limit): Limit {
  return limit === "tight" ? "bounded" : limit;
}

/** The limits that a slot gives to one child. */
export function childLimits(child: ControlNode, flow: Flow, given: Limits): Limits {
  const offered = { ...given, ...flow.limits };
  const w = flow.scroll === "x" ? "free" : offered.w;
  const h = flow.scroll === "y" ? "free" : offered.h;
  const expanded = expandOf(child) > 0;
  const along = (limit: Limit): Limit => {
    if (!expanded || limit === "free") return "free";
    return child.bool("expand_loose") ? "bounded" : "tight";
  };
  const across = (limit: Limit): Limit => {
    const bound = flow.intrinsic ? "tight" : limit;
    return flow.stretch && bound !== "free" ? "tight" : loosen(bound);
  };
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
  const ratio = finite(node, "aspect_ratio");
  const fillsH = ratio === undefined ? (fill & FILL_HEIGHT) !== 0 && limits.h !== "free" : limits.w === "free";
  if (ratio === undefined) setSize(styles, node, flow, limits);
  else styles["aspect-ratio"] = String(ratio);
  switch (flow.kind) {
    case "column":
      styles["flex"] = limits.h === "bounded" ? "0 1 auto" : "0 0 auto";
      if (fillsW || limits.w === "tight") styles["align-self"] = styles["justify-self"] = "stretch";
      if (expandOf(node)) styles["min-height"] = "0";
      break;
    case "row":
      styles["flex"] = node.has("width") || ratio !== undefined || flow.scroll === "x" ? "0 0 auto" : "0 1 auto";
      if (fillsH || limits.h === "tight") styles["align-self"] = "stretch";
      if (expandOf(node)) styles["min-width"] = "0";
      break;
    case "wrap":
      if (fillsW && !node.map("align")) styles["width"] = "100%";
      break;
    case "stack":
    case "box":
      if (flow.kind === "stack" && isPositioned(node)) position(styles, node, limits);
      else {
        if (flow.at) setPlace(styles, flow, flow.at);
        if (fillsW || limits.w === "tight") styles["justify-self"] = "stretch";
        if (fillsH || limits.h === "tight") styles["align-self"] = "stretch";
      }
      break;
    case "inline":
      break;
  }
  const align = node.map("align");
  if (align) {
    const at = point(align);
    setPlace(styles, flow, at);
    if (expandOf(node)) setShare(styles, flow, at);
  }
  const margin = node.get("margin");
  if (margin !== undefined) setMargin(styles, flow.kind, edges(margin));
  return styles;
}

/**
 * How a row or column divides its room, if there is a control that expands: a track for each control that is visible. One
 * that may be smaller than its share is a flex item.
 */
export function tracks(flow: Flow, children: readonly { node: ControlNode; limits: Limits; outer: HTMLElement }[]): string {
  const axis = { column: "h", row: "w" }[flow.kind as string] as "w" | "h" | undefined;
  const limit = ({ node, limits }: (typeof children)[0]): Limit => (axis && expandOf(node) ? limits[axis] : "free");
  if (!children.some((child) => limit(child) === "tight")) return "";
  const shown = children.filter((child) => !child.outer.hidden);
  return shown.map((child) => (limit(child) === "tight" ? `minmax(0,${expandOf(child.node)}fr)` : "auto")).join(" ");
}

function setMargin(styles: StyleMap, kind: FlowKind, margin: string): void {
  const [top = "0px", right = top, bottom = top, left = right] = margin.split(" ");
  styles["margin"] = margin;
  if (kind !== "row") styles["max-width"] ??= `calc(100% - ${left} - ${right})`;
  if (/row|box|stack/.test(kind)) styles["max-height"] ??= `calc(100% - ${top} - ${bottom})`;
}

/** A tight limit overrides an own size, as it does in Flutter, unless it comes from the children's sizes. */
function setSize(styles: StyleMap, node: ControlNode, flow: Flow, limits: Limits): void {
  const width = finite(node, "width");
  const height = finite(node, "height");
  if (width !== undefined) own(styles, "width", width, within(node, limits.w), flow);
  if (height !== undefined) own(styles, "height", height, within(node, limits.h), flow);
}

function own(styles: StyleMap, name: "width" | "height", size: number, limit: Limit, { intrinsic, kind }: Flow): void {
  if (limit !== "tight") styles[name] = px(size);
  else if (intrinsic && kind === "box" && name === "width") {
    // What is around it gets as wide as it wants to be, as far as there is room, and it as wide as what is around it.
    styles["width"] = px(size);
    styles["min-width"] = "100%";
  } else if (intrinsic) styles[`min-${name}`] = px(size);
}

/** There is no bound on the axis of a side that is not given: the control may lie beyond the stack. */
function position(styles: StyleMap, node: ControlNode, limits: Limits): void {
  styles["position"] = "absolute";
  styles["max-width"] = styles["max-height"] = "none";
  if (limits.w === "free") styles["width"] ??= "max-content";
  for (const side of ["left", "top", "right", "bottom"] as const) {
    const value = finite(node, side);
    if (value !== undefined) styles[side] = px(value);
  }
}

/** The control keeps its size and sits at a place of the whole space offered. */
function setPlace(styles: StyleMap, { kind }: Flow, [x, y]: Point): void {
  if (kind === "column") styles["align-self"] = styles["justify-self"] = keyword(x);
  else if (kind !== "row") styles["justify-self"] = sideways(x);
  if (kind !== "column") styles["align-self"] = keyword(y);
  const [left, top] = [kind === "row" ? null : between(x), kind === "column" ? null : between(y)];
  if (left === null && top === null) return;
  // Between the places that have a name: so far into the room, less as much of the own size.
  styles["position"] = "relative";
  if (left !== null) styles["left"] = `${left}%`;
  if (top !== null) styles["top"] = `${top}%`;
  styles["translate"] = `${-(left ?? 0)}% ${-(top ?? 0)}%`;
}

/** In its share of a row or column, it is aligned along that too. */
function setShare(styles: StyleMap, { kind }: Flow, [x, y]: Point): void {
  if (kind === "row") styles["justify-self"] = sideways(x);
  if (kind === "column") styles["--f-along"] = keyword(y);
}

/** Per cent, null for start, center and end. */
function between(value: number): number | null {
  return named(value) ? null : (value + 1) * 50;
}

function named(value: number): boolean {
  return value === 0 || Math.abs(value) === 1;
}

/** −1, 0, 1 to a CSS alignment, anything between to its start. */
export function keyword(value: number): string {
  return value === 0 ? "center" : value === 1 ? "end" : "start";
}

/** The same across: an Alignment means left and right, whatever the reading direction. For `justify-*` alone. */
export function sideways(value: number): string {
  return value === 0 ? "center" : value === 1 ? "right" : "left";
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
