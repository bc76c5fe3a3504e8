/** What the user is told about the connection and about errors of the app. Neither takes the app away. */

import { h } from "./dom.js";

const PATIENCE = 400;
/** Milliseconds for which something is said that needs no answer. */
const SAID = 6000;

/** "Connection lost": a small note that appears when a reconnection takes longer than a moment. */
export class ConnectionBanner {
  private readonly element = h("div", "f-banner-offline");
  private timer = 0;

  constructor() {
    this.element.setAttribute("role", "status");
    this.element.setAttribute("aria-live", "polite");
    document.body.append(this.element);
  }

  show(lost: boolean): void {
    clearTimeout(this.timer);
    if (!lost) {
      this.element.textContent = "";
      if (this.element.popover) this.element.hidePopover();
      return;
    }
    this.timer = window.setTimeout(() => {
      this.element.textContent = "Connection lost, reconnecting…";
      raise(this.element);
    }, PATIENCE);
  }

  /** Says `text` for a while. */
  say(text: string): void {
    clearTimeout(this.timer);
    this.element.textContent = text;
    raise(this.element);
    this.timer = window.setTimeout(() => {
      this.show(false);
    }, SAID);
  }
}

/** Where the user is: in the modal dialog on top, or on the page. What stands outside of that takes no clicks, and is not read out. */
export function foreground(): HTMLElement {
  const dialogs = document.querySelectorAll<HTMLElement>("dialog[open]");
  return dialogs[dialogs.length - 1] ?? document.body;
}

const raised = new Set<HTMLElement>();

/** To be called when a modal dialog has opened: it covers what was above everything before. */
export function raiseAgain(): void {
  for (const element of raised) {
    if (element.isConnected && element.hasChildNodes()) raise(element);
    else raised.delete(element);
  }
}

/** Shows `element` above everything, dialogs included. */
export function raise(element: HTMLElement): void {
  raised.add(element);
  const parent = foreground();
  if (element.parentElement !== parent) {
    parent.append(element);
    const outlive = (): void => {
      if (element.parentElement === parent && element.hasChildNodes()) raise(element);
    };
    if (parent !== document.body) parent.addEventListener("close", outlive, { once: true });
  }
  if (typeof element.showPopover !== "function") return;
  element.popover = "manual";
  element.hidePopover();
  element.showPopover();
}

/** An error of the app: headline, details to unfold, and a way to go on. */
export class ErrorPanel {
  private element: HTMLElement | null = null;

  show(text: string): void {
    this.hide();
    const [headline = "", ...rest] = text.trim().split("\n");
    const close = h("button", "f-error-close", "Dismiss");
    close.type = "button";
    const panel = h("section", "f-error-panel", h("h2", "", headline || "The app has failed."));
    panel.setAttribute("role", "alert");
    const details = rest.join("\n").trim();
    if (details) panel.append(h("details", "", h("summary", "", "Details"), h("pre", "", details)));
    panel.append(close);
    close.addEventListener("click", () => {
      this.hide();
    });
    this.element = panel;
    raise(panel);
  }

  hide(): void {
    this.element?.remove();
    this.element = null;
  }
}

/** Says `message` through a screen reader. */
export function announce(message: string, assertive = false): void {
  const id = assertive ? "f-live-assertive" : "f-live-polite";
  let region = document.getElementById(id);
  if (!region) {
    region = h("div", "f-visually-hidden");
    region.id = id;
    region.setAttribute("aria-live", assertive ? "assertive" : "polite");
  }
  const place = foreground();
  if (region.parentElement !== place) place.append(region);
  // The same text twice is news only if the region was empty in between.
  const target = region;
  target.textContent = "";
  setTimeout(() => (target.textContent = message), 50);
}
