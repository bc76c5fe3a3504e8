/** Where the keyboard goes on after a drop: what was dragged often goes, and a control like it comes in the target. */

import { FOCUSABLE } from "../shared/inside.js";
import { named } from "./named.js";

/** Milliseconds that an app has to show what a drop leads to. */
const PATIENCE = 3000;

/**
 * If `element` goes, and the focus with it, the focus goes to what has its name in the target, or else to the first that
 * can have it there. `target` is asked then: it may have been made anew.
 */
export function followFocus(element: HTMLElement, target: () => HTMLElement | undefined): void {
  const name = named(element);
  const end = performance.now() + PATIENCE;
  const look = (): void => {
    const now = document.activeElement;
    // The user has gone on, or waits for an app that shows nothing.
    if ((now !== element && now !== document.body) || performance.now() > end) return;
    const there = element.isConnected ? [] : [...(target()?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])];
    const next = there.find((one) => named(one) === name) ?? there[0];
    if (next) next.focus();
    else requestAnimationFrame(look);
  };
  look();
}
