/**
 * A box in the top layer, so that nothing around what opens it cuts it off: it is shown, placed, and told when to leave.
 *
 * A modal one covers the window: what is pressed beside it reaches nothing else. Any other leaves when something else is
 * pressed, or when what it opened at is scrolled away.
 */

import { attrs, h } from "../../dom.js";
import { settled } from "./motion.js";
import { adopt } from "../../styles.js";
import css from "./popup.css?inline";

adopt(css);

export interface PopupOwner {
  /** What it opens at: a press on it is not one beside the popup. */
  readonly anchor: HTMLElement | null;
  /** Gives the box its place; called when it opens, and when the window changes. */
  readonly place: () => void;
  /** The user wants it to go. */
  readonly leave: () => void;
}

/** What happens in a popup is not for the controls around what opens it. */
const INNER = ["click", "dblclick", "contextmenu", "pointerdown", "pointerup", "pointermove", "mousedown"];

export class Popup {
  readonly box: HTMLElement;
  /** What is shown: the box, or the layer around it that covers the window. */
  readonly element: HTMLElement;
  isOpen = false;
  /** Until it has gone it is shown still. */
  private isShown = false;
  /** Called when it is seen no more. */
  gone?: () => void;
  private readonly owner: PopupOwner;
  private readonly modal: boolean;

  constructor(box: HTMLElement, owner: PopupOwner, modal = false) {
    this.box = box;
    this.owner = owner;
    this.modal = modal;
    this.element = modal ? h("div", "f-popup-layer", box) : box;
    this.element.popover = "manual";
    for (const type of INNER) {
      this.element.addEventListener(type, (event) => {
        event.stopPropagation();
      });
    }
    if (!modal) return;
    this.element.addEventListener("pointerdown", (event) => {
      if (event.target !== this.element) return;
      event.preventDefault();
      owner.leave();
    });
    this.element.addEventListener("contextmenu", (event) => {
      event.preventDefault();
    });
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.element.inert = false;
    this.element.classList.remove("f-closing");
    if (!this.isShown) this.element.showPopover();
    this.isShown = true;
    this.owner.place();
    window.addEventListener("resize", this.owner.place);
    if (this.modal) return;
    document.addEventListener("pointerdown", this.outside, true);
    document.addEventListener("scroll", this.scrolled, true);
  }

  /** Takes it away, by an animation if it has one for that. */
  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.unlisten();
    // The Tab key must not lead into what goes, from where the focus has come back to already.
    this.element.inert = !this.element.contains(document.activeElement);
    this.element.classList.add("f-closing");
    void settled(this.box).then(() => {
      if (this.isOpen) return;
      this.isShown = false;
      this.element.classList.remove("f-closing");
      if (this.element.isConnected) this.element.hidePopover();
      this.gone?.();
    });
  }

  /** Forgets what is outside of the element. */
  unlisten(): void {
    document.removeEventListener("pointerdown", this.outside, true);
    document.removeEventListener("scroll", this.scrolled, true);
    window.removeEventListener("resize", this.owner.place);
  }

  private readonly outside = (event: Event): void => {
    const inside = event.composedPath();
    if (![this.element, this.owner.anchor].some((element) => element && inside.includes(element))) this.owner.leave();
  };

  private readonly scrolled = (event: Event): void => {
    const { target } = event;
    // What it opened at scrolls away; a field scrolls its own text while one types.
    if (target instanceof Node && (this.element.contains(target) || this.owner.anchor?.contains(target))) return;
    this.owner.leave();
  };
}

/** Says at `control` whether what it opens is there. */
export function tellExpanded(control: HTMLElement, open: boolean): void {
  attrs(control, { "aria-expanded": String(open) });
}
