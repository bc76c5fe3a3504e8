/** AlertDialog in the look of iOS. */

import { color } from "../../colors.js";
import { style } from "../../dom.js";
import type { Changes } from "../../renderer.js";
import { adopt } from "../../styles.js";
import { AlertDialogRenderer } from "../dialogs/alert_dialog.js";
import "./cupertino.js";
import css from "./cupertino_alert_dialog.css?inline";

adopt(css);

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
}
