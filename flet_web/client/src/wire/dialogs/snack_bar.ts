/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { SnackBarRenderer } from "../../renderers/dialogs/snack_bar.js";

export interface SnackBar extends base.DialogControl {
  content: ControlNode | string | undefined;
  behavior: v.SnackBarBehavior | undefined;
  dismiss_direction: v.DismissDirection | undefined;
  show_close_icon: boolean;
  action: ControlNode<"SnackBar"> | string | undefined;
  close_icon_color: string | undefined;
  bgcolor: string | undefined;
  duration: number | v.Duration | undefined;
  margin: number | v.Margin | undefined;
  padding: number | v.Padding | undefined;
  width: number | undefined;
  elevation: number | undefined;
  shape: v.CircleBorder | v.OutlinedBorder | v.RoundedRectangleBorder | v.StadiumBorder | undefined;
  clip_behavior: v.ClipBehavior;
  action_overflow_threshold: number;
  persist: boolean | undefined;
  on_action: boolean;
  on_visible: boolean;
}

export interface SnackBarAction extends base.Control {
  label: string | undefined;
  text_color: string | undefined;
  disabled_text_color: string | undefined;
  bgcolor: string | undefined;
  disabled_bgcolor: string | undefined;
  on_click: boolean;
}

export const defaults = {
  SnackBar: {"action_overflow_threshold": 0.25, "clip_behavior": "hardEdge", "show_close_icon": false},
};
