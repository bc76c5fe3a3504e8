/** CupertinoActionSheet and its actions. */

import { attrs, h, style } from "../../dom.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import type { Slot } from "../../slot.js";
import "./cupertino.js";
import { adopt } from "../../styles.js";
import { messageOf } from "../../tooltip.js";
import { cursor } from "../shared/cursor.js";
import css from "./bottom_sheet.css?inline";

adopt(css);

export class CupertinoActionSheetRenderer extends Renderer<"CupertinoActionSheet"> {
  private title!: Slot;
  private message!: Slot;
  private actions!: Slot;
  private cancel!: Slot;
  private readonly head = h("div", "f-action-head");

  override create(): HTMLElement {
    const place = (classes: string, kind: "box" | "column"): Slot => this.slot(h("div", classes), kind === "box" ? { kind, limits: { w: "tight" } } : { kind, stretch: true });
    this.title = place("f-action-title", "box");
    this.message = place("f-action-message", "box");
    this.actions = place("f-action-list", "column");
    this.cancel = place("f-action-cancel", "box");
    this.head.append(this.title.container, this.message.container);
    const element = h("div", "f-action-sheet", h("div", "f-action-block", this.head, this.actions.container), this.cancel.container);
    element.setAttribute("role", "group");
    return element;
  }

  override update(changed: Changes<"CupertinoActionSheet">): void {
    const { node } = this;
    const [title, message, cancel] = [node.content("title"), node.content("message"), node.child("cancel")];
    if (changed.has("title")) this.title.set(title);
    if (changed.has("message")) this.message.set(message);
    if (changed.has("actions")) this.actions.set(node.children("actions"));
    if (changed.has("cancel")) this.cancel.set(cancel);
    this.title.container.hidden = title === undefined;
    this.message.container.hidden = message === undefined;
    this.cancel.container.hidden = cancel === undefined;
    this.head.hidden = title === undefined && message === undefined;
    this.title.container.classList.toggle("f-alone", message === undefined);
    attrs(this.element, { "aria-label": messageOf(node) ?? (this.title.container.textContent || "Actions") });
  }
}

export class CupertinoActionSheetActionRenderer extends Renderer<"CupertinoActionSheetAction"> {
  private content!: Slot;

  override create(): HTMLElement {
    const label = h("span", "f-action-content");
    this.content = this.slot(label, { kind: "box", loose: true, at: [0, 0] });
    const element = h("button", "f-action", label);
    element.type = "button";
    element.addEventListener("click", () => {
      this.fire("click");
    });
    return element;
  }

  override update(changed: Changes<"CupertinoActionSheetAction">): void {
    const { node, element } = this;
    if (changed.has("content")) this.content.set(node.content("content"));
    element.classList.toggle("f-default", node.bool("default"));
    element.classList.toggle("f-destructive", node.bool("destructive"));
    (element as HTMLButtonElement).disabled = node.disabled;
    style(element, { cursor: node.disabled ? null : cursor(node.get("mouse_cursor")) });
    attrs(element, { "aria-label": element.textContent ? null : messageOf(node) });
  }
}
