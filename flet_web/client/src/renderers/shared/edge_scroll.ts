/** What is dragged near an edge of a scrolling area scrolls it. */

import type { Point } from "../../pointer.js";

/** How near to the edge (px), and how fast at most (px per ms). */
const ZONE = 48;
const FASTEST = 1;

export class EdgeScroll {
  private readonly source: Element;
  private readonly scrolled: () => void;
  private point: Point = { x: 0, y: 0 };
  private frame = 0;
  private time = 0;
  private readonly speed: number;

  /** `scrolled` is called after each step. Twice the `speed` scrolls twice as fast. */
  constructor(source: Element, scrolled: () => void, speed = 1) {
    this.source = source;
    this.scrolled = scrolled;
    this.speed = speed;
  }

  at(point: Point): void {
    this.point = point;
    if (this.frame) return;
    this.time = performance.now();
    this.frame = requestAnimationFrame(this.step);
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }

  /** Scrolls the innermost area below the pointer, else around what is dragged, that can be scrolled; ends if there is none. */
  private readonly step = (now: number): void => {
    this.frame = 0;
    const passed = Math.min(50, Math.max(1, now - this.time)) * this.speed;
    this.time = now;
    const below = document.elementFromPoint(this.point.x, this.point.y);
    for (const start of [below, this.source]) {
      for (let area = start?.closest(".f-scroll"); area; area = area.parentElement?.closest(".f-scroll")) {
        if (!this.push(area, passed)) continue;
        this.scrolled();
        this.frame = requestAnimationFrame(this.step);
        return;
      }
    }
  };

  /** Whether that has moved it: at its end it does not. */
  private push(area: Element, passed: number): boolean {
    const box = area.getBoundingClientRect();
    const { x, y } = this.point;
    // Beside the area, it is not meant.
    if (x < box.left - ZONE || x > box.right + ZONE || y < box.top - ZONE || y > box.bottom + ZONE) return false;
    const [left, top] = [force(x, box.left, box.right) * passed, force(y, box.top, box.bottom) * passed];
    if (!left && !top) return false;
    const before = [area.scrollLeft, area.scrollTop];
    area.scrollBy({ left: whole(left), top: whole(top), behavior: "instant" });
    return before[0] !== area.scrollLeft || before[1] !== area.scrollTop;
  }
}

/** A step of less than a pixel would be none. */
function whole(step: number): number {
  return step > 0 ? Math.ceil(step) : Math.floor(step);
}

/** How fast to scroll along one axis, in pixels per millisecond; 0 away from its edges. */
function force(at: number, start: number, end: number): number {
  const zone = Math.min(ZONE, (end - start) / 4);
  const [before, after] = [start + zone - at, at - end + zone];
  if (before > 0) return -FASTEST * Math.min(1, before / zone);
  return after > 0 ? FASTEST * Math.min(1, after / zone) : 0;
}
