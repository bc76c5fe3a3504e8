/** Messages to the user about the connection, and above dialogs. The app stays usable below them. */

import { h } from "./dom.js";
import type { SessionState } from "./session.js";
import { isOurs, layer } from "./surroundings.js";

const PATIENCE = 400;
/** Milliseconds for which a message is shown that needs no answer. */
const SAID = 6000;

const NOTES: Partial<Record<SessionState, string>> = {
  reconnecting: "Connection lost, reconnecting…",
  busy: "The server is busy. This page will try again.",
};

/** A note that appears when the server cannot be reached, or has no room, for longer than `PATIENCE`. */
export class ConnectionBanner {
  private readonly element = h("div", "f-banner-offline");
  private timer = 0;
  private state: SessionState = "loading";
  private reason = "";

  constructor() {
    this.element.setAttribute("role", "status");
    this.element.setAttribute("aria-live", "polite");
    layer().append(this.element);
  }

  show(state: SessionState): void {
    this.state = state;
    if (state === "ready") this.reason = "";
    const note = this.reason || NOTES[state] || "";
    clearTimeout(this.timer);
    // What is shown already is not read out again.
    if (note && note === this.element.textContent) return;
    if (!note) {
      this.element.textContent = "";
      if (this.element.popover) this.element.hidePopover();
      return;
    }
    this.timer = window.setTimeout(() => {
      this.element.textContent = note;
      raise(this.element);
    }, PATIENCE);
  }

  /** Says `text` for a while. */
  say(text: string): void {
    clearTimeout(this.timer);
    this.element.textContent = text;
    raise(this.element);
    this.timer = window.setTimeout(() => {
      this.show(this.state);
    }, SAID);
  }

  /** Says why there is no connection, until there is one. */
  explain(reason: string): void {
    this.reason = reason;
    this.show(this.state);
  }
}

/** The modal dialog on top, else the page. Elements outside of it take no clicks and are not read out. */
export function foreground(): HTMLElement {
  return [...document.querySelectorAll<HTMLElement>("dialog[open]")].filter(isOurs).at(-1) ?? layer();
}

const raised = new Set<HTMLElement>();

/** To be called when a modal dialog has opened: the messages come above it again. */
export function raiseAgain(): void {
  for (const element of raised) {
    if (element.isConnected && element.hasChildNodes()) raise(element);
    else raised.delete(element);
  }
}

/** Shows `element` above everything, dialogs included. */
export function raise(element: HTMLElement): void {
  raised.add(element);
  // The page may be written from right to left; these words are not.
  element.dir = "auto";
  const parent = foreground();
  if (element.parentElement !== parent) {
    parent.append(element);
    const outlive = (): void => {
      if (element.parentElement === parent && element.hasChildNodes()) raise(element);
    };
    if (parent !== layer()) parent.addEventListener("close", outlive, { once: true });
  }
  if (typeof element.showPopover !== "function") return;
  element.popover = "manual";
  element.hidePopover();
  element.showPopover();
}
