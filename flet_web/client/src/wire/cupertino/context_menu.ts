/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
export { CupertinoContextMenuRenderer, CupertinoContextMenuActionRenderer } from "../../renderers/cupertino/context_menu.js";

export interface CupertinoContextMenu extends base.AdaptiveControl {
  content: ControlNode | undefined;
  actions: ControlNode[] | undefined;
  enable_haptic_feedback: boolean;
}

export interface CupertinoContextMenuAction extends base.AdaptiveControl {
  content: ControlNode | string | undefined;
  default: boolean;
  destructive: boolean;
  trailing_icon: number | undefined;
  on_click: boolean;
}

export const defaults = {
  CupertinoContextMenu: {"enable_haptic_feedback": true},
  CupertinoContextMenuAction: {"default": false, "destructive": false},
};
