/** SelectionArea: what is inside can be selected, buttons and other controls too. */

import type { Changes } from "../../renderer.js";
import { SingleChild } from "../shared/single_child.js";
import { adopt } from "../../styles.js";
import css from "./selection_area.css?inline";

adopt(css);

export class SelectionAreaRenderer extends SingleChild<"SelectionArea"> {
  private last = "";
  private readonly changed = (): void => {
    const text = this.selected();
    if (text === this.last) return;
    this.last = text;
    this.fire("change", text);
  };

  override create(): HTMLElement {
    document.addEventListener("selectionchange", this.changed);
    return this.frame("f-selection-area");
  }

  override update(changed: Changes<"SelectionArea">): void {
    this.updateContent(changed);
  }

  override dispose(): void {
    document.removeEventListener("selectionchange", this.changed);
  }

  /** The part of the selection that is inside, with a line for each block. */
  private selected(): string {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || !selection.containsNode(this.element, true)) return "";
    const { anchorNode, focusNode } = selection;
    if (this.element.contains(anchorNode) && this.element.contains(focusNode)) return selection.toString();
    const range = selection.getRangeAt(0).cloneRange();
    if (!this.element.contains(range.startContainer)) range.setStart(this.element, 0);
    if (!this.element.contains(range.endContainer)) range.setEnd(this.element, this.element.childNodes.length);
    return range.toString();
  }
}
