/** Focus that is asked for when the element cannot have it yet: the page is still hidden, or a dialog is about to close. */

import type { Host } from "./host.js";

let waiting: HTMLElement | null = null;

/** The dialogs that are closing: until their animation has ended, everything outside is inert. */
const CLOSING = "dialog.f-closing";

/** Focuses `element` now, or as soon as it can have the focus. */
export function focus(element: HTMLElement): void {
  element.focus();
  waiting = document.activeElement === element ? null : element;
}

/** The `autofocus` property: focuses `element` when it stands in the page. */
export function autofocus(host: Host, element: HTMLElement): void {
  host.onFlushed(() => {
    focus(element);
  });
}

/** The page has become visible: focuses the element that waited for it, unless something has the focus by now. */
export function focusWaiting(): void {
  if (document.activeElement === document.body && waiting?.isConnected) focus(waiting);
  else waiting = null;
}

/** A dialog has closed, and the browser has given the focus back: what was asked for since it began to close counts more. */
export function focusAfterDialog(): void {
  if (document.querySelector(CLOSING)) return;
  if (waiting?.isConnected) waiting.focus();
  waiting = null;
}

/** A dialog begins to close: what could not have the focus before that is forgotten. */
export function dialogCloses(): void {
  if (!document.querySelector(CLOSING)) waiting = null;
}
