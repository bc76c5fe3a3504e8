/** Pagelet: what a View is, in a part of the page. */

import { color } from "../../colors.js";
import { h, style } from "../../dom.js";
import type { Changes } from "../../renderer.js";
import type { Slot } from "../../slot.js";
import { adopt } from "../../styles.js";
import { Scaffold } from "../page/scaffold.js";
import css from "./pagelet.css?inline";

adopt(css);

export class PageletRenderer extends Scaffold<"Pagelet"> {
  private content!: Slot;
  private sheet!: Slot;

  override create(): HTMLElement {
    const body = h("div", "f-view-body");
    const sheet = h("div", "f-pagelet-sheet");
    this.content = this.slot(body, { kind: "box", loose: true });
    this.sheet = this.slot(sheet, { kind: "box", loose: true, at: [0, 1] });
    const element = this.frame(body);
    element.classList.add("f-pagelet");
    element.append(sheet);
    return element;
  }

  override update(changed: Changes<"Pagelet">): void {
    const { node, element } = this;
    this.updateParts(changed);
    if (changed.has("content")) this.content.set(node.child("content"));
    if (changed.has("bottom_sheet")) this.sheet.set(node.child("bottom_sheet"));
    // As in Flutter, there is room for one of the two bars.
    if (changed.has("navigation_bar")) element.classList.toggle("f-pagelet-navigation", node.has("navigation_bar"));
    if (changed.has("bgcolor")) style(element, { "background-color": color(node.get("bgcolor")) });
  }

  override invoke(name: string): unknown {
    return this.moveDrawer(name);
  }
}
