/**
 * Moving the rows of a list: by a pointer on a handle, by a finger after a long press on the row, by the keys of a handle. The
 * row follows the pointer, and those between its old and its new place make room; the document changes when it is dropped.
 */

import { announce } from "../../announce.js";
import { attrs, style } from "../../dom.js";
import type { ControlNode } from "../../node.js";
import { at, LONG_PRESS, TOUCH_SLOP } from "../../pointer.js";
import type { Point } from "../../pointer.js";
import { px } from "../../values.js";
import type { ShownRow } from "../../virtual/rows.js";
import type { VirtualList } from "../../virtual/virtual_list.js";
import { claim, first, lost, MOVES_ITSELF } from "../shared/arena.js";
import { EdgeScroll } from "../shared/edge_scroll.js";
import { helpText } from "../shared/help_text.js";
import { swallowClick } from "../shared/motion.js";

/** Classes of what moves a row: the handle that each row has, and one that the program has put into it. */
export const HANDLES = ["f-reorder-handle", "f-drag-handle"] as const;
export const HANDLE = HANDLES.map((name) => `.${name}`).join();
const HELP = "Press Space to pick up the row. Then move it by the arrow keys, press Space to drop it, or Escape to cancel.";
/** How far a mouse moves on a handle before that moves the row (px). */
const SLOP = 3;
const LONGEST = 80;

/** The list, seen by what moves its rows. */
export interface Reorderable {
  readonly axis: "x" | "y";
  readonly sign: 1 | -1;
  readonly space: number;
  readonly list: VirtualList;
  readonly allowed: boolean;
  /** A long press anywhere in a row moves it. */
  readonly byPress: boolean;
  readonly speed: number;
  readonly current: ControlNode[];
  show: (order: ControlNode[]) => void;
  tell: (name: "reorder_start" | "reorder_end" | "reorder", data: { old_index?: number; new_index?: number }) => void;
}

export class Reordering {
  private readonly element: HTMLElement;
  private readonly owner: Reorderable;
  private readonly end = new AbortController();
  private moving: Lift | null = null;
  private stopPointer: (() => void) | null = null;

  constructor(element: HTMLElement, owner: Reorderable) {
    this.element = element;
    this.owner = owner;
    const { signal } = this.end;
    element.addEventListener("pointerdown", (event) => { this.pressed(event); }, { signal });
    element.addEventListener("keydown", (event) => { this.key(event); }, { signal });
    element.addEventListener("focusin", ({ target }) => { this.name(target as Element); }, { signal });
    element.addEventListener("focusout", () => {
      if (this.moving?.byKeys && !this.moving.busy) this.cancel();
    }, { signal });
    // A finger that moves a row does not scroll.
    element.addEventListener("touchmove", (event) => {
      if (this.moving && event.cancelable) event.preventDefault();
    }, { passive: false, signal });
    element.addEventListener("contextmenu", (event) => {
      if (this.moving) event.preventDefault();
    }, { signal });
    element.addEventListener("dragstart", (event) => { event.preventDefault(); }, { signal });
  }

  /** These rows have come behind all others. */
  grew(rows: ControlNode[]): void {
    this.moving?.grew(rows);
  }

  /** The rows have changed, or the list goes: the one that is held is put back. */
  cancel(): void {
    this.stopPointer?.();
    const { moving } = this;
    this.moving = null;
    moving?.cancel();
  }

  dispose(): void {
    this.end.abort();
    this.stopPointer?.();
    this.moving = null;
  }

  /** The row of this list that something is in; that of a list inside of it is none of ours. */
  private rowOf(target: Element): ShownRow | undefined {
    if (target.closest(".f-reorder") !== this.element) return undefined;
    return this.owner.list.shown.find(({ element }) => element.contains(target));
  }

  private pressed(down: PointerEvent): void {
    const { owner } = this;
    const target = down.target as Element;
    const row = this.rowOf(target);
    const handle = target.closest(HANDLE);
    const long = !handle && down.pointerType === "touch" && owner.byPress && !target.closest(MOVES_ITSELF);
    if (!row || (!handle && !long) || down.button !== 0 || !owner.allowed || handle?.ariaDisabled || !first(down, "drag")) return;
    this.cancel();
    this.follow(down, row, long);
  }

