/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { ListTileRenderer } from "../../renderers/layout/list_tile.js";

export interface ListTile extends base.Linked, base.LayoutControl, base.AdaptiveControl, base.ActionControl {
  title: ControlNode | string | undefined;
  subtitle: ControlNode | string | undefined;
  is_three_line: boolean | undefined;
  leading: ControlNode | number | string | undefined;
  trailing: ControlNode | number | string | undefined;
  content_padding: number | v.Padding | undefined;
  bgcolor: string | undefined;
  splash_color: string | undefined;
  hover_color: string | undefined;
  selected: boolean;
  dense: boolean | undefined;
  autofocus: boolean;
  toggle_inputs: boolean;
  selected_color: string | undefined;
  selected_tile_color: string | undefined;
  style: v.ListTileStyle | undefined;
  enable_feedback: boolean | undefined;
  horizontal_spacing: number | undefined;
  min_leading_width: number | undefined;
  min_vertical_padding: number | undefined;
  url: string | v.Url | undefined;
  title_alignment: v.ListTileTitleAlignment | undefined;
  icon_color: string | undefined;
  text_color: string | undefined;
  shape: v.CircleBorder | v.OutlinedBorder | v.RoundedRectangleBorder | v.StadiumBorder | undefined;
  visual_density: v.VisualDensity | undefined;
  mouse_cursor: v.MouseCursor | undefined;
  title_text_style: v.TextStyle | undefined;
  subtitle_text_style: v.TextStyle | undefined;
  leading_and_trailing_text_style: v.TextStyle | undefined;
  min_height: number | undefined;
  on_click: boolean;
  on_long_press: boolean;
}

export const defaults = {
  ListTile: {"autofocus": false, "selected": false, "toggle_inputs": false},
};
