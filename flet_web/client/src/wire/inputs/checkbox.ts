/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { CheckboxRenderer } from "../../renderers/inputs/checkbox.js";

export interface Checkbox extends base.FocusEvents, base.Changeable, base.LayoutControl, base.AdaptiveControl {
  label: ControlNode | string | undefined;
  value: boolean;
  label_position: v.LabelPosition;
  label_style: v.TextStyle | undefined;
  tristate: boolean;
  autofocus: boolean;
  fill_color: Record<string, string> | string | undefined;
  overlay_color: Record<string, string> | string | undefined;
  check_color: string | undefined;
  active_color: string | undefined;
  hover_color: string | undefined;
  focus_color: string | undefined;
  semantics_label: string | undefined;
  shape: v.CircleBorder | v.OutlinedBorder | v.RoundedRectangleBorder | v.StadiumBorder | undefined;
  splash_radius: number | undefined;
  border_side: Record<string, v.BorderSide> | v.BorderSide | undefined;
  error: boolean;
  visual_density: v.VisualDensity | undefined;
  mouse_cursor: v.MouseCursor | undefined;
}

export const defaults = {
  Checkbox: {"autofocus": false, "error": false, "label_position": "right", "tristate": false, "value": false},
};
