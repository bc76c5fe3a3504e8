/**
 * A wheel of items, of which the one in the middle is chosen: the one wheel of all pickers.
 *
 * It turns by finger, mouse, mouse wheel and keys, and tells of each item that comes to the middle. Items are drawn while they
 * can be seen. Where a wheel goes round, `place` counts on, and `index` is the item.
 */

import { attrs, h, style } from "../../dom.js";
import "./cupertino.js";
import { adopt } from "../../styles.js";
import { px } from "../../values.js";
import css from "./wheel.css?inline";
import { inSight, itemStyles, seenAt } from "./wheel_geometry.js";
import type { WheelLook } from "./wheel_geometry.js";
import { WheelKeys } from "./wheel_keys.js";
import { WheelMotion } from "./wheel_motion.js";

adopt(css);

export interface WheelItems {
  /** The items have the numbers from `first` to `last`. */
  readonly first: number;
  readonly last: number;
  readonly looping: boolean;
  /** What is read out. */
  readonly text: (index: number) => string;
  /** What an item is found by if digits are typed, where that is not its text. */
  readonly number?: (index: number) => number;
  /** The item at which a search for typed characters begins: the first one, if nothing else is said. */
  readonly from?: () => number;
  /** What is shown; `again`: the item is to be seen a second time. */
  readonly draw: (index: number, again: boolean) => HTMLElement;
}

export interface WheelOwner {
  /** The user has brought another item to the middle. */
  readonly changed: (index: number) => void;
  /** A wheel that the user has turned rests. */
  readonly rested?: () => void;
}

/** Less than this (px) is a press, no drag; and less than this of a turned mouse wheel comes from a touchpad. */
const SLOP = 5;
const NOTCH = 50;
/** Milliseconds after which a touchpad has come to rest. */
const PAUSE = 120;

export class Wheel {
  readonly element = h("div", "f-wheel");
  /** Lies over the item in the middle. */
  readonly overlay = h("div", "f-wheel-overlay");
  private readonly strip = h("div", "f-wheel-items");
  private readonly motion: WheelMotion;
  private readonly keys = new WheelKeys();
  private readonly owner: WheelOwner;
  private readonly shown = new Map<number, { index: number; again: boolean; element: HTMLElement }>();
  private items: WheelItems = { first: 0, last: -1, looping: false, text: () => "", draw: () => h("div") };
  private look: WheelLook = { extent: 32, squeeze: 1.45, diameterRatio: 1.07, magnification: 1, offAxis: 0 };
  private height = 0;
  private told = 0;
  private disabled = false;
  /** Whether the user, not the program, turns it. */
  private turned = false;
  private readonly observer: ResizeObserver | undefined;

  constructor(owner: WheelOwner) {
    this.owner = owner;
    const { element, strip, overlay } = this;
    this.motion = new WheelMotion({
      ends: () => {
        const { first, last, looping } = this.items;
        return looping ? { first: -Infinity, last: Infinity } : { first, last: Math.max(first, last) };
      },
      moved: () => {
        this.moved();
      },
      runs: (running) => {
        element.classList.toggle("f-moving", running);
      },
      rested: () => {
        const { turned } = this;
        this.turned = false;
        if (turned) owner.rested?.();
      },
    });
    attrs(strip, { "aria-hidden": "true", inert: true });
    attrs(element, { role: "spinbutton", tabindex: 0 });
    element.append(strip, overlay);
    this.observer = typeof ResizeObserver === "undefined" ? undefined : new ResizeObserver(() => {
      this.height = element.clientHeight;
      this.draw();
    });
    this.observer?.observe(element);
    this.listen();
  }

  /** The item in the middle. */
  get index(): number {
    return this.told;
  }

  /** Whether it turns, or is held. */
  get isBusy(): boolean {
    return this.turned;
  }

  /** Shows other items; what was drawn is drawn anew. */
  setItems(items: WheelItems): void {
    this.items = items;
    this.redraw();
  }

  setLook(look: WheelLook): void {
    this.look = look;
    style(this.element, { "--f-extent": px(look.extent), "--f-band": px(look.extent * look.magnification) });
    this.draw();
  }

  setDisabled(disabled: boolean): void {
    this.disabled = disabled;
    attrs(this.element, { "aria-disabled": disabled ? "true" : null, tabindex: disabled ? -1 : 0 });
  }

  /** Brings an item to the middle. The owner is not told. */
  show(index: number, smoothly = false): void {
    this.turned = false;
    const there = this.placeOf(index);
    this.told = this.indexAt(there);
    if (smoothly && this.height) this.motion.go(there);
    else this.motion.jump(there);
    this.tell();
  }

  /** Turns it to an item as the user does: the owner is told. */
  turn(index: number): void {
    this.turned = true;
    this.motion.go(this.placeOf(index));
  }

  /** Draws all items anew. */
  redraw(): void {
    for (const { element } of this.shown.values()) element.remove();
    this.shown.clear();
    this.draw();
    this.tell();
  }

  dispose(): void {
    this.observer?.disconnect();
    this.motion.stop();
  }

  private get count(): number {
    return this.items.last - this.items.first + 1;
  }

