/**
 * Recognizes what pointers do on an element: taps, double taps, long presses, drags, scaling.
 *
 * A press becomes a tap (released in place), a long press (half a second in place) or a drag (moved). Native clicks are not
 * prevented, and pointers are captured only once a drag has begun.
 */

import { claim, contenders, isBegun, lost } from "./arena.js";
import { at, LONG_PRESS, places, tapData, TOUCH_SLOP } from "../../pointer.js";
import type { Point } from "../../pointer.js";
import type { Value } from "../../protocol.js";
import type { EventName } from "../../schema.js";
import { throttle } from "../../throttle.js";
import { minus, pointerData, Speed, stamp, xy } from "./gesture_data.js";

const DOUBLE_TAP = 300;
const DOUBLE_TAP_SLOP = 100;
const BUTTONS = ["", "tertiary_", "secondary_"] as const;
const DRAGS = ["pan", "horizontal_drag", "vertical_drag"] as const;
const LONG = ["long_press", "long_press_start", "long_press_up", "long_press_end", "long_press_move_update"] as const;
const PARTS = ["start", "update", "end"] as const;

type Drag = (typeof DRAGS)[number] | "right_pan";

export type Gesture = EventName<"GestureDetector">;

export interface GestureTarget {
  readonly element: HTMLElement;
  listens: (...names: Gesture[]) => boolean;
  fire: (name: Gesture, data?: Value) => void;
  readonly dragInterval: number;
}

/** One pointer that is down. */
interface Press {
  readonly down: PointerEvent;
  readonly prefix: (typeof BUTTONS)[number];
  readonly speed: Speed;
  state: "open" | "long" | "drag" | "done";
  drag: Drag;
  start: Point;
  last: Point;
  timer: number;
  /** A detector inside of this one waits for a second tap. */
  readonly waits: boolean;
  /** The drags whose end was not told yet. */
  drags: Set<(typeof DRAGS)[number]>;
}

export class Gestures {
  private readonly target: GestureTarget;
  private press: Press | null = null;
  private lastTap: { at: Point; time: number; timer: number } | null = null;
  private update: (event: PointerEvent) => void = () => undefined;
  /** What ended the last drag. */
  private dragEnded: PointerEvent | null = null;

  constructor(target: GestureTarget) {
    this.target = target;
    target.element.addEventListener("pointermove", this.moved);
    target.element.addEventListener("pointerup", this.up);
    target.element.addEventListener("pointercancel", this.cancel);
  }

  /** Whether the pointer has dragged. */
  hasDragged(event: PointerEvent): boolean {
    return this.dragEnded === event;
  }

  /** A second finger takes the gesture away from the first. */
  abandon(): void {
    const press = this.press;
    if (!press) return;
    this.press = null;
    window.removeEventListener("pointerup", this.up);
    if (press.state === "open") this.giveUp(press);
    if (press.state === "drag") this.endDrag(press, press.last);
  }

  /** It is none of what it might have become. */
  private giveUp(press: Press): void {
    clearTimeout(press.timer);
    press.state = "done";
    this.target.fire(`${press.prefix}tap_cancel`);
    this.target.fire(`${press.prefix}long_press_cancel`);
    this.cancelDrags(press);
  }

  /** It becomes no drag, but for the one that it has become. */
  private cancelDrags(press: Press, but?: Drag): void {
    for (const name of press.drags) if (name !== but) this.target.fire(`${name}_cancel`);
    press.drags.clear();
  }

  dispose(): void {
    if (this.press) clearTimeout(this.press.timer);
    if (this.lastTap) clearTimeout(this.lastTap.timer);
    this.press = null;
    window.removeEventListener("pointerup", this.up);
  }

  /** A press that may become `kinds` kinds of gestures here. On a control, that is one that wants it too. */
  begin(event: PointerEvent, kinds = 1, onControl = false): void {
    const prefix = BUTTONS[event.button];
    const { target } = this;
    if (prefix === undefined || this.press) return;
    const point = at(event);
    const drags = new Set(prefix === "" ? DRAGS : []);
    const press: Press = {
      ...{ down: event, prefix, speed: new Speed(), state: "open", drag: "pan", start: point, last: point, timer: 0 },
      ...{ waits: isBegun(event, "double"), drags },
    };
    this.press = press;
    press.speed.add(event);
    this.update = throttle(target.dragInterval, (move) => {
      this.dragged(press, move);
    });
    // A press may end outside of the element: that is no tap, but it is its end.
    window.addEventListener("pointerup", this.up);
    const tap = tapData(event, target.element);
    target.fire(`${prefix}tap_down`, tap);
    target.fire(`${prefix}long_press_down`, tap);
    if (prefix === "" && this.second(point)) target.fire("double_tap_down", tap);
    for (const name of drags) target.fire(`${name}_down`, places(point, target.element));
    const alone = prefix === "" && event.pointerType !== "touch" && !onControl ? this.onlyDrag() : undefined;
    if (alone !== undefined) this.startAtOnce(press, alone, kinds);
    if (target.listens(...LONG.map((name) => `${prefix}${name}` as const))) {
      press.timer = window.setTimeout(() => {
        this.held(press);
      }, LONG_PRESS);
    }
  }

  private second(point: Point): boolean {
    if (!this.lastTap) return false;
    const apart = minus(point, this.lastTap.at);
    return performance.now() - this.lastTap.time < DOUBLE_TAP && Math.hypot(apart.x, apart.y) < DOUBLE_TAP_SLOP;
  }

