/** Waiting for CSS animations, and moving a surface with the finger. */

import { style } from "../../dom.js";
import { px } from "../../values.js";
import { adopt } from "../../styles.js";
import css from "./motion.css?inline";

adopt(css);

/** Milliseconds, longer than any animation here: the limit in a hidden tab, which runs none. */
const LONGEST = 600;

/** Resolves when the running animations and transitions of the elements have ended. */
export async function settled(...elements: HTMLElement[]): Promise<void> {
  const running = elements.flatMap((element) => ("getAnimations" in element ? element.getAnimations() : []));
  if (!running.length) return;
  const limit = new Promise((resolve) => setTimeout(resolve, LONGEST));
  await Promise.race([Promise.allSettled(running.map((animation) => animation.finished)), limit]);
}

const FAST = 0.7; // px per ms
const SLOP = 8; // px, less is a click
const CONTROLS = "button, a, input, textarea, select, [role=button], [role=slider], [tabindex]:not(dialog)";

/** Where a surface may be dragged: towards the end of its axis (1), towards its start (-1), or both ways (0). */
export interface DragWay {
  readonly axis: "x" | "y";
  readonly sign: -1 | 0 | 1;
  /** A drag may begin on a button, which is not pressed then. */
  readonly overControls?: boolean;
}

/** Dragging `surface` away calls `leave`; `allowed` says whether and where it may be dragged now. */
export function draggable(surface: HTMLElement, allowed: () => DragWay | null, leave: () => void): void {
  surface.addEventListener("pointerdown", (down) => {
    const way = allowed();
    const target = down.target instanceof Element ? down.target : null;
    if (!way || down.button !== 0 || (!way.overControls && target?.closest(CONTROLS))) return;
    if (way.axis === "y" && scrolledAway(target, surface)) return;
    let [last, speed] = [{ at: 0, time: down.timeStamp }, 0];
    const along = (event: PointerEvent): number => {
      const distance = way.axis === "x" ? event.clientX - down.clientX : event.clientY - down.clientY;
      return way.sign > 0 ? Math.max(0, distance) : way.sign < 0 ? Math.min(0, distance) : distance;
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
      const gone = event.type === "pointerup" && (Math.abs(last.at) > size / 2 || (speed * Math.sign(last.at) > FAST && Math.abs(last.at) > SLOP));
      style(surface, { transition: null, translate: gone ? surface.style.translate : null });
      if (Math.abs(last.at) > SLOP) swallowClick(surface);
      if (gone) leave();
    };
    const handlers: Record<string, (event: PointerEvent) => void> = { pointermove: moved, pointerup: done, pointercancel: done };
    for (const [type, handler] of Object.entries(handlers)) window.addEventListener(type, handler as never);
  });
}

/** The press that began a drag is no click. */
export function swallowClick(surface: HTMLElement): void {
  const swallow = (event: Event): void => {
    event.stopPropagation();
    event.preventDefault();
  };
  surface.addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => {
    surface.removeEventListener("click", swallow, true);
  });
}

/** Whether something around `target` is scrolled: dragging down scrolls that back first. */
function scrolledAway(target: Element | null, surface: HTMLElement): boolean {
  for (let element = target; element && element !== surface.parentElement; element = element.parentElement) {
    if (element.scrollTop > 0) return true;
  }
  return false;
}
