/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { AlertDialogRenderer } from "../../renderers/dialogs/alert_dialog.js";

export interface AlertDialog extends base.DialogControl {
  content: ControlNode | undefined;
  modal: boolean;
  title: ControlNode | string | undefined;
  actions: ControlNode[] | undefined;
  bgcolor: string | undefined;
  elevation: number | undefined;
  icon: ControlNode | undefined;
  title_padding: number | v.Padding | undefined;
  content_padding: number | v.Padding | undefined;
  actions_padding: number | v.Padding | undefined;
  actions_alignment: v.MainAxisAlignment | undefined;
  shape: v.CircleBorder | v.OutlinedBorder | v.RoundedRectangleBorder | v.StadiumBorder | undefined;
  inset_padding: number | v.Padding | undefined;
  icon_padding: number | v.Padding | undefined;
  action_button_padding: number | v.Padding | undefined;
  shadow_color: string | undefined;
  icon_color: string | undefined;
  scrollable: boolean;
  actions_overflow_button_spacing: number | undefined;
  alignment: v.Alignment | undefined;
  content_text_style: v.TextStyle | undefined;
  title_text_style: v.TextStyle | undefined;
  clip_behavior: v.ClipBehavior;
  semantics_label: string | undefined;
  barrier_color: string | undefined;
}

export const defaults = {
  AlertDialog: {"clip_behavior": "none", "modal": false, "scrollable": false},
};
