/** Waiting for CSS animations, and moving a surface with the finger. */

import { style } from "../dom.js";
import { px } from "../values.js";

/** Longer than any animation here: a hidden tab does not run them. */
const LONGEST = 600;

/** Resolves when the running animations and transitions of the elements have ended. */
export async function settled(...elements: HTMLElement[]): Promise<void> {
  const running = elements.flatMap((element) => ("getAnimations" in element ? element.getAnimations() : []));
  if (!running.length) return;
  const limit = new Promise((resolve) => setTimeout(resolve, LONGEST));
  await Promise.race([Promise.allSettled(running.map((animation) => animation.finished)), limit]);
}

const FAST = 0.7; // px per ms
const CONTROLS = "button, a, input, textarea, select, [role=button], [role=slider], [tabindex]:not(dialog)";

/** Dragging `surface` away by its axis calls `leave`; `allowed` says whether it may be dragged now, and towards where (0: both ways). */
export function draggable(surface: HTMLElement, allowed: () => { axis: "x" | "y"; sign: 0 | 1 } | null, leave: () => void): void {
  surface.addEventListener("pointerdown", (down) => {
    const way = allowed();
    const target = down.target instanceof Element ? down.target : null;
    if (!way || down.button !== 0 || target?.closest(CONTROLS) || scrolledAway(target, surface)) return;
    let [last, speed] = [{ at: 0, time: down.timeStamp }, 0];
    const along = (event: PointerEvent): number => {
      const distance = way.axis === "x" ? event.clientX - down.clientX : event.clientY - down.clientY;
      return way.sign ? Math.max(0, distance) : distance;
    };
    const moved = (event: PointerEvent): void => {
      if (event.pointerId !== down.pointerId) return;
      const at = along(event);
      speed = (at - last.at) / Math.max(1, event.timeStamp - last.time);
      last = { at, time: event.timeStamp };
      style(surface, { transition: "none", translate: way.axis === "x" ? px(at) : `0 ${px(at)}` });
    };
    const done = (event: PointerEvent): void => {
      if (event.pointerId !== down.pointerId) return;
      for (const type of ["pointermove", "pointerup", "pointercancel"]) window.removeEventListener(type, handlers[type] as never);
      const size = way.axis === "x" ? surface.offsetWidth : surface.offsetHeight;
      const gone = event.type === "pointerup" && (Math.abs(last.at) > size / 2 || (Math.abs(speed) > FAST && Math.abs(last.at) > 8));
      style(surface, { transition: null, translate: gone ? surface.style.translate : null });
      if (gone) leave();
    };
    const handlers: Record<string, (event: PointerEvent) => void> = { pointermove: moved, pointerup: done, pointercancel: done };
    for (const [type, handler] of Object.entries(handlers)) window.addEventListener(type, handler as never);
  });
}

/** Inside of something that has been scrolled, dragging down scrolls it back first. */
function scrolledAway(target: Element | null, surface: HTMLElement): boolean {
  for (let element = target; element && element !== surface.parentElement; element = element.parentElement) {
    if (element.scrollTop > 0) return true;
  }
  return false;
}
