/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { ExpansionTileRenderer } from "../../renderers/lists/expansion_tile.js";

export interface ExpansionTile extends base.LayoutControl, base.AdaptiveControl {
  title: ControlNode | string | undefined;
  controls: ControlNode[] | undefined;
  subtitle: ControlNode | string | undefined;
  leading: ControlNode | number | string | undefined;
  trailing: ControlNode | number | string | undefined;
  controls_padding: number | v.Padding | undefined;
  tile_padding: number | v.Padding | undefined;
  affinity: v.TileAffinity | undefined;
  expanded_alignment: v.Alignment | undefined;
  expanded_cross_axis_alignment: v.CrossAxisAlignment;
  clip_behavior: v.ClipBehavior | undefined;
  maintain_state: boolean;
  text_color: string | undefined;
  icon_color: string | undefined;
  shape: v.CircleBorder | v.OutlinedBorder | v.RoundedRectangleBorder | v.StadiumBorder | undefined;
  bgcolor: string | undefined;
  collapsed_bgcolor: string | undefined;
  collapsed_icon_color: string | undefined;
  collapsed_text_color: string | undefined;
  collapsed_shape: v.CircleBorder | v.OutlinedBorder | v.RoundedRectangleBorder | v.StadiumBorder | undefined;
  dense: boolean | undefined;
  enable_feedback: boolean;
  show_trailing_icon: boolean;
  min_tile_height: number | undefined;
  expanded: boolean;
  visual_density: v.VisualDensity | undefined;
  animation_style: v.AnimationStyle | undefined;
  on_change: boolean;
}

export const defaults = {
  ExpansionTile: {"enable_feedback": true, "expanded": false, "expanded_cross_axis_alignment": "center", "maintain_state": false, "show_trailing_icon": true},
};
