/** Which ways a Dismissible can be swiped, and how far it has to be. */

import type { ControlNode } from "../../node.js";
import { toNumber } from "../../node.js";
import type { Point } from "../../pointer.js";

export type Direction = "none" | "startToEnd" | "endToStart" | "up" | "down";

/** Of the size, where the program says nothing. */
const THRESHOLD = 0.4;
/** Pixels per second of a swipe that needs no threshold, and how much faster than aside it is. */
const FLING = 700;
const FLING_LEAD = 400;

export interface Way {
  readonly axis: "x" | "y";
  /** The directions towards the start of the axis (left, up) and towards its end. */
  readonly back: Direction;
  readonly on: Direction;
}

/** What `dismiss_direction` allows; null if nothing. */
export function wayOf(node: ControlNode<"Dismissible">, rtl: boolean): Way | null {
  const [left, right]: Direction[] = rtl ? ["startToEnd", "endToStart"] : ["endToStart", "startToEnd"];
  const across = { axis: "x", back: left ?? "none", on: right ?? "none" } as const;
  const wanted = node.enum("dismiss_direction");
  const only = (way: Way, direction: Direction): Way => ({
    axis: way.axis,
    back: way.back === direction ? direction : "none",
    on: way.on === direction ? direction : "none",
  });
  const upright = { axis: "y", back: "up", on: "down" } as const;
  switch (wanted) {
    case "horizontal":
      return across;
    case "vertical":
      return upright;
    case "starttoend":
      return only(across, "startToEnd");
    case "endtostart":
      return only(across, "endToStart");
    case "up":
    case "down":
      return only(upright, wanted);
    default:
      return null;
  }
}

export function threshold(node: ControlNode<"Dismissible">, direction: Direction): number {
  const given = Object.entries(node.map("dismiss_thresholds") ?? {});
  const own = given.find(([name]) => name.toLowerCase() === direction.toLowerCase())?.[1];
  return toNumber(own ?? undefined) ?? THRESHOLD;
}

/** 1 and -1 for a fast swipe towards the end and the start of the axis, 0 for none. */
export function fling(axis: "x" | "y", speed: Point): -1 | 0 | 1 {
  const [along, across] = axis === "x" ? [speed.x, speed.y] : [speed.y, speed.x];
  if (Math.abs(along) < FLING || Math.abs(along) - Math.abs(across) < FLING_LEAD) return 0;
  return along > 0 ? 1 : -1;
}
