/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { ChipRenderer } from "../../renderers/selection/chip.js";

export interface Chip extends base.FocusEvents, base.LayoutControl {
  label: ControlNode | string | undefined;
  leading: ControlNode | undefined;
  selected: boolean;
  selected_color: string | undefined;
  elevation: number | undefined;
  bgcolor: string | undefined;
  show_checkmark: boolean;
  check_color: string | undefined;
  shadow_color: string | undefined;
  shape: v.CircleBorder | v.OutlinedBorder | v.RoundedRectangleBorder | v.StadiumBorder | undefined;
  padding: number | v.Padding | undefined;
  delete_icon: ControlNode | undefined;
  delete_icon_tooltip: string | undefined;
  delete_icon_color: string | undefined;
  disabled_color: string | undefined;
  label_padding: number | v.Padding | undefined;
  label_text_style: v.TextStyle | undefined;
  selected_shadow_color: string | undefined;
  autofocus: boolean;
  color: Record<string, string> | string | undefined;
  elevation_on_click: number | undefined;
  clip_behavior: v.ClipBehavior;
  visual_density: v.VisualDensity | undefined;
  border_side: v.BorderSide | undefined;
  leading_size_constraints: v.BoxConstraints | undefined;
  delete_icon_size_constraints: v.BoxConstraints | undefined;
  enable_animation_style: v.AnimationStyle | undefined;
  select_animation_style: v.AnimationStyle | undefined;
  leading_drawer_animation_style: v.AnimationStyle | undefined;
  delete_drawer_animation_style: v.AnimationStyle | undefined;
  on_click: boolean;
  on_delete: boolean;
  on_select: boolean;
}

export const defaults = {
  Chip: {"autofocus": false, "clip_behavior": "none", "selected": false, "show_checkmark": true},
};
