/**
 * A native `<dialog>` with a surface in it: the browser keeps the focus inside, makes the rest inert, draws it above everything and
 * stacks several of them.
 *
 *     closed --show()--> open --user, or hide()--> closing --animation--> closed, `owner.closed()`
 */

import { h } from "../../dom.js";
import { dialogCloses, focusAfterDialog } from "../../focus.js";
import { raiseAgain } from "../../status.js";
import { adopt } from "../../styles.js";
import css from "./modal.css?inline";
import { STOPS } from "./inside.js";
import { settled } from "./motion.js";
import { WayBack } from "./way_back.js";

adopt(css);

/** The control that is shown so. */
export interface ModalOwner {
  /** May the user close it without choosing anything? */
  readonly dismissible: boolean;
  /** It is on the screen. */
  opened: () => void;
  /** Its animation has ended. */
  closed: () => void;
}

export class ModalFrame {
  readonly dialog = h("dialog", "f-modal");
  readonly surface: HTMLElement;
  private readonly owner: ModalOwner;
  private state: "closed" | "open" | "closing" = "closed";
  private back?: WayBack;

  constructor(owner: ModalOwner, surface: HTMLElement) {
    this.owner = owner;
    this.surface = surface;
    const { dialog } = this;
    dialog.tabIndex = -1;
    dialog.append(surface);
    this.listenBarrier();
    this.listenClosing();
  }

  get isOpen(): boolean {
    return this.state === "open";
  }

  private listenBarrier(): void {
    const { dialog } = this;
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
  }

  private listenClosing(): void {
    const { dialog } = this;
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
      // The browser closes it all the same, for instance on a second press of Back.
      if (this.owner.dismissible) this.finish();
      else {
        dialog.showModal();
        raiseAgain();
      }
    });
  }

  /** The control goes. */
  dispose(): void {
    if (this.state === "closed") return;
    this.state = "closed";
    this.dialog.close();
    // The browser gives the focus back only while the dialog is in the document.
    this.back?.go();
  }

  /** Marks it as open; `present` puts it on the screen, as soon as its element stands in the document. */
  show(): boolean {
    if (this.state !== "closed") return false;
    this.back = new WayBack(this.dialog);
    this.state = "open";
    return true;
  }

  present(): void {
    const { dialog } = this;
    if (this.state !== "open" || dialog.open || !dialog.isConnected) return;
    dialog.showModal();
    raiseAgain();
    // The dialog itself gets the focus: Enter would press a button that has it.
    if (!dialog.querySelector("[autofocus]")) dialog.focus();
    this.owner.opened();
  }

  /** Tab stays inside of the dialog; without this it would also stop at the browser's own buttons. */
  private wrap(event: KeyboardEvent): void {
    const stops = [...this.dialog.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.checkVisibility());
    const at = event.target === this.dialog && event.shiftKey ? 0 : stops.indexOf(event.target as HTMLElement);
    const next = event.shiftKey ? (at === 0 ? stops.at(-1) : undefined) : at === stops.length - 1 ? stops[0] : undefined;
    if (!next && stops.length) return;
    event.preventDefault();
    next?.focus();
  }

  private leave(): void {
    if (this.owner.dismissible) void this.hide();
  }

  /** Closes it as the user does. */
  async hide(): Promise<void> {
    if (this.state !== "open") return;
    this.state = "closing";
    dialogCloses();
    this.dialog.classList.add("f-closing");
    await settled(this.dialog, this.surface);
    this.finish();
  }

  private finish(): void {
    if (this.state === "closed") return;
    this.state = "closed";
    this.dialog.classList.remove("f-closing");
    this.dialog.close();
    focusAfterDialog();
    this.back?.go();
    this.surface.style.translate = "";
    this.owner.closed();
  }
}
