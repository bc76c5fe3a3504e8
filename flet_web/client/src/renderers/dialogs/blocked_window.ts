/** A bar that is shown when the browser has blocked a window of the app. It stays until the window is opened or the bar closed. */

import { h } from "../../dom.js";
import { iconElement } from "../../icons.js";
import { raise } from "../../status.js";
import { snackFrame } from "./snack_bar.js";

let shown: HTMLElement | null = null;

/** Offers to open a window of `host`, in place of a window that was offered before. */
export function offerWindow(host: string, open: () => void): void {
  shown?.remove();
  const before = document.activeElement;
  const text = h("div", "f-snack-content", `Your browser has blocked a window${host && ` of ${host}`}.`);
  const [action, close] = [h("button", "f-snack-action", "Open"), h("button", "f-snack-close", iconElement())];
  const bar = snackFrame(text, action, close);
  const leave = (): void => {
    const focused = bar.contains(document.activeElement);
    bar.remove();
    shown = null;
    if (focused && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  };
  bar.classList.add("f-snack-floating");
  bar.setAttribute("role", "alert");
  close.addEventListener("click", leave);
  action.addEventListener("click", () => {
    leave();
    open();
  });
  bar.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    // Escape closes the bar only, not a dialog around it.
    event.preventDefault();
    leave();
  });
  shown = bar;
  raise(bar);
}
