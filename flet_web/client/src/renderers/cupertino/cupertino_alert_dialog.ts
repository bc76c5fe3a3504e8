/** AlertDialog in the look of iOS. */

import { color } from "../../colors.js";
import { animation, easing } from "../../curves.js";
import { style } from "../../dom.js";
import type { Changes } from "../../renderer.js";
import { adopt } from "../../styles.js";
import { AlertDialogRenderer } from "../dialogs/alert_dialog.js";
import { px } from "../../values.js";
import { as } from "./cupertino.js";
import css from "./cupertino_alert_dialog.css?inline";

adopt(css);

/** The motion of a dialog of Material in the look of iOS. */
const USUAL = { duration: 100, easing: easing("decelerate") };

export class CupertinoAlertDialogRenderer extends AlertDialogRenderer {
  override create(): HTMLElement {
    const element = super.create();
    this.surface.classList.add("c-control", "c-dialog");
    this.dialog.classList.add("c-barrier");
    return element;
  }

  override update(changed: Changes<"AlertDialog">): void {
    super.update(changed);
    if (!this.node.has("shape")) style(this.surface, { "border-radius": null });
    style(this.dialog, { "background-color": color(this.node.get("barrier_color")) });
    // Short ones stand side by side, if there are two; the browser says whether they fit.
    this.surface.classList.toggle("c-pair", this.node.children("actions").length === 2);
  }

  override opened(): void {
    super.opened();
    visualViewport?.addEventListener("resize", this.makeRoom);
    this.makeRoom();
  }

  override closed(): void {
    this.leaveRoom();
    super.closed();
  }

  override dispose(): void {
    this.leaveRoom();
    super.dispose();
  }

  private leaveRoom(): void {
    visualViewport?.removeEventListener("resize", this.makeRoom);
  }

  /** A keyboard on the screen covers the end of the window: the dialog moves into what is left. */
  private readonly makeRoom = (): void => {
    const view = visualViewport;
    // What fingers have enlarged is covered by nothing.
    const covered = !view || view.scale > 1.01 ? 0 : Math.max(0, window.innerHeight - view.height - view.offsetTop);
    const move = animation(as("CupertinoAlertDialog", this.node).get("inset_animation")) ?? USUAL;
    style(this.dialog, {
      "border-block-end": covered ? `${px(covered)} solid transparent` : null,
      transition: `border-block-end-width ${move.duration}ms ${move.easing}`,
    });
  };
}
