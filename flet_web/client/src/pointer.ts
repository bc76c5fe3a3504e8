/** Pointer events as the protocol describes them. */

import type { ValueMap } from "./protocol.js";

export interface Point {
  x: number;
  y: number;
}

/** How long a press lasts until it is a long one (ms), and how far a finger may slip meanwhile (px). */
export const LONG_PRESS = 500;
export const TOUCH_SLOP = 18;

const KINDS: Record<string, string> = { mouse: "mouse", touch: "touch", pen: "stylus" };

export function kindOf(event: PointerEvent): string {
  return KINDS[event.pointerType] ?? "unknown";
}

export function at(event: MouseEvent): Point {
  return { x: event.clientX, y: event.clientY };
}

/** `{l, g}`: where in the control and on the page. */
export function places({ x, y }: Point, element: Element): ValueMap {
  const box = element.getBoundingClientRect();
  return { l: { x: x - box.left, y: y - box.top }, g: { x, y } };
}

/** TAP data: kind, local and global position. */
export function tapData(event: PointerEvent, element: Element): ValueMap {
  return { k: kindOf(event), ...places(at(event), element) };
}

/** Whether it is the menu key, which is the long press of a keyboard. */
export function isMenuKey({ key, shiftKey }: KeyboardEvent): boolean {
  return key === "ContextMenu" || (key === "F10" && shiftKey);
}

/** Calls `act` for the menu key; when it says true, the browser shows no menu. */
export function onMenuKey(element: HTMLElement, act: (event: KeyboardEvent) => boolean): void {
  element.addEventListener("keydown", (event) => {
    if (event.target === element && isMenuKey(event) && act(event)) event.preventDefault();
  });
}

/** Calls `act` after half a second of pressing without moving; when it says true, the click that follows is swallowed. */
export function onLongPress(element: HTMLElement, act: (event: PointerEvent) => boolean): void {
  let timer = 0;
  let start: PointerEvent | null = null;
  let done = false;
  const cancel = (): void => {
    clearTimeout(timer);
    start = null;
  };
  element.addEventListener("pointerdown", (event) => {
    cancel();
    done = false;
    if (event.button !== 0) return;
    start = event;
    timer = window.setTimeout(() => {
      done = act(event);
    }, LONG_PRESS);
  });
  element.addEventListener("pointermove", (event) => {
    if (start && Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) > TOUCH_SLOP) cancel();
  });
  // No click follows a press that ended elsewhere. A click by the keyboard has nothing to do with it.
  element.addEventListener("keydown", () => {
    done = false;
  });
  for (const type of ["pointerup", "pointercancel", "pointerleave"] as const) element.addEventListener(type, cancel);
  element.addEventListener(
    "click",
    (event) => {
      if (!done) return;
      done = false;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
}
