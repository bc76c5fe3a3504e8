/** The Material ripple: a circle that grows from where the surface was pressed. Colors and states are CSS (`.f-state`). */

import { style } from "./dom.js";
import { px } from "./values.js";

/** Gives `element` state layers (hover, focus, press) and the ripple. */
export function surface(element: HTMLElement): void {
  element.classList.add("f-state");
  element.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || element.getAttribute("aria-disabled") === "true") return;
    const box = element.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const reach = Math.hypot(Math.max(x, box.width - x), Math.max(y, box.height - y));
    style(element, { "--f-ripple-x": px(x), "--f-ripple-y": px(y), "--f-ripple-r": px(reach) });
    element.classList.remove("f-pressed");
    // Reading the size makes the browser notice that the class was away, and the animation begins anew.
    if (element.offsetWidth >= 0) element.classList.add("f-pressed");
  });
  element.addEventListener("animationend", (event) => {
    if (event.animationName === "f-ripple") element.classList.remove("f-pressed");
  });
}
