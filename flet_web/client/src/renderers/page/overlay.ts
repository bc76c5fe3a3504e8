/** Overlay and Dialogs: controls above the views, placed by left, top, right and bottom. */

import { h } from "../../dom.js";
import type { ControlNode } from "../../node.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import type { TypeWith } from "../../schema.js";
import type { Slot } from "../../slot.js";
import { adopt } from "../../styles.js";
import css from "./overlay.css?inline";

adopt(css);

export class OverlayRenderer extends Renderer<"Overlay" | "Dialogs"> {
  private content!: Slot;

  override create(): HTMLElement {
    const element = h("div", this.node.type === "Overlay" ? "f-overlay" : "f-dialogs");
    this.content = this.slot(element, "stack");
    return element;
  }

  override update(changed: Changes<"Overlay" | "Dialogs">): void {
    if (changed.has("controls")) this.content.set(this.node.children("controls"));
  }
}

/** The server keeps a dialog until it is told that it has closed. */
export class DialogsRenderer extends OverlayRenderer {
  private readonly known = new WeakSet<ControlNode>();

  override update(changed: Changes<"Overlay" | "Dialogs">): void {
    super.update(changed);
    for (const dialog of this.node.children("controls") as ControlNode<TypeWith<"open" | "on_dismiss">>[]) {
      // It was closed before it came: by a quick program, or while the page was loaded anew. It never shows here.
      if (!this.known.has(dialog) && !dialog.bool("open")) {
        this.host.onFlushed(() => {
          if (!dialog.bool("open")) this.host.events.fire(dialog, "dismiss");
        });
      }
      this.known.add(dialog);
    }
  }
}
