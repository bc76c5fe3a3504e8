/** Swiping by a pointer: along one axis; what moves along the other one first is not for it. */

import { at, TOUCH_SLOP } from "../../pointer.js";
import { claim, first, lost, MOVES_ITSELF } from "../shared/arena.js";
import { minus, Speed } from "../shared/gesture_data.js";
import { swallowClick } from "../shared/motion.js";
import { fling } from "./swipe.js";
import type { Way } from "./swipe.js";

const MOUSE_SLOP = 4;

export interface Swiped {
  /** Which ways it may be swiped now. */
  readonly way: () => Way | null;
  readonly moved: (pixels: number) => void;
  readonly ended: (flung: -1 | 0 | 1) => void;
}

export function listenSwipe(element: HTMLElement, swiped: Swiped): void {
  element.addEventListener("dragstart", (event) => {
    if (swiped.way()) event.preventDefault();
  });
  element.addEventListener("pointerdown", (event) => {
    const way = swiped.way();
    if (way && event.button === 0 && !insideOther(event.target as Element, element, way) && first(event, way.axis)) {
      follow(element, event, way, swiped);
    }
  });
}

function follow(element: HTMLElement, down: PointerEvent, { axis }: Way, swiped: Swiped): void {
  const owner = {};
  const speed = new Speed();
  let start: number | null = null;
  speed.add(down);
  const moved = (event: PointerEvent): void => {
    if (event.pointerId !== down.pointerId) return;
    speed.add(event);
    const way = minus(at(event), at(down));
    const other = axis === "x" ? "y" : "x";
    const slop = event.pointerType === "touch" ? TOUCH_SLOP : MOUSE_SLOP;
    if (start === null && Math.abs(way[axis]) > slop && Math.abs(way[axis]) >= Math.abs(way[other]) && claim(down.pointerId, owner)) {
      start = way[axis];
    }
    if (start !== null) swiped.moved(way[axis] - start);
    else if (lost(down.pointerId, owner)) stop();
  };
  const done = (event: PointerEvent): void => {
    if (event.pointerId !== down.pointerId) return;
    stop();
    if (start === null) return;
    swallowClick(element);
    swiped.ended(event.type === "pointerup" ? fling(axis, speed.value) : 0);
  };
  const handlers = [["pointermove", moved], ["pointerup", done], ["pointercancel", done]] as const;
  const stop = (): void => {
    for (const [type, handler] of handlers) window.removeEventListener(type, handler);
  };
  for (const [type, handler] of handlers) window.addEventListener(type, handler);
}

/** Was something pressed that moves by itself: a field, or what scrolls along the same axis? */
function insideOther(target: Element, element: HTMLElement, { axis }: Way): boolean {
  const own = target.closest(MOVES_ITSELF);
  const area = target.closest<HTMLElement>(`.f-scroll-${axis}`);
  const scrolls = area !== null && (axis === "x" ? area.scrollWidth > area.clientWidth : area.scrollHeight > area.clientHeight);
  return (own !== null && element.contains(own)) || (scrolls && element.contains(area));
}
