/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { FloatingActionButtonRenderer } from "../../renderers/buttons/floating_action_button.js";

export interface FloatingActionButton extends base.Linked, base.LayoutControl, base.ActionControl {
  content: ControlNode | string | undefined;
  icon: ControlNode | number | string | undefined;
  bgcolor: string | undefined;
  shape: v.CircleBorder | v.OutlinedBorder | v.RoundedRectangleBorder | v.StadiumBorder | undefined;
  autofocus: boolean;
  mini: boolean;
  foreground_color: string | undefined;
  focus_color: string | undefined;
  clip_behavior: v.ClipBehavior;
  elevation: number | undefined;
  disabled_elevation: number | undefined;
  focus_elevation: number | undefined;
  highlight_elevation: number | undefined;
  hover_elevation: number | undefined;
  hover_color: string | undefined;
  splash_color: string | undefined;
  enable_feedback: boolean | undefined;
  url: string | v.Url | undefined;
  mouse_cursor: v.MouseCursor | undefined;
  on_click: boolean;
}

export const defaults = {
  FloatingActionButton: {"autofocus": false, "clip_behavior": "none", "mini": false},
};
