/** A place for an icon, given by its number or as a control. */

import { h } from "../../dom.js";
import { iconElement, showIcon } from "../../icons.js";
import { FILL_HEIGHT, FILL_NONE } from "../../layout.js";
import type { Limits } from "../../layout.js";
import type { Mounted } from "../../mounted.js";
import { flatten, toNumber } from "../../node.js";
import type { Value } from "../../protocol.js";
import { Slot } from "../../slot.js";
import { adopt } from "../../styles.js";
import css from "./icon_place.css?inline";

adopt(css);

/** The outline of the mark of what is chosen. */
export const CHECK = "M9 16.17 4.83 12l-1.42 1.41L9 19 21 7l-1.41-1.41z";

export class IconPlace {
  readonly element: HTMLElement;
  readonly slot: Slot;
  private readonly svg = iconElement();

  /** A place of the control `owner`. Its content may take the space that `limits` tell of. */
  constructor(owner: Mounted, limits: Partial<Limits> = {}) {
    const content = h("span");
    this.slot = new Slot(owner, content, { kind: "box", loose: true, limits });
    this.element = h("span", "f-icon-place", this.svg, content);
    this.element.hidden = true;
  }

  /** Makes the place as high as its content wants to be; call it from `fill`. */
  stretch(): void {
    const fill = this.slot.children[0]?.fill ?? FILL_NONE;
    this.element.classList.toggle("f-tall", (fill & FILL_HEIGHT) !== 0);
  }

  /** Draws an outline of 24 by 24 pixels. */
  draw(outline: string): void {
    this.svg.firstElementChild?.setAttribute("d", outline);
    this.svg.style.display = "";
    this.element.hidden = false;
  }

  /** Shows the icon of a number, or a control. Without either the place is hidden. */
  show(value: Value | undefined): void {
    const child = flatten(value)[0];
    const icon = child ? undefined : toNumber(value);
    this.slot.set(child);
    this.slot.container.hidden = !child;
    this.svg.style.display = icon === undefined ? "none" : "";
    showIcon(this.slot.owner.renderer.host.icons, this.svg, icon);
    this.element.hidden = !child && icon === undefined;
  }
}
