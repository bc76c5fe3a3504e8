/** A button of a dialog of iOS; it draws the buttons of an adaptive dialog too. */

import { activate } from "../../actions.js";
import { attrs, h } from "../../dom.js";
import { focus } from "../../focus.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import type { Slot } from "../../slot.js";
import { restyle } from "../../text_style.js";
import { listenPress } from "../shared/press.js";
import { as } from "./cupertino.js";
import "./cupertino_alert_dialog.js";

export class CupertinoDialogActionRenderer extends Renderer<"CupertinoDialogAction"> {
  private label!: Slot;

  override create(): HTMLElement {
    const label = h("span");
    this.label = this.slot(label, { kind: "box", loose: true });
    const button = h("button", "c-control c-action", label);
    button.type = "button";
    listenPress(this.host, this.node, button, () => {
      // A button of an adaptive dialog may have a link and actions besides.
      activate(this.host, as("CupertinoButton", this.node));
    });
    return button;
  }

  override update(changed: Changes<"CupertinoDialogAction">): void {
    const { node, element } = this;
    if (changed.has("content")) this.label.set(node.content("content"));
    if (changed.has("disabled")) attrs(element, { disabled: node.disabled });
    if (changed.has("text_style")) restyle(this.label.container, node.get("text_style"));
    element.classList.toggle("c-default", node.bool("default"));
    element.classList.toggle("c-destructive", node.bool("destructive"));
  }

  /** What the buttons have that it draws. */
  override invoke(): unknown {
    focus(this.element);
    return null;
  }
}
