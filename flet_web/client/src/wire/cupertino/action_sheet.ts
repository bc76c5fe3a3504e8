/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { CupertinoActionSheetRenderer, CupertinoActionSheetActionRenderer } from "../../renderers/cupertino/action_sheet.js";

export interface CupertinoActionSheet extends base.LayoutControl {
  title: ControlNode | string | undefined;
  message: ControlNode | string | undefined;
  actions: ControlNode[] | undefined;
  cancel: ControlNode | undefined;
}

export interface CupertinoActionSheetAction extends base.LayoutControl {
  content: ControlNode | string | undefined;
  default: boolean;
  destructive: boolean;
  mouse_cursor: v.MouseCursor | undefined;
  on_click: boolean;
}

export const defaults = {
  CupertinoActionSheet: {},
  CupertinoActionSheetAction: {"default": false, "destructive": false},
};
