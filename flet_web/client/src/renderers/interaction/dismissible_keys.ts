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

/**
 * If the focus is in what leaves, it goes to the next one, or the one before; after the last one of all to what comes behind it,
 * or before. True if it was there.
 */
export function focusNext(element: HTMLElement): boolean {
  if (!element.contains(document.activeElement)) return false;
  const all = [...document.querySelectorAll<HTMLElement>(".f-dismissible:not([hidden])")].filter(
    (other) => other === element || (!element.contains(other) && !other.contains(element)),
  );
  const place = all.indexOf(element);
  const next = all[place + 1] ?? all[place - 1];
  const inside = next?.matches("[tabindex]") ? next : next?.querySelector<HTMLElement>(FOCUSABLE);
  (inside ?? neighbour(element))?.focus();
  return true;
}

/** What the Tab key leads to behind an element, else before it. */
function neighbour(element: HTMLElement): HTMLElement | undefined {
  const others = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (other) => !element.contains(other) && other.tabIndex >= 0 && other.checkVisibility({ visibilityProperty: true }),
  );
  const behind = (other: HTMLElement): number => element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
  return others.find(behind) ?? others.at(-1);
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
