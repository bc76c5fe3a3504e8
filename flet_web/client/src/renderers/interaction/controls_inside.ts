/** The controls that stand in an element, and what they are called. */

import { INTERACTIVE } from "../shared/inside.js";

/** The controls in `element`, without the labels that belong to them. */
export function controlsInside(element: Element): Element[] {
  return [...element.querySelectorAll(INTERACTIVE)].filter((one) => one.tagName !== "LABEL");
}

/** Whether a control has words of its own, beside its attribute `aria-label`. */
export function hasWords(control: Element): boolean {
  const labels = (control as Partial<HTMLInputElement>).labels ?? [];
  const words = [control, ...labels].map((one) => one.textContent).join("");
  return words.trim() !== "" || control.hasAttribute("aria-labelledby") || control.querySelector("[aria-label], img[alt], [title]") !== null;
}
