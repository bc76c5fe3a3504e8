/**
 * Recognizes what pointers do on an element: taps, double taps, long presses, drags, scaling.
 *
 * A press is undecided until it is a tap (let go in place), a long press (half a second in place) or a drag (moved).
 * Native clicks go on as ever: nothing is prevented, and pointers are captured only once a drag has begun.
 */

import { at, LONG_PRESS, places, tapData, TOUCH_SLOP } from "../pointer.js";
import type { Point } from "../pointer.js";
import type { Value } from "../protocol.js";
import { throttle } from "../throttle.js";
import { minus, pointerData, Speed, stamp, xy } from "./gesture_data.js";

const DOUBLE_TAP = 300;
const DOUBLE_TAP_SLOP = 100;
const BUTTONS = ["", "tertiary_", "secondary_"] as const;
const AXES = ["horizontal_drag", "vertical_drag"] as const;

export interface GestureTarget {
  readonly element: HTMLElement;
  listens: (...names: string[]) => boolean;
  fire: (name: string, data?: Value) => void;
  readonly dragInterval: number;
}

/** One pointer that is down. */
interface Press {
  readonly down: PointerEvent;
  readonly prefix: (typeof BUTTONS)[number];
  readonly speed: Speed;
  state: "open" | "long" | "drag" | "done";
  drag: string;
  start: Point;
  last: Point;
  timer: number;
}

export class Gestures {
  private readonly target: GestureTarget;
  private press: Press | null = null;
  private lastTap: { at: Point; time: number; timer: number } | null = null;
  private update: (event: PointerEvent) => void = () => undefined;

  constructor(target: GestureTarget) {
    this.target = target;
    target.element.addEventListener("pointermove", this.moved);
    target.element.addEventListener("pointerup", this.up);
    target.element.addEventListener("pointercancel", this.cancel);
  }

  /** A second finger takes the gesture away from the first. */
  abandon(): void {
    const press = this.press;
    if (!press) return;
    this.press = null;
    clearTimeout(press.timer);
    window.removeEventListener("pointerup", this.up);
    if (press.state === "open") this.target.fire(`${press.prefix}tap_cancel`);
    if (press.state === "drag") this.endDrag(press, press.last);
  }

  dispose(): void {
    if (this.press) clearTimeout(this.press.timer);
    if (this.lastTap) clearTimeout(this.lastTap.timer);
    this.press = null;
    window.removeEventListener("pointerup", this.up);
  }

  begin(event: PointerEvent): void {
    const prefix = BUTTONS[event.button];
    const { target } = this;
    if (prefix === undefined || this.press) return;
    const point = at(event);
    const press: Press = { down: event, prefix, speed: new Speed(), state: "open", drag: "", start: point, last: point, timer: 0 };
    this.press = press;
    press.speed.add(event);
    this.update = throttle(target.dragInterval, (move) => {
      this.dragged(press, move);
    });
    // Let go outside of the element: no tap, but the end of the press.
    window.addEventListener("pointerup", this.up);
    const tap = tapData(event, target.element);
    target.fire(`${prefix}tap_down`, tap);
    target.fire(`${prefix}long_press_down`, tap);
    if (prefix === "" && this.second(point)) target.fire("double_tap_down", tap);
    if (prefix === "") for (const name of ["pan", ...AXES]) target.fire(`${name}_down`, places(point, target.element));
    const alone = prefix === "" && event.pointerType !== "touch" ? this.onlyDrag() : undefined;
    if (alone !== undefined) this.startDrag(press, alone, event);
    const long = ["long_press", "long_press_start", "long_press_up", "long_press_end", "long_press_move_update"];
    if (target.listens(...long.map((name) => prefix + name))) {
      press.timer = window.setTimeout(() => {
        this.held(press);
      }, LONG_PRESS);
    }
  }

  private second(point: Point): boolean {
    if (!this.lastTap || !this.target.listens("double_tap", "double_tap_down", "double_tap_cancel")) return false;
    const apart = minus(point, this.lastTap.at);
    return performance.now() - this.lastTap.time < DOUBLE_TAP && Math.hypot(apart.x, apart.y) < DOUBLE_TAP_SLOP;
  }

  private held(press: Press): void {
    if (press.state !== "open") return;
    press.state = "long";
    const { target } = this;
    target.fire(`${press.prefix}tap_cancel`);
    target.fire(`${press.prefix}long_press_start`, places(press.last, target.element));
    target.fire(`${press.prefix}long_press`);
  }

  private readonly moved = (event: PointerEvent): void => {
    const { press, target } = this;
    if (press?.down.pointerId !== event.pointerId || press.state === "done") return;
    press.speed.add(event);
    const point = at(event);
    const way = minus(point, at(press.down));
    if (press.state === "long") {
      const data = { ...places(point, target.element), ofo: xy(way), lofo: xy(way) };
      target.fire(`${press.prefix}long_press_move_update`, data);
      press.last = point;
    } else if (press.state === "drag") {
      this.update(event);
    } else {
      this.open(press, event, way);
    }
  };

  private open(press: Press, event: PointerEvent, way: Point): void {
    const { target } = this;
    const drag = this.dragFor(press, event, way);
    if (drag !== undefined) {
      clearTimeout(press.timer);
      target.fire(`${press.prefix}tap_cancel`);
      target.fire(`${press.prefix}long_press_cancel`);
      this.startDrag(press, drag, event);
    } else if (Math.hypot(way.x, way.y) > TOUCH_SLOP) {
      clearTimeout(press.timer);
      press.state = "done";
      target.fire(`${press.prefix}tap_cancel`);
      target.fire(`${press.prefix}long_press_cancel`);
    } else if (press.prefix === "" && (way.x || way.y)) {
      target.fire("tap_move", { ...tapData(event, target.element), d: xy(minus(at(event), press.last)) });
      press.last = at(event);
    }
  }

