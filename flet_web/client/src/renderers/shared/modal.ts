/**
 * Life cycle of dialogs and sheets, which the property `open` shows and hides.
 *
 *     closed --open: true--> open --user, or open: false--> closing --animation--> closed, update `open`, event `dismiss`
 */

import { h } from "../../dom.js";
import type { ControlNode } from "../../node.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import type { TypeWith } from "../../schema.js";
import { ModalFrame } from "./modal_frame.js";

/** What `page.show_dialog()` shows. */
type DialogType = TypeWith<"open" | "on_dismiss">;

export abstract class ModalRenderer<T extends DialogType = DialogType> extends Renderer<T> {
  private frame!: ModalFrame;

  protected modalFrame(surface: HTMLElement): HTMLElement {
    this.frame = new ModalFrame(this, surface);
    return h("div", "f-modal-host", this.frame.dialog);
  }

  protected get dialog(): HTMLDialogElement {
    return this.frame.dialog;
  }

  protected get surface(): HTMLElement {
    return this.frame.surface;
  }

  /** May the user close it without choosing anything? */
  abstract get dismissible(): boolean;

  /** Call it last in `update`: what is inside must be there when it opens. */
  protected updateOpen(changed: Changes<DialogType>): void {
    if (!changed.has("open")) return;
    const node: ControlNode<DialogType> = this.node;
    if (!node.bool("open")) void this.hide();
    else if (node.visible && this.frame.show()) {
      // Slots place the element after `update`; a dialog opens only in the document.
      this.host.onFlushed(() => {
        this.frame.present();
      });
    }
  }

  override dispose(): void {
    this.frame.dispose();
  }

  opened(): void {
    // it is on the screen
  }

  closed(): void {
    const { node, host } = this;
    host.events.update(node, { open: false });
    host.events.fire(node, "dismiss");
  }

  /** Closes it as the user does. */
  protected hide(): Promise<void> {
    return this.frame.hide();
  }
}
