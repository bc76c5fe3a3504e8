/** Several fingers: scaling with any number of them, taps and long presses with a given number. */

import { at, LONG_PRESS, places } from "../../pointer.js";
import type { Point } from "../../pointer.js";
import type { ValueMap } from "../../protocol.js";
import { throttle } from "../../throttle.js";
import { claim } from "./arena.js";
import { minus, Speed, stamp, xy } from "./gesture_data.js";
import type { GestureTarget } from "./gestures.js";

interface Shape {
  focus: Point;
  span: Point;
  reach: number;
  angle: number;
}

export class Scaling {
  private readonly target: GestureTarget;
  private readonly touches: () => number;
  private readonly pointers = new Map<number, PointerEvent>();
  private first: Shape | null = null;
  private last: Point = { x: 0, y: 0 };
  private speed = new Speed();
  private scaling = false;
  private most = 0;
  private timer = 0;
  private update: (event: PointerEvent) => void = () => undefined;

  constructor(target: GestureTarget, touches: () => number) {
    this.target = target;
    this.touches = touches;
  }

  get count(): number {
    return this.pointers.size;
  }

  down(event: PointerEvent): void {
    this.pointers.set(event.pointerId, event);
    this.most = Math.max(this.most, this.count);
    this.restart();
    clearTimeout(this.timer);
    if (this.target.listens("multi_long_press") && this.count === this.touches()) {
      this.timer = window.setTimeout(() => {
        this.most = 0;
        this.target.fire("multi_long_press");
      }, LONG_PRESS);
    }
  }

  move(event: PointerEvent): void {
    const before = this.pointers.get(event.pointerId);
    if (!before) return;
    this.pointers.set(event.pointerId, event);
    if (!this.target.listens("scale_start", "scale_update", "scale_end")) return;
    const shape = this.shape();
    const first = this.first ?? shape;
    const way = minus(shape.focus, first.focus);
    if (!this.scaling && Math.hypot(way.x, way.y) < 2 && Math.abs(shape.reach - first.reach) < 2) return;
    if (!this.scaling) {
      if (!claim(event.pointerId, this.target.element)) return;
      this.scaling = true;
      this.last = first.focus;
      this.speed = new Speed();
      clearTimeout(this.timer);
      this.target.fire("scale_start", { ...this.focal(first.focus), pc: this.count, ts: stamp(event) });
      this.update = throttle(this.target.dragInterval, (latest) => {
        this.report(latest);
      });
    }
    this.speed.add(event);
    this.update(event);
  }

  up(event: PointerEvent): void {
    if (!this.pointers.delete(event.pointerId)) return;
    clearTimeout(this.timer);
    if (this.scaling) {
      this.scaling = false;
      this.target.fire("scale_end", { pc: this.count, v: xy(this.speed.value) });
    } else if (this.count === 0 && this.most > 1) {
      this.target.fire("multi_tap", { ct: this.most === this.touches() });
    }
    if (this.count === 0) this.most = 0;
    this.restart();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.pointers.clear();
  }

  private restart(): void {
    this.first = this.count ? this.shape() : null;
  }

  private shape(): Shape {
    const points = [...this.pointers.values()].map(at);
    const mean = (pick: (point: Point) => number): number => points.reduce((sum, p) => sum + pick(p), 0) / points.length;
    const focus = { x: mean((p) => p.x), y: mean((p) => p.y) };
    const span = { x: mean((p) => Math.abs(p.x - focus.x)), y: mean((p) => Math.abs(p.y - focus.y)) };
    const [a, b] = points;
    const angle = a && b ? Math.atan2(b.y - a.y, b.x - a.x) : 0;
    return { focus, span, reach: mean((p) => Math.hypot(p.x - focus.x, p.y - focus.y)), angle };
  }

  private focal(point: Point): ValueMap {
    const { l, g } = places(point, this.target.element);
    return { gfp: g, lfp: l };
  }

  private report(event: PointerEvent): void {
    if (!this.scaling || !this.first) return;
    const [shape, first] = [this.shape(), this.first];
    const ratio = (now: number, then: number): number => (then > 0 ? now / then : 1);
    this.target.fire("scale_update", {
      ...this.focal(shape.focus),
      fpd: xy(minus(shape.focus, this.last)),
      pc: this.count,
      hs: ratio(shape.span.x, first.span.x),
      vs: ratio(shape.span.y, first.span.y),
      s: ratio(shape.reach, first.reach),
      rot: shape.angle - first.angle,
      ts: stamp(event),
    });
    this.last = shape.focus;
  }
}
