/** ReorderableDragHandle: what is pressed on it moves the row of the ReorderableListView around it. */

import { attrs, style } from "../../dom.js";
import type { Changes } from "../../renderer.js";
import { cursor } from "../shared/cursor.js";
import { SingleChild } from "../shared/single_child.js";
import { HANDLES, reorderHelp } from "./reorder.js";

export class ReorderableDragHandleRenderer extends SingleChild<"ReorderableDragHandle"> {
  override create(): HTMLElement {
    const element = this.frame(HANDLES[1]);
    attrs(element, { role: "button", "aria-label": "Move", "aria-roledescription": "handle", "aria-describedby": reorderHelp() });
    return element;
  }

  override update(changed: Changes<"ReorderableDragHandle">): void {
    const { node, element } = this;
    this.updateContent(changed);
    attrs(element, { "aria-disabled": node.disabled ? "true" : null, tabindex: node.disabled ? null : 0 });
    style(element, { cursor: node.disabled ? null : cursor(node.get("mouse_cursor")) });
  }
}