  private held(press: Press): void {
    const { target } = this;
    if (press.state !== "open" || !claim(press.down.pointerId, target.element)) return;
    press.state = "long";
    target.fire(`${press.prefix}tap_cancel`);
    this.cancelDrags(press);
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
    } else if (lost(event.pointerId, target.element)) {
      this.giveUp(press);
    } else {
      this.open(press, event, way);
    }
  };

  private open(press: Press, event: PointerEvent, way: Point): void {
    const { target } = this;
    const drag = this.dragFor(press, event, way);
    if (drag !== undefined && claim(event.pointerId, target.element)) {
      clearTimeout(press.timer);
      target.fire(`${press.prefix}tap_cancel`);
      target.fire(`${press.prefix}long_press_cancel`);
      this.startDrag(press, drag, event);
    } else if (Math.hypot(way.x, way.y) > TOUCH_SLOP * (this.awaitsDrag(press) ? 2 : 1)) {
      this.giveUp(press);
    } else if (press.prefix === "" && (way.x || way.y)) {
      target.fire("tap_move", { ...tapData(event, target.element), d: xy(minus(at(event), press.last)) });
      press.last = at(event);
    }
  }

  /** Begins the drag with the press, if nobody else watches that: who is around has heard of it when it has gone all the way up. */
  private startAtOnce(press: Press, drag: Drag, kinds: number): void {
    const start = (event: PointerEvent): void => {
      if (event !== press.down || press !== this.press || contenders(event) > kinds) return;
      if (claim(event.pointerId, this.target.element)) this.startDrag(press, drag, event);
    };
    window.addEventListener("pointerdown", start, { once: true });
  }

  /** A finger pans later than it drags along an axis, and than it taps no more. */
  private awaitsDrag({ prefix, down }: Press): boolean {
    return prefix === "" && down.pointerType === "touch" && this.listensTo("pan");
  }

  private startDrag(press: Press, drag: Drag, event: PointerEvent): void {
    const { element } = this.target;
    this.cancelDrags(press, drag);
    press.state = "drag";
    press.drag = drag;
    press.start = press.last = at(event);
    // The browser does not know the pointer of an event that a program has made.
    if (event.isTrusted) element.setPointerCapture(event.pointerId);
    const data = drag === "right_pan" ? pointerData(event, element) : { ...tapData(event, element), ts: stamp(event) };
    this.target.fire(`${drag}_start`, data);
  }

  /** The only gesture that the app listens to, if that is a drag: it begins with the press, as no other has to be ruled out. */
  private onlyDrag(): Drag | undefined {
    const drags = DRAGS.filter((name) => this.listensTo(name));
    const others = ["tap", "tap_down", "tap_up", "tap_move", "double_tap", "long_press", "long_press_start", "long_press_end"] as const;
    const more = ["multi_tap", "multi_long_press", ...PARTS.map((part) => `scale_${part}` as const)] as const;
    return drags.length === 1 && !this.target.listens(...others, ...more) ? drags[0] : undefined;
  }

  /** Which drag this movement is, if it is far enough for one. */
  private dragFor(press: Press, event: PointerEvent, way: Point): Drag | undefined {
    const touch = event.pointerType === "touch";
    const slop = touch ? TOUCH_SLOP : 1;
    const [x, y] = [Math.abs(way.x), Math.abs(way.y)];
    if (press.prefix === "secondary_") return Math.hypot(x, y) > slop && this.listensTo("right_pan") ? "right_pan" : undefined;
    if (press.prefix !== "") return undefined;
    if (x > slop && x >= y && this.listensTo("horizontal_drag")) return "horizontal_drag";
    if (y > slop && y >= x && this.listensTo("vertical_drag")) return "vertical_drag";
    return Math.hypot(x, y) > (touch ? 2 : 1) * slop && this.listensTo("pan") ? "pan" : undefined;
  }

  private listensTo(drag: Drag): boolean {
    return this.target.listens(...PARTS.map((part) => `${drag}_${part}` as const));
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
      // The last movement, if throttling has not reported it.
      if (way.x || way.y) {
        this.press = press;
        this.dragged(press, event);
        this.press = null;
      }
      this.endDrag(press, point, event);
      this.dragEnded = event;
    } else if (press.state === "long") {
      target.fire(`${press.prefix}long_press_up`);
      target.fire(`${press.prefix}long_press_end`, { ...places(point, target.element), v: xy(press.speed.value) });
    } else if (press.state === "open") {
      const inside = event.target instanceof Node && target.element.contains(event.target);
      if (!inside || lost(event.pointerId, target.element)) {
        this.giveUp(press);
        return;
      }
      target.fire(`${press.prefix}long_press_cancel`);
      this.cancelDrags(press);
      this.tapped(press, event);
    }
  };

  private tapped(press: Press, event: PointerEvent): void {
    const { target } = this;
    const data = tapData(event, target.element);
    if (press.prefix !== "" || !(press.waits || target.listens("double_tap"))) {
      target.fire(`${press.prefix}tap_up`, data);
      // There is no event of a tap by the third button.
      if (press.prefix !== "tertiary_") target.fire(`${press.prefix}tap`, press.prefix === "" ? data : null);
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
    if (this.press?.down.pointerId === event.pointerId) this.abandon();
  };
}

/** The movement along the axis of a drag; a pan has none. */
function primary(drag: Drag, step: Point): number | null {
  return drag === "horizontal_drag" ? step.x : drag === "vertical_drag" ? step.y : null;
}