  private startDrag(press: Press, drag: string, event: PointerEvent): void {
    const { element } = this.target;
    press.state = "drag";
    press.drag = drag;
    press.start = press.last = at(event);
    // A pointer of an event that a program has made is unknown to the browser.
    if (event.isTrusted) element.setPointerCapture(event.pointerId);
    const data = drag === "right_pan" ? pointerData(event, element) : { ...tapData(event, element), ts: stamp(event) };
    this.target.fire(`${drag}_start`, data);
  }

  /** The one drag that is listened to, if no other gesture is: with nothing to tell apart it begins with the press. */
  private onlyDrag(): string | undefined {
    const parts = ["start", "update", "end"];
    const drags = ["pan", ...AXES].filter((name) => this.target.listens(...parts.map((part) => `${name}_${part}`)));
    const others = ["tap", "tap_down", "tap_up", "tap_move", "double_tap", "long_press", "long_press_start", "long_press_end"];
    const more = ["multi_tap", "multi_long_press", ...parts.map((part) => `scale_${part}`)];
    return drags.length === 1 && !this.target.listens(...others, ...more) ? drags[0] : undefined;
  }

  /** Which drag this movement is, if it is far enough for one. */
  private dragFor(press: Press, event: PointerEvent, way: Point): string | undefined {
    const touch = event.pointerType === "touch";
    const slop = touch ? TOUCH_SLOP : 1;
    const listens = (name: string): boolean => this.target.listens(`${name}_start`, `${name}_update`, `${name}_end`);
    const [x, y] = [Math.abs(way.x), Math.abs(way.y)];
    if (press.prefix === "secondary_") return Math.hypot(x, y) > slop && listens("right_pan") ? "right_pan" : undefined;
    if (press.prefix !== "") return undefined;
    if (x > slop && x >= y && listens("horizontal_drag")) return "horizontal_drag";
    if (y > slop && y >= x && listens("vertical_drag")) return "vertical_drag";
    return Math.hypot(x, y) > (touch ? 2 : 1) * slop && listens("pan") ? "pan" : undefined;
  }

  private dragged(press: Press, event: PointerEvent): void {
    if (this.press !== press) return;
    const { target } = this;
    const point = at(event);
    const step = minus(point, press.last);
    press.last = point;
    if (press.drag === "right_pan") {
      target.fire("right_pan_update", pointerData(event, target.element, step));
      return;
    }
    target.fire(`${press.drag}_update`, {
      ...places(point, target.element),
      ld: xy(step),
      gd: xy(minus(point, press.start)),
      pd: primary(press.drag, step),
      ts: stamp(event),
    });
  }

  private endDrag(press: Press, point: Point, event?: PointerEvent): void {
    const { target } = this;
    const speed = press.speed.value;
    if (press.drag === "right_pan") target.fire("right_pan_end", pointerData(event ?? press.down, target.element));
    else target.fire(`${press.drag}_end`, { ...places(point, target.element), v: xy(speed), pv: primary(press.drag, speed) });
  }

  private readonly up = (event: PointerEvent): void => {
    const { press, target } = this;
    if (press?.down.pointerId !== event.pointerId) return;
    this.press = null;
    clearTimeout(press.timer);
    window.removeEventListener("pointerup", this.up);
    press.speed.add(event);
    const point = at(event);
    if (press.state === "drag") {
      const way = minus(point, press.last);
      // What throttling has held back.
      if (way.x || way.y) {
        this.press = press;
        this.dragged(press, event);
        this.press = null;
      }
      this.endDrag(press, point, event);
    } else if (press.state === "long") {
      target.fire(`${press.prefix}long_press_up`);
      target.fire(`${press.prefix}long_press_end`, { ...places(point, target.element), v: xy(press.speed.value) });
    } else if (press.state === "open") {
      const inside = event.target instanceof Node && target.element.contains(event.target);
      target.fire(`${press.prefix}long_press_cancel`);
      if (inside) this.tapped(press, event);
      else target.fire(`${press.prefix}tap_cancel`);
    }
  };

  private tapped(press: Press, event: PointerEvent): void {
    const { target } = this;
    const data = tapData(event, target.element);
    if (press.prefix !== "" || !target.listens("double_tap")) {
      target.fire(`${press.prefix}tap_up`, data);
      target.fire(`${press.prefix}tap`, press.prefix === "" ? data : null);
      if (press.prefix === "") this.remember(at(event), 0);
      return;
    }
    const double = this.second(at(event));
    if (this.lastTap) clearTimeout(this.lastTap.timer);
    this.lastTap = null;
    if (double) {
      target.fire("double_tap");
      return;
    }
    // Only after the time for a second tap is over, this was a single one.
    const timer = window.setTimeout(() => {
      this.lastTap = null;
      target.fire("double_tap_cancel");
      target.fire("tap_up", data);
      target.fire("tap", data);
    }, DOUBLE_TAP);
    this.remember(at(event), timer);
  }

  private remember(point: Point, timer: number): void {
    this.lastTap = { at: point, time: performance.now(), timer };
  }

  private readonly cancel = (event: PointerEvent): void => {
    if (this.press?.down.pointerId !== event.pointerId) return;
    const { press, target } = this;
    this.abandon();
    if (press.state !== "drag" && press.prefix === "") for (const name of ["pan", ...AXES]) target.fire(`${name}_cancel`);
  };
}

/** The movement along the axis of a drag; a pan has none. */
function primary(drag: string, step: Point): number | null {
  return drag === "horizontal_drag" ? step.x : drag === "vertical_drag" ? step.y : null;
}
