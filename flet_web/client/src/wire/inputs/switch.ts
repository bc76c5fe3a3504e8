/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { SwitchRenderer } from "../../renderers/inputs/switch.js";

export interface Switch extends base.FocusEvents, base.Changeable, base.LayoutControl, Omit<base.AdaptiveControl, "adaptive"> {
  adaptive: boolean | undefined;
  label: ControlNode | string | undefined;
  label_position: v.LabelPosition;
  label_text_style: v.TextStyle | undefined;
  value: boolean;
  autofocus: boolean;
  active_color: string | undefined;
  active_track_color: string | undefined;
  focus_color: string | undefined;
  inactive_thumb_color: string | undefined;
  inactive_track_color: string | undefined;
  thumb_color: Record<string, string> | string | undefined;
  thumb_icon: Record<string, number | string> | number | string | undefined;
  track_color: Record<string, string> | string | undefined;
  hover_color: string | undefined;
  splash_radius: number | undefined;
  overlay_color: Record<string, string> | string | undefined;
  track_outline_color: Record<string, string> | string | undefined;
  track_outline_width: Record<string, number> | number | undefined;
  mouse_cursor: v.MouseCursor | undefined;
  padding: number | v.Padding | undefined;
}

export const defaults = {
  Switch: {"autofocus": false, "label_position": "right", "value": false},
};
