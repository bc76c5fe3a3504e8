/** Measures rows: when they have been mounted, and whenever they get another size. */

import type { ControlNode } from "../node.js";
import type { Arrangement } from "./arrangement.js";
import type { Extents } from "./extents.js";
import type { Axis, Geometry } from "./geometry.js";
import type { Places, RowSlot } from "./rows.js";

interface Arranged extends Places {
  readonly arrangement: Arrangement;
}

export class Measuring {
  /** The extent of the first row, if all are as long as it is. */
  alike: number | undefined;
  private readonly slot: RowSlot;
  private readonly extents: Extents<ControlNode>;
  private readonly list: Arranged;
  private readonly waiting = new Set<HTMLElement>();

  constructor(slot: RowSlot, extents: Extents<ControlNode>, list: Arranged) {
    this.slot = slot;
    this.extents = extents;
    this.list = list;
  }

  came(element: HTMLElement): void {
    this.waiting.add(element);
  }

  goes(element: HTMLElement): void {
    this.waiting.delete(element);
  }

  /** Measures what has come since the last time; true if that moves other rows. */
  fresh(geometry: Geometry): boolean {
    geometry.read();
    let moved = false;
    for (const element of this.waiting) {
      const { start, end } = geometry.of(element);
      moved = this.measured(element, end - start) || moved;
    }
    this.waiting.clear();
    return this.settle(moved);
  }

  /** Takes the sizes that the browser tells; true if that moves other rows. */
  told(entries: ResizeObserverEntry[], axis: Axis): boolean {
    let moved = false;
    for (const { target, borderBoxSize } of entries) {
      const [size] = borderBoxSize;
      moved = this.measured(target, (axis === "x" ? size?.inlineSize : size?.blockSize) ?? 0) || moved;
    }
    return this.settle(moved);
  }

  private settle(moved: boolean): boolean {
    const moves = this.extents.settle() || moved;
    if (moves) this.slot.resize();
    return moves;
  }

  private measured(element: Element, extent: number): boolean {
    const row = this.slot.around(element);
    const { lanes, gap, likeFirst } = this.list.arrangement;
    if (!row || lanes !== undefined) return false;
    const index = this.list.indexOf(row.node);
    if (!likeFirst) return this.extents.measured(index, extent);
    if (index > 0 || !this.extents.configure(gap, extent)) return false;
    this.alike = extent;
    this.slot.container.style.setProperty("--f-item-extent", `${extent}px`);
    return true;
  }
}
