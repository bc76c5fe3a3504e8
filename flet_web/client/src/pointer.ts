/** Pointer events as the protocol describes them. */

import type { ValueMap } from "./protocol.js";

const KINDS: Record<string, string> = { mouse: "mouse", touch: "touch", pen: "stylus" };
const LONG_PRESS = 500;
const SLOP = 18;

/** TAP data: kind, local and global position. */
export function tapData(event: PointerEvent | MouseEvent, element: Element): ValueMap {
  const box = element.getBoundingClientRect();
  const kind = "pointerType" in event ? (KINDS[event.pointerType] ?? "unknown") : "mouse";
  return {
    k: kind,
    l: { x: event.clientX - box.left, y: event.clientY - box.top },
    g: { x: event.clientX, y: event.clientY },
  };
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
    if (start && Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) > SLOP) cancel();
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
