/** MenuItemButton: an item of a menu or a menu bar. */

import { attrs, h, style } from "../../dom.js";
import { autofocus } from "../../focus.js";
import type { Changes } from "../../renderer.js";
import { clip } from "../../values.js";
import { CHOSEN, MenuButton } from "../shared/menu_button.js";

export class MenuItemButtonRenderer extends MenuButton<"MenuItemButton"> {
  override create(): HTMLElement {
    return h("div", "f-menu-holder", this.makeButton());
  }

  override update(changed: Changes<"MenuItemButton">): void {
    const { node, button } = this;
    this.updateButton(changed);
    if (changed.has("semantic_label")) attrs(button, { "aria-label": node.str("semantic_label") });
    if (changed.has("focus_on_hover")) button.toggleAttribute("data-unhovered", !node.bool("focus_on_hover"));
    if (changed.has("clip_behavior")) style(button, { overflow: clip(node.enum("clip_behavior")) });
    if (changed.has("overflow_axis")) button.classList.toggle("f-wraps", node.enum("overflow_axis") === "vertical" && !this.holder);
    if (changed.first && node.bool("autofocus")) autofocus(this.host, button);
  }

  protected override get off(): boolean {
    return this.node.disabled || !this.node.listens("click");
  }

  protected override press(): void {
    this.fire("click");
    if (this.node.bool("close_on_click")) this.button.dispatchEvent(new CustomEvent(CHOSEN, { bubbles: true }));
  }

  protected override hovered(): void {
    const bar = this.button.closest("[role=menu], [role=menubar]");
    // While a menu of the bar is open, the pointer goes from item to item.
    if (bar?.role === "menubar" && this.node.bool("focus_on_hover") && bar.querySelector("[aria-expanded=true]")) this.button.focus();
  }
}