  /** The item at a place. */
  private indexAt(place: number): number {
    const { first, looping } = this.items;
    const { count } = this;
    return looping && count > 0 ? first + ((((place - first) % count) + count) % count) : place;
  }

  /** The place of an item that is nearest to what is in the middle. */
  private placeOf(index: number): number {
    const { items, count } = this;
    if (!items.looping || count < 1) return Math.min(Math.max(index, items.first), Math.max(items.first, items.last));
    return index + Math.round((this.motion.position - index) / count) * count;
  }

  private moved(): void {
    this.draw();
    if (!this.turned) return;
    const { first, last } = this.items;
    const index = this.indexAt(Math.round(this.motion.position));
    if (index === this.told || index < first || index > last) return;
    this.told = index;
    this.tell();
    this.owner.changed(index);
  }

  /** Says which item is in the middle. */
  private tell(): void {
    const { items, told } = this;
    const none = this.count < 1;
    attrs(this.element, {
      "aria-valuenow": none ? null : told,
      "aria-valuemin": none ? null : items.first,
      "aria-valuemax": none ? null : items.last,
      "aria-valuetext": none ? null : items.text(told),
    });
  }

  private draw(): void {
    const { look, height, items, motion, shown } = this;
    if (!height) return;
    const [first, last] = inSight(look, height, motion.position);
    const [from, to] = items.looping && this.count > 0 ? [first, last] : [Math.max(items.first, first), Math.min(items.last, last)];
    for (const [place, { element }] of shown) {
      if (place >= from && place <= to) continue;
      element.remove();
      shown.delete(place);
    }
    const drawn = new Set([...shown.values()].filter((one) => !one.again).map((one) => one.index));
    for (let place = from; place <= to; place++) {
      let one = shown.get(place);
      if (!one) {
        const index = this.indexAt(place);
        const again = drawn.has(index);
        drawn.add(index);
        one = { index, again, element: h("div", "f-wheel-item", items.draw(index, again)) };
        shown.set(place, one);
        this.strip.append(one.element);
      }
      style(one.element, itemStyles(look, height, (place - motion.position) * look.extent));
    }
  }

  private listen(): void {
    const { element } = this;
    element.addEventListener("keydown", (event) => {
      if (this.disabled || event.defaultPrevented || this.count < 1) return;
      const goal = this.motion.goal;
      const index = this.indexAt(goal);
      const found = this.keys.target(event, this.items, index);
      if (found === undefined) return;
      event.preventDefault();
      this.turned = true;
      // By a step it goes on round; to an item it takes the shorter way.
      const stepped = /^(Arrow|Page)/.test(event.key);
      this.motion.go(stepped ? goal + found - index : this.placeOf(found));
    });
    element.addEventListener("pointerdown", (event) => {
      if (event.button === 0 && !this.disabled && this.count > 0) this.follow(event);
    });
    let timer = 0;
    element.addEventListener(
      "wheel",
      (event) => {
        if (this.disabled || !event.deltaY || event.ctrlKey || this.count < 1) return;
        event.preventDefault();
        this.turned = true;
        if (event.deltaMode !== WheelEvent.DOM_DELTA_PIXEL || Math.abs(event.deltaY) >= NOTCH) {
          this.motion.go(this.motion.goal + Math.sign(event.deltaY));
          return;
        }
        this.motion.stop();
        this.motion.drag(this.motion.position + event.deltaY / this.look.extent, event.timeStamp);
        clearTimeout(timer);
        timer = window.setTimeout(() => {
          this.motion.settle();
        }, PAUSE);
      },
      { passive: false },
    );
  }

  /** A finger, or the mouse, holds the wheel until it lets go. */
  private follow(down: PointerEvent): void {
    const { motion, element } = this;
    const [wasMoving, start] = [motion.isMoving, motion.position];
    let dragged = false;
    this.turned = true;
    motion.hold();
    const moved = (event: PointerEvent): void => {
      if (event.pointerId !== down.pointerId) return;
      const distance = event.clientY - down.clientY;
      if (!dragged && Math.abs(distance) < SLOP) return;
      if (!dragged) element.setPointerCapture(event.pointerId);
      dragged = true;
      motion.drag(start - distance / this.look.extent, event.timeStamp);
    };
    const done = (event: PointerEvent): void => {
      if (event.pointerId !== down.pointerId) return;
      element.removeEventListener("pointermove", moved);
      for (const type of ["pointerup", "pointercancel"] as const) window.removeEventListener(type, done);
      if (dragged) motion.release(event.timeStamp);
      else if (wasMoving || event.type === "pointercancel") motion.settle();
      else motion.go(this.under(event));
    };
    element.addEventListener("pointermove", moved);
    for (const type of ["pointerup", "pointercancel"] as const) window.addEventListener(type, done);
  }

  /** The place that a press is on. */
  private under(event: MouseEvent): number {
    const { look, height, motion } = this;
    const box = this.element.getBoundingClientRect();
    const below = ((event.clientY - box.top) / (box.height || 1) - 0.5) * height;
    const off = (place: number): number => Math.abs(seenAt(look, height, (place - motion.position) * look.extent) - below);
    return [...this.shown.keys()].reduce((best, place) => (off(place) < off(best) ? place : best), Math.round(motion.position));
  }
}
