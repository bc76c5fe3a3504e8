/** A place for an icon, given by its number or as a control. */

import { h } from "../dom.js";
import { iconElement, showIcon } from "../icons.js";
import type { ControlNode, PropertyName } from "../node.js";
import type { Renderer } from "../renderer.js";
import type { Slot } from "../slot.js";

export class IconPlace {
  readonly element: HTMLElement;
  private readonly svg = iconElement();
  private readonly slot: Slot;

  /** `slot` makes a slot of the renderer in the given container. */
  constructor(slot: (container: HTMLElement) => Slot) {
    const content = h("span");
    this.slot = slot(content);
    this.element = h("span", "f-icon-place", this.svg, content);
    this.element.hidden = true;
  }

  show(renderer: Renderer, node: ControlNode, name: PropertyName): void {
    const child = node.child(name);
    const icon = child ? undefined : node.num(name);
    this.slot.set(child);
    this.slot.container.hidden = !child;
    this.svg.style.display = icon === undefined ? "none" : "";
    showIcon(renderer.host.icons, this.svg, icon);
    this.element.hidden = !child && icon === undefined;
  }
}
