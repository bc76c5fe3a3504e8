/** A box that opens and closes in height, below the button that does it. */

import { attrs, h } from "../../dom.js";
import { adopt } from "../../styles.js";
import css from "./fold.css?inline";
import { freshId } from "../../surroundings.js";

adopt(css);

/** The outline of the arrow. */
const ARROW = "M16.59 8.59 12 13.17 7.41 8.59 6 10l6 6 6-6z";

export class Fold {
  readonly element: HTMLElement;
  private open: boolean | undefined;
  private readonly empty: () => void;

  /** `empty` is called when it has closed, after the animation. */
  constructor(content: HTMLElement, empty: () => void) {
    this.element = h("div", "f-fold", h("div", "f-fold-inner", content));
    this.element.id = freshId("fold");
    this.empty = empty;
  }

  /** Opens or closes it, and has `button` tell of it. */
  show(open: boolean, button: HTMLElement): void {
    attrs(button, { "aria-expanded": String(open), "aria-controls": this.element.id });
    if (open === this.open) return;
    this.open = open;
    this.element.classList.toggle("f-open", open);
    // The focus must not get into what is about to leave.
    this.element.inert = !open;
    if (!open) void this.closed();
  }

  private async closed(): Promise<void> {
    const running = "getAnimations" in this.element ? this.element.getAnimations() : [];
    await Promise.allSettled(running.map((animation) => animation.finished));
    if (!this.open) this.empty();
  }
}

/** The arrow, which points down. */
export function arrow(): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  attrs(svg, { viewBox: "0 0 24 24", class: "f-icon f-fold-arrow", "aria-hidden": "true" });
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", ARROW);
  svg.append(path);
  return svg;
}