  private follow(down: PointerEvent, row: ShownRow, long: boolean): void {
    const begin = (): void => {
      if (!this.owner.allowed || !claim(down.pointerId, this)) stop();
      else this.moving = new Lift(this.element, this.owner, row, at(down));
    };
    const timer = long ? window.setTimeout(begin, LONG_PRESS) : 0;
    const moved = (event: PointerEvent): void => {
      if (event.pointerId !== down.pointerId) return;
      if (!this.moving) {
        const far = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY);
        if (lost(down.pointerId, this) || (long && far > TOUCH_SLOP)) stop();
        else if (!long && far > SLOP) begin();
      }
      this.moving?.follow(at(event));
    };
    const done = (event: PointerEvent): void => {
      if (event.pointerId !== down.pointerId) return;
      stop();
      const { moving } = this;
      this.moving = null;
      if (!moving) return;
      swallowClick(document.documentElement);
      if (event.type === "pointerup") moving.drop();
      else moving.cancel();
    };
    const escape = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && this.moving) this.cancel();
    };
    const handlers = [["pointermove", moved], ["pointerup", done], ["pointercancel", done], ["keydown", escape]] as const;
    const stop = (): void => {
      clearTimeout(timer);
      this.stopPointer = null;
      for (const [type, handler] of handlers) window.removeEventListener(type, handler as EventListener);
    };
    this.stopPointer = stop;
    for (const [type, handler] of handlers) window.addEventListener(type, handler as EventListener);
  }

  private key(event: KeyboardEvent): void {
    const target = event.target as Element;
    const row = target.matches(HANDLE) ? this.rowOf(target) : undefined;
    if (!row || event.ctrlKey || event.altKey || event.metaKey) return;
    const space = event.key === " " || event.key === "Enter";
    if (!this.moving) {
      if (!space || event.repeat || !this.owner.allowed || target.ariaDisabled) return;
      this.moving = new Lift(this.element, this.owner, row, null);
      announce(`Picked up ${nameOf(row.element)}. ${this.moving.place}`, true);
    } else if (space) {
      if (event.repeat) return;
      const { moving } = this;
      this.moving = null;
      moving.drop();
      announce(`Dropped. ${moving.place}`, true);
    } else if (event.key === "Escape") {
      this.cancel();
      announce("Cancelled.", true);
    } else if (!this.step(event.key, target as HTMLElement)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  private step(key: string, handle: HTMLElement): boolean {
    const { moving, owner } = this;
    const [back, on] = owner.axis === "x" ? ["ArrowLeft", "ArrowRight"] : ["ArrowUp", "ArrowDown"];
    const by = key === on ? owner.sign : key === back ? -owner.sign : 0;
    const to = key === "Home" ? -Infinity : key === "End" ? Infinity : by;
    if (!moving || to === 0) return false;
    moving.step(to);
    handle.focus({ preventScroll: true });
    handle.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
    announce(moving.place, true);
    return true;
  }

  /** Names the handle of a row after the row. */
  name(target: Element): void {
    const row = target.matches(HANDLE) ? this.rowOf(target) : undefined;
    if (row) attrs(target, { "aria-label": `Move ${nameOf(row.element)}`.trim() });
  }
}

/** A row that is held. */
class Lift {
  readonly byKeys: boolean;
  /** The document is being changed: what loses the focus meanwhile has not been left. */
  busy = false;
  private readonly owner: Reorderable;
  private readonly scroller: HTMLElement;
  private readonly row: ShownRow;
  private before: ControlNode[];
  private readonly edges: EdgeScroll;
  /** Where the pointer is on the row, along the axis. */
  private readonly grab: number;
  private point: Point;
  /** Its place among the rows of the list. */
  private to: number;

  constructor(scroller: HTMLElement, owner: Reorderable, row: ShownRow, down: Point | null) {
    this.scroller = scroller;
    this.owner = owner;
    this.row = row;
    this.byKeys = down === null;
    this.before = owner.current;
    this.to = row.index;
    this.point = down ?? { x: 0, y: 0 };
    this.grab = down ? down[owner.axis] - this.start(row.element) : 0;
    this.edges = new EdgeScroll(scroller, () => { this.draw(); }, owner.speed);
    row.element.classList.add("f-lifted");
    if (down) scroller.classList.add("f-reordering");
    if (down) document.documentElement.classList.add("f-grabbing");
    owner.tell("reorder_start", { old_index: this.before.indexOf(row.node) });
  }

  /** What screen readers say of it. */
  get place(): string {
    return `Position ${String(this.to + 1)} of ${String(this.owner.list.all.length)}.`;
  }

  follow(point: Point): void {
    this.point = point;
    this.draw();
    // Across the list nothing scrolls.
    const box = this.scroller.getBoundingClientRect();
    this.edges.at(this.owner.axis === "x" ? { x: point.x, y: box.top + box.height / 2 } : { x: box.left + box.width / 2, y: point.y });
  }

  /** Moves it by keyboard. */
  step(by: number): void {
    const last = this.owner.list.all.length - 1;
    const to = Math.max(0, Math.min(last, this.to + by));
    if (to === this.to) return;
    this.to = to;
    this.show(this.ordered(to));
  }

  grew(rows: ControlNode[]): void {
    this.before = [...this.before, ...rows];
  }

  drop(): void {
    const { owner, row, before } = this;
    const old = before.indexOf(row.node);
    const order = this.byKeys ? owner.current : this.ordered(this.to);
    const index = order.indexOf(row.node);
    const from = row.element.getBoundingClientRect();
    this.release();
    if (!this.byKeys && index !== old) this.show(order);
    this.land(from);
    owner.tell("reorder_end", { new_index: index > old ? index + 1 : index });
    if (index !== old) owner.tell("reorder", { old_index: old, new_index: index });
  }

  cancel(): void {
    const { owner, row, before } = this;
    this.release();
    if (owner.current !== before && owner.current.includes(row.node)) this.show(before);
    owner.tell("reorder_end", { new_index: before.indexOf(row.node) });
  }

  private show(order: ControlNode[]): void {
    this.busy = true;
    this.owner.show(order);
    this.busy = false;
  }

  /** All rows with this one at a place among those of the list. */
  private ordered(to: number): ControlNode[] {
    const { owner, row } = this;
    const others = owner.list.all.filter((one) => one !== row.node);
    const order = owner.current.filter((one) => one !== row.node);
    const [next, last] = [others[to], others.at(-1)];
    order.splice(next ? order.indexOf(next) : last ? order.indexOf(last) + 1 : 0, 0, row.node);
    return order;
  }

  private draw(): void {
    const { owner, row, point, grab } = this;
    const { axis, sign, space } = owner;
    const size = sizeOf(row.element, axis);
    const start = point[axis] - grab;
    this.to = this.placeAt(start, size);
    for (const { element, index } of owner.list.shown) {
      if (element === row.element) move(element, axis, start - this.start(element));
      else if (index > row.index && index <= this.to) move(element, axis, -sign * (size + space));
      else if (index < row.index && index >= this.to) move(element, axis, sign * (size + space));
      else move(element, axis, 0);
    }
  }

  /** The place of the row, if it begins here: it goes past another one where it covers more than half of that. */
  private placeAt(start: number, size: number): number {
    const { owner, row } = this;
    let to = row.index;
    for (const { element, index } of owner.list.shown) {
      const extent = sizeOf(element, owner.axis);
      if (index === row.index || extent === 0) continue;
      const middle = this.start(element) + extent / 2;
      const after = index > row.index;
      const passed = after === (owner.sign > 0) ? start + size > middle : start < middle;
      if (passed) to = after ? Math.max(to, index) : Math.min(to, index);
    }
    return to;
  }

  /** Where a row begins in the window while nothing is moved. */
  private start(element: HTMLElement): number {
    const { scroller } = this;
    const box = scroller.getBoundingClientRect();
    return this.owner.axis === "x"
      ? box.left + scroller.clientLeft - scroller.scrollLeft + element.offsetLeft
      : box.top + scroller.clientTop - scroller.scrollTop + element.offsetTop;
  }

  private release(): void {
    this.edges.stop();
    document.documentElement.classList.remove("f-grabbing");
    this.scroller.classList.remove("f-reordering");
    this.row.element.classList.remove("f-lifted");
    for (const { element } of this.owner.list.shown) style(element, { translate: null });
  }

  /** It glides from where it was let go to its place. */
  private land(from: DOMRect): void {
    const { element } = this.row;
    if (this.byKeys || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    const to = element.getBoundingClientRect();
    element.animate({ translate: [`${px(from.left - to.left)} ${px(from.top - to.top)}`, "0 0"] }, { duration: 150, easing: "ease-out" });
  }
}

function sizeOf(element: HTMLElement, axis: "x" | "y"): number {
  return axis === "x" ? element.offsetWidth : element.offsetHeight;
}

function move(element: HTMLElement, axis: "x" | "y", by: number): void {
  style(element, { translate: by === 0 ? null : axis === "x" ? px(by) : `0 ${px(by)}` });
}

function nameOf(row: HTMLElement): string {
  return (row.textContent).trim().replace(/\s+/g, " ").slice(0, LONGEST);
}

/** The id of what tells how a row is moved by keyboard. */
export function reorderHelp(): string {
  return helpText("f-reorder-help", HELP);
}
