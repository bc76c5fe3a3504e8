/** The `autofocus` property: the control gets the focus as soon as it can have it. */

import type { Host } from "./host.js";

let waiting: HTMLElement | null = null;

/** Focuses `element` when it stands in the page; later, if the page is still hidden because its colors are being loaded. */
export function autofocus(host: Host, element: HTMLElement): void {
  host.onFlushed(() => {
    element.focus();
    waiting = document.activeElement === element ? null : element;
  });
}

/** The page has been uncovered: focus what waited for that, unless the user was faster. */
export function focusWaiting(): void {
  if (document.activeElement === document.body && waiting?.isConnected) waiting.focus();
  waiting = null;
}
