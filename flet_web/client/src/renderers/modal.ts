/**
 * Life cycle of dialogs and sheets on a native `<dialog>`: the browser keeps the focus inside, makes the rest inert, draws it
 * above everything and stacks several of them.
 *
 *     closed --open: true--> open --user, or open: false--> closing --animation--> closed, update `open`, event `dismiss`
 */

import { h } from "../dom.js";
import type { Changes } from "../renderer.js";
import { Renderer } from "../renderer.js";
import { raiseAgain } from "../status.js";
import { settled } from "./motion.js";

/** What Tab stops at. */
const STOPS = "a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, [tabindex]:not([tabindex^='-'])";

export abstract class ModalRenderer extends Renderer {
  protected readonly dialog = h("dialog", "f-modal");
  protected surface!: HTMLElement;
  private state: "closed" | "open" | "closing" = "closed";
  private before: HTMLElement | null = null;

  protected modalFrame(surface: HTMLElement): HTMLElement {
    const { dialog } = this;
    this.surface = surface;
    dialog.tabIndex = -1;
    dialog.append(surface);
    let onBarrier = false;
    dialog.addEventListener("pointerdown", (event) => {
      onBarrier = event.target === dialog;
    });
    dialog.addEventListener("mousedown", (event) => {
      // A press beside the dialog does not take the focus from a field in it.
      if (event.target === dialog) event.preventDefault();
    });
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog && onBarrier) this.leave();
    });
    dialog.addEventListener("keydown", (event) => {
      if (event.key === "Tab" && !event.defaultPrevented) this.wrap(event);
      if (event.key !== "Escape" || event.defaultPrevented) return;
      // Else the browser would close it at once, without the animation and whether or not it may.
      event.preventDefault();
      this.leave();
    });
    dialog.addEventListener("cancel", (event) => {
      if (event.target !== dialog) return;
      event.preventDefault();
      this.leave();
    });
    dialog.addEventListener("close", () => {
      if (this.state !== "open") return;
      // The browser insists, for instance on a second press of Back.
      if (this.dismissible) this.finish();
      else {
        dialog.showModal();
        raiseAgain();
      }
    });
    return h("div", "f-modal-host", dialog);
  }

  /** May the user close it without choosing anything? */
  protected abstract get dismissible(): boolean;

  /** Call it last in `update`: what is inside must be there when it opens. */
  protected updateOpen(changed: Changes): void {
    if (!changed.has("open")) return;
    if (this.node.bool("open")) this.show();
    else void this.hide();
  }

  override dispose(): void {
    if (this.state === "closed") return;
    this.state = "closed";
    this.dialog.close();
    // Out of the page the browser does not give the focus back by itself.
    if (this.before?.isConnected && document.activeElement === document.body) this.before.focus({ preventScroll: true });
  }

  private show(): void {
    if (this.state !== "closed" || !this.node.visible) return;
    this.before = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    this.state = "open";
    // Slots place the element after `update`; a dialog opens only in the document.
    this.host.onFlushed(() => {
      const { dialog } = this;
      if (this.state !== "open" || dialog.open || !dialog.isConnected) return;
      dialog.showModal();
      raiseAgain();
      // Not the first button, which Enter would press.
      if (!dialog.querySelector("[autofocus]")) dialog.focus();
      this.opened();
    });
  }

  protected opened(): void {
    // it is on the screen
  }

  /** Tab goes round inside; left to itself it would visit the browser's own buttons. */
  private wrap(event: KeyboardEvent): void {
    const stops = [...this.dialog.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.checkVisibility());
    const at = event.target === this.dialog && event.shiftKey ? 0 : stops.indexOf(event.target as HTMLElement);
    const next = event.shiftKey ? (at === 0 ? stops.at(-1) : undefined) : at === stops.length - 1 ? stops[0] : undefined;
    if (!next && stops.length) return;
    event.preventDefault();
    next?.focus();
  }

  private leave(): void {
    if (this.dismissible) void this.hide();
  }

  /** Closes it as the user does. */
  protected async hide(): Promise<void> {
    if (this.state !== "open") return;
    this.state = "closing";
    this.dialog.classList.add("f-closing");
    await settled(this.dialog, this.surface);
    this.finish();
  }

  private finish(): void {
    if (this.state === "closed") return;
    this.state = "closed";
    this.dialog.classList.remove("f-closing");
    this.dialog.close();
    this.surface.style.translate = "";
    this.send({ open: false });
    this.fire("dismiss");
  }
}
