/** The data of gesture events. */

import { Duration } from "../../protocol.js";
import { tapData } from "../../pointer.js";
import type { Point } from "../../pointer.js";
import type { ValueMap } from "../../protocol.js";

export function minus(a: Point, b: Point): Point {
  return { x: a.x - b.x, y: a.y - b.y };
}

export function xy(point: Point): ValueMap {
  return { x: point.x, y: point.y };
}

export function stamp(event: Event): Duration {
  return new Duration(Math.round(event.timeStamp * 1000));
}

/** The whole of a pointer event; `delta` is missing in the first of a series. */
export function pointerData(event: PointerEvent, element: Element, delta?: Point): ValueMap {
  return {
    ...tapData(event, element),
    ts: stamp(event),
    dev: event.pointerId,
    ps: event.pressure,
    pMin: 0,
    pMax: 1,
    dist: 0,
    distMax: 0,
    size: 0,
    rMj: event.pointerType === "touch" ? event.width / 2 : 0,
    rMn: event.pointerType === "touch" ? event.height / 2 : 0,
    rMin: 0,
    rMax: 0,
    or: (event.twist * Math.PI) / 180,
    tilt: (Math.hypot(event.tiltX, event.tiltY) * Math.PI) / 180,
    ld: { x: delta?.x ?? null, y: delta?.y ?? null },
  };
}

/** Speed of a pointer in pixels a second, over the last tenth of a second. */
export class Speed {
  private points: { x: number; y: number; t: number }[] = [];

  add(event: MouseEvent): void {
    this.points.push({ x: event.clientX, y: event.clientY, t: event.timeStamp });
    this.points = this.points.filter((point) => event.timeStamp - point.t <= 100);
  }

  get value(): Point {
    const [first, last] = [this.points[0], this.points.at(-1)];
    if (!first || !last || last.t - first.t < 1) return { x: 0, y: 0 };
    const part = 1000 / (last.t - first.t);
    return { x: (last.x - first.x) * part, y: (last.y - first.y) * part };
  }
}
