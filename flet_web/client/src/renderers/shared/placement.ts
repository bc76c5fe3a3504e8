/** Where a box of the top layer goes: beside what opens it, and inside of the window. All in pixels of the window. */

import { style } from "../../dom.js";
import { px } from "../../values.js";

/** A side of a box in the window. */
export interface Sides {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export type Spot = [left: number, top: number];

/** What stays free between a box and the edges of the window. */
export const MARGIN = 8;

export function windowSize(): Size {
  return { width: window.innerWidth, height: window.innerHeight };
}

/** The number nearest to `at` where a stretch of `length` begins that stays inside of the window. */
export function within(at: number, length: number, room: number, margin = MARGIN): number {
  return Math.max(margin, Math.min(at, room - length - margin));
}

/** At the top of `anchor`, on its side that is nearer to an edge of the window: there is more room for it to grow. */
export function over(anchor: Sides, { width, height }: Size, room: Size, rtl: boolean): Spot {
  const [before, after] = [anchor.left, room.width - anchor.right];
  const toLeft = before === after ? rtl : before > after;
  const left = toLeft ? anchor.right - width : anchor.left;
  return [within(left, width, room.width), within(anchor.top, height, room.height)];
}

/** Below `anchor` or, where it does not fit, above it. `offset` moves it. */
export function below(anchor: Sides, { width, height }: Size, room: Size, rtl: boolean, [x, y]: Spot = [0, 0]): Spot {
  const left = rtl ? anchor.right - width - x : anchor.left + x;
  const fits = anchor.bottom + y + height <= room.height - MARGIN;
  const top = fits || anchor.top - y - height < MARGIN ? anchor.bottom + y : anchor.top - y - height;
  return [within(left, width, room.width, 0), within(top, height, room.height)];
}

/** Beside `anchor`, at its end or, where it does not fit, at its start. */
export function beside(anchor: Sides, { width, height }: Size, room: Size, rtl: boolean, [x, y]: Spot = [0, 0]): Spot {
  const sides = [anchor.right + x, anchor.left - width - x];
  if (rtl) sides.reverse();
  const fits = (left: number): boolean => left >= 0 && left + width <= room.width;
  const left = sides.find(fits) ?? within(sides[0] as number, width, room.width, 0);
  return [left, within(anchor.top + y, height, room.height)];
}

/** Moves a box of the top layer. */
export function put(box: HTMLElement, [left, top]: Spot): void {
  style(box, { left: px(left), top: px(top) });
}

/** A list as wide as `anchor`, below it or, where there is more room, above it; not higher than that room. */
export function placeList(list: HTMLElement, anchor: DOMRect, limits: { width?: number; height?: number }): void {
  style(list, { "min-width": px(limits.width ?? anchor.width), width: limits.width === undefined ? null : px(limits.width), "max-height": null });
  const wanted = Math.min(limits.height ?? Infinity, list.scrollHeight);
  const [above, under] = [anchor.top - MARGIN, window.innerHeight - anchor.bottom - MARGIN];
  const isBelow = under >= wanted || under >= above;
  const height = Math.min(wanted, isBelow ? under : above);
  style(list, { "max-height": px(height) });
  put(list, [within(anchor.left, list.offsetWidth, window.innerWidth), isBelow ? anchor.bottom : anchor.top - height]);
}
