/** MenuBar: a row of menu buttons, of which one can be reached by Tab and the others by arrow keys. */

import { encircle } from "../../decoration.js";
import { h, style } from "../../dom.js";
import { composes } from "../../keyboard.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import type { Slot } from "../../slot.js";
import { adopt } from "../../styles.js";
import { CIRCLE, clip } from "../../values.js";
import { isChoice, itemsOf, moveByKey } from "../shared/menu.js";
import { isRtl, keysSideways, NEXT, rove } from "../shared/menu_button.js";
import { menuStyle } from "../shared/menu_style.js";
import { Typeahead } from "../shared/typeahead.js";
import css from "./menu_bar.css?inline";

adopt(css);

export class MenuBarRenderer extends Renderer<"MenuBar"> {
  private controls!: Slot;
  private readonly search = new Typeahead();

  override create(): HTMLElement {
    const element = h("div", "f-menu-bar");
    element.setAttribute("role", "menubar");
    this.controls = this.slot(element, "row");
    element.addEventListener("focusin", (event) => {
      const item = itemsOf(element).find((one) => one === event.target);
      if (item) rove(element, item);
    });
    element.addEventListener("keydown", (event) => {
      if (composes(event) || event.defaultPrevented || !this.key(event)) return;
      event.preventDefault();
      event.stopPropagation();
    });
    return element;
  }

  override update(changed: Changes<"MenuBar">): void {
    const { node, element } = this;
    if (changed.has("controls")) {
      this.controls.set(node.children("controls"));
      this.host.onFlushed(() => {
        rove(element);
      });
    }
    if (changed.any("style", "clip_behavior")) {
      const look = menuStyle(node.get("style"));
      style(element, { ...look, overflow: clip(node.enum("clip_behavior")) });
      encircle(element, look["border-radius"] === CIRCLE);
    }
  }

  /** True when the key has done something. */
  private key(event: KeyboardEvent): boolean {
    const { element } = this;
    const items = itemsOf(element);
    // What happens in an open menu happens at the button that has opened it.
    const at = items.findIndex((item) => item === event.target || item.parentElement?.contains(event.target as Node));
    const step = keysSideways(isRtl(element))[event.key];
    if (step !== undefined && items[at]?.getAttribute("aria-expanded") === "true") {
      const next = items[(at + step + items.length) % items.length];
      next?.focus();
      next?.dispatchEvent(new CustomEvent(NEXT));
      return true;
    }
    if (event.target !== items[at]) return false;
    if (isChoice(event)) {
      items[at].click();
      return true;
    }
    return moveByKey(element, event, this.search, keysSideways(isRtl(element)));
  }
}
