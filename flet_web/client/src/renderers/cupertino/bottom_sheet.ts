/** CupertinoBottomSheet: a sheet that slides in from the bottom, and can be dragged away. */

import { color } from "../../colors.js";
import { attrs, h, style } from "../../dom.js";
import { FILL_HEIGHT, FILL_NONE, FILL_WIDTH } from "../../layout.js";
import type { Fill } from "../../layout.js";
import type { Changes } from "../../renderer.js";
import type { Slot } from "../../slot.js";
import "./cupertino.js";
import { adopt } from "../../styles.js";
import { edges, given, px } from "../../values.js";
import { ModalRenderer } from "../shared/modal.js";
import { draggable } from "../shared/motion.js";
import css from "./bottom_sheet.css?inline";

adopt(css);

const PICKERS = ["CupertinoPicker", "CupertinoDatePicker", "CupertinoTimerPicker"];
/** Height of a sheet with a picker (px). */
const HEIGHT = 220;

export class CupertinoBottomSheetRenderer extends ModalRenderer<"CupertinoBottomSheet"> {
  private content!: Slot;

  override create(): HTMLElement {
    const content = h("div", "f-cupertino-sheet-content");
    this.content = this.slot(content, { kind: "box", loose: true, at: [0, 0] });
    const surface = h("div", "f-cupertino-sheet", content);
    draggable(
      surface,
      () => (this.dismissible ? { axis: "y", sign: 1, overControls: this.holds(["CupertinoActionSheet"]) } : null),
      () => void this.hide(),
    );
    const frame = this.modalFrame(surface);
    this.dialog.classList.add("f-cupertino-modal");
    attrs(this.dialog, { "aria-label": "Sheet" });
    return frame;
  }

  override update(changed: Changes<"CupertinoBottomSheet">): void {
    const { node, surface } = this;
    if (changed.has("content")) this.content.set(node.child("content"));
    const picker = this.holds(PICKERS);
    surface.classList.toggle("f-with-picker", picker);
    style(surface, { "background-color": color(node.get("bgcolor")), height: given(node.num("height") ?? (picker ? HEIGHT : undefined), px) });
    if (changed.has("padding")) style(this.content.container, { padding: given(node.get("padding"), edges) });
    this.updateOpen(changed);
  }

  override fill(): Fill {
    const fill = this.content.children[0]?.fill ?? FILL_NONE;
    this.surface.classList.toggle("f-wide", (fill & FILL_WIDTH) !== 0);
    this.surface.classList.toggle("f-tall", (fill & FILL_HEIGHT) !== 0 && !this.holds(PICKERS));
    return FILL_NONE;
  }

  override get dismissible(): boolean {
    return !this.node.bool("modal");
  }

  /** A finger scrolls what does not fit; else it drags the sheet. */
  override opened(): void {
    for (const area of [this.content.container, ...this.surface.querySelectorAll(".f-action-block")]) {
      area.classList.toggle("f-scrolls", area.scrollHeight > area.clientHeight);
    }
  }

  private holds(types: readonly string[]): boolean {
    return types.includes(this.node.child("content")?.type ?? "");
  }
}
