/** One or several pointers that move, enlarge and turn something. */

import type { Point } from "../../pointer.js";
import type { Duration } from "../../protocol.js";
import { minus, Speed, stamp } from "./gesture_data.js";

/** How far the pointers have come since they went down. Places are those in the element, in pixels. */
export interface Pinch {
  readonly middle: Point;
  readonly moved: Point;
  /** Since the last time. */
  readonly delta: Point;
  readonly scale: number;
  readonly horizontal: number;
  readonly vertical: number;
  readonly rotation: number;
  readonly count: number;
  readonly stamp: Duration;
}

interface Handlers {
  readonly allowed: (event: PointerEvent) => boolean;
  readonly start: (pinch: Pinch) => void;
  readonly move: (pinch: Pinch) => void;
  readonly end: (pinch: Pinch, speed: Point) => void;
}

/** Pixels that a pointer may move and still be pressing what it is on. */
const SLOP = new Map([["pen", 8], ["touch", 12]]);

export class PinchTracker {
  private readonly element: HTMLElement;
  private readonly handlers: Handlers;
  private readonly points = new Map<number, PointerEvent>();
  private begin: PointerEvent[] = [];
  private last: Pinch | null = null;
  private speed = new Speed();

  constructor(element: HTMLElement, handlers: Handlers) {
    this.element = element;
    this.handlers = handlers;
    element.addEventListener("pointerdown", (event) => {
      if (event.button === 0 && handlers.allowed(event)) this.down(event);
    });
    element.addEventListener("pointermove", (event) => {
      if (this.points.has(event.pointerId)) this.moved(event);
    });
    for (const type of ["pointerup", "pointercancel"] as const) {
      element.addEventListener(type, (event) => {
        if (this.points.has(event.pointerId)) this.up(event);
      });
    }
    // What was dragged was not clicked.
    element.addEventListener("click", (event) => {
      if (!this.dragged) return;
      event.stopPropagation();
      event.preventDefault();
    }, true);
    element.addEventListener("dragstart", (event) => {
      event.preventDefault();
    });
  }

  private dragged = false;

  private down(event: PointerEvent): void {
    if (!this.points.size) this.dragged = false;
    this.points.set(event.pointerId, event);
    this.begin = [...this.points.values()];
    this.speed = new Speed();
    if (this.last) this.handlers.start((this.last = this.pinch(event)));
  }

  private moved(event: PointerEvent): void {
    const from = this.begin.find(({ pointerId }) => pointerId === event.pointerId);
    this.points.set(event.pointerId, event);
    this.speed.add(event);
    if (!this.last) {
      const slop = SLOP.get(event.pointerType) ?? 3;
      if (from && Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) < slop && this.points.size < 2) return;
      for (const pointer of this.points.keys()) this.element.setPointerCapture(pointer);
      this.dragged = true;
      this.handlers.start((this.last = this.pinch(event, this.begin)));
    }
    this.handlers.move((this.last = this.pinch(event)));
  }

  private up(event: PointerEvent): void {
    this.points.delete(event.pointerId);
    const { last } = this;
    if (!last) return;
    this.handlers.end({ ...last, count: this.points.size }, event.type === "pointerup" ? this.speed.value : { x: 0, y: 0 });
    // With the pointers that are left it goes on from here.
    this.begin = [...this.points.values()];
    this.last = null;
  }

  private pinch(event: PointerEvent, now = [...this.points.values()]): Pinch {
    const box = this.element.getBoundingClientRect();
    const middle = center(now, box);
    const moved = minus(middle, center(this.begin, box));
    const [a, b] = [spread(this.begin), spread(now)];
    const part = (start: number, end: number): number => (start > 1 && end > 1 ? end / start : 1);
    return {
      middle, moved,
      delta: this.last ? minus(middle, this.last.middle) : { x: 0, y: 0 },
      scale: part(Math.hypot(a.x, a.y), Math.hypot(b.x, b.y)),
      horizontal: part(Math.abs(a.x), Math.abs(b.x)),
      vertical: part(Math.abs(a.y), Math.abs(b.y)),
      rotation: now.length > 1 ? Math.atan2(b.y, b.x) - Math.atan2(a.y, a.x) : 0,
      count: now.length,
      stamp: stamp(event),
    };
  }
}

function center(points: PointerEvent[], box: DOMRect): Point {
  const sum = (of: (point: PointerEvent) => number): number => points.reduce((all, point) => all + of(point), 0) / (points.length || 1);
  return { x: sum((point) => point.clientX) - box.left, y: sum((point) => point.clientY) - box.top };
}

/** From the first pointer to the second. */
function spread([first, second]: PointerEvent[]): Point {
  if (!first || !second) return { x: 0, y: 0 };
  return { x: second.clientX - first.clientX, y: second.clientY - first.clientY };
}
