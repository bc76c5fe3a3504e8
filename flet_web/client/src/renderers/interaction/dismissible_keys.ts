/** Dismissing by keyboard. */

import { h } from "../../dom.js";
import { FOCUSABLE } from "../shared/inside.js";
import { layer } from "../../surroundings.js";

const EDITED = "input, textarea, select, [contenteditable]";

/** Calls `dismiss` for the Delete key, with true if Shift is held; it says whether that was possible. */
export function listenDelete(element: HTMLElement, dismiss: (other: boolean) => boolean): void {
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Delete" || event.repeat || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(EDITED)) return;
    if (!dismiss(event.shiftKey)) return;
    event.preventDefault();
    event.stopPropagation();
  });
}

/** If the focus is in what leaves, it goes to the next one, or the one before. True if it was there. */
export function focusNext(element: HTMLElement): boolean {
  if (!element.contains(document.activeElement)) return false;
  const all = [...document.querySelectorAll<HTMLElement>(".f-dismissible:not([hidden])")].filter(
    (other) => other === element || (!element.contains(other) && !other.contains(element)),
  );
  const place = all.indexOf(element);
  const next = all[place + 1] ?? all[place - 1];
  (next?.matches("[tabindex]") ? next : next?.querySelector<HTMLElement>(FOCUSABLE))?.focus();
  return true;
}

/** Id of the text that says how it is done. */
export function describe(bothWays: boolean): string {
  const id = bothWays ? "f-dismiss-both" : "f-dismiss";
  if (!document.getElementById(id)) {
    const text = h("div", "", `Press Delete to dismiss.${bothWays ? " Shift and Delete dismiss the other way." : ""}`);
    text.id = id;
    text.hidden = true;
    layer().append(text);
  }
  return id;
}
