/** A place for an icon, given by its number or as a control. */

import { h } from "../dom.js";
import { iconElement, showIcon } from "../icons.js";
import type { Mounted } from "../mounted.js";
import type { ControlNode, PropertyName } from "../node.js";
import { Slot } from "../slot.js";

export class IconPlace {
  readonly element: HTMLElement;
  readonly slot: Slot;
  private readonly svg = iconElement();

  /** A place of the control `owner`. */
  constructor(owner: Mounted) {
    const content = h("span");
    this.slot = new Slot(owner, content, { kind: "box", loose: true });
    this.element = h("span", "f-icon-place", this.svg, content);
    this.element.hidden = true;
  }

  show(node: ControlNode, name: PropertyName): void {
    const child = node.child(name);
    const icon = child ? undefined : node.num(name);
    this.slot.set(child);
    this.slot.container.hidden = !child;
    this.svg.style.display = icon === undefined ? "none" : "";
    showIcon(this.slot.owner.renderer.host.icons, this.svg, icon);
    this.element.hidden = !child && icon === undefined;
  }
}
