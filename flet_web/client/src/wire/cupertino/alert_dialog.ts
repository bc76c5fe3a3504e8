/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { CupertinoAlertDialogRenderer } from "../../renderers/cupertino/cupertino_alert_dialog.js";
export { CupertinoDialogActionRenderer } from "../../renderers/cupertino/cupertino_dialog_action.js";

export interface CupertinoAlertDialog extends base.DialogControl {
  modal: boolean;
  title: ControlNode | string | undefined;
  content: ControlNode | undefined;
  actions: ControlNode[] | undefined;
  inset_animation: v.Animation | undefined;
  barrier_color: string | undefined;
}

export interface CupertinoDialogAction extends base.Control {
  content: ControlNode | string | undefined;
  default: boolean;
  destructive: boolean;
  text_style: v.TextStyle | undefined;
  on_click: boolean;
}

export const defaults = {
  CupertinoAlertDialog: {"modal": false},
  CupertinoDialogAction: {"default": false, "destructive": false},
};
