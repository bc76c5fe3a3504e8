/** KeyboardListener: tells of the keys of a part of the page. */

import { attrs } from "../../dom.js";
import { autofocus, focus } from "../../focus.js";
import { composes, keyLabel } from "../../keyboard.js";
import type { Changes } from "../../renderer.js";
import { messageOf } from "../../tooltip.js";
import { SingleChild } from "../shared/single_child.js";

export class KeyboardListenerRenderer extends SingleChild<"KeyboardListener"> {
  override create(): HTMLElement {
    const element = this.frame("");
    element.tabIndex = 0;
    element.addEventListener("keydown", (event) => {
      this.tell(event.repeat ? "key_repeat" : "key_down", event);
    });
    element.addEventListener("keyup", (event) => {
      this.tell("key_up", event);
    });
    return element;
  }

  override update(changed: Changes<"KeyboardListener">): void {
    const { node, element } = this;
    this.updateContent(changed);
    if (changed.any("include_semantics", "tooltip")) {
      const semantic = node.bool("include_semantics");
      attrs(element, { role: semantic ? "group" : null, "aria-label": semantic ? (messageOf(node) ?? "Keyboard") : null });
    }
    if (changed.first && node.bool("autofocus")) autofocus(this.host, element);
  }

  override invoke(name: string): null {
    if (name !== "focus") throw new Error(`Unknown KeyboardListener method: ${name}`);
    focus(this.element);
    return null;
  }

  private tell(name: "key_down" | "key_repeat" | "key_up", event: KeyboardEvent): void {
    if (this.node.disabled || composes(event)) return;
    // Of a modifier the side counts too: ShiftLeft is "Shift Left".
    const sided = /^(Shift|Control|Alt|Meta)(Left|Right)$/.exec(event.code);
    this.fire(name, { key: sided ? `${sided[1] ?? ""} ${sided[2] ?? ""}` : keyLabel(event) });
  }
}
