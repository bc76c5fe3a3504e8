/** PopupMenuItem: an item of a PopupMenuButton or a ContextMenu, or a line between two of them. */

import { attrs, h, style } from "../../dom.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import { surface } from "../../ripple.js";
import type { Slot } from "../../slot.js";
import { adopt } from "../../styles.js";
import { restyle } from "../../text_style.js";
import { edges, given, px } from "../../values.js";
import { pick } from "../shared/control_state.js";
import { cursor } from "../shared/cursor.js";
import { CHECK, IconPlace } from "../shared/icon_place.js";
import css from "./popup_menu_item.css?inline";

adopt(css);

export class PopupMenuItemRenderer extends Renderer<"PopupMenuItem"> {
  private check!: IconPlace;
  private icon!: IconPlace;
  private content!: Slot;

  override create(): HTMLElement {
    const text = h("span", "f-menu-text");
    this.content = this.slot(text, { kind: "box", loose: true });
    this.check = new IconPlace(this.mounted);
    this.icon = new IconPlace(this.mounted);
    this.check.draw(CHECK);
    const element = h("div", "f-menu-item", this.check.element, this.icon.element, text);
    surface(element);
    return element;
  }

  override update(changed: Changes<"PopupMenuItem">): void {
    const { node, element } = this;
    const [content, icon] = [node.content("content"), node.get("icon")];
    const divides = content === undefined && icon === undefined;
    if (changed.any("content", "icon")) {
      this.content.set(content);
      this.content.container.hidden = content === undefined;
      this.icon.show(icon);
      element.classList.toggle("f-menu-divider", divides);
    }
    if (changed.any("content", "icon", "checked", "disabled")) {
      const checks = !divides && node.has("checked");
      this.check.element.hidden = !checks;
      element.classList.toggle("f-checked", node.bool("checked"));
      attrs(element, {
        role: divides ? "separator" : checks ? "menuitemcheckbox" : "menuitem",
        tabindex: divides ? null : -1,
        "aria-checked": checks ? String(node.bool("checked")) : null,
        "aria-disabled": !divides && node.disabled ? "true" : null,
      });
    }
    if (changed.any("height", "padding", "label_text_style", "mouse_cursor", "disabled", "content", "icon")) {
      restyle(element, node.get("label_text_style"), {
        "min-height": divides ? null : px(node.num("height")),
        padding: divides ? null : given(node.get("padding"), edges),
        cursor: node.disabled ? null : cursor(pick(node.get("mouse_cursor"), new Set())),
      });
      if (node.disabled) style(element, { color: null });
    }
  }
}
