/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { SearchBarRenderer } from "../../renderers/inputs/search_bar.js";

export interface SearchBar extends base.FocusEvents, base.Focusable, base.LayoutControl {
  controls: ControlNode[] | undefined;
  value: string;
  bar_leading: ControlNode | undefined;
  bar_trailing: ControlNode[] | undefined;
  bar_hint_text: string | undefined;
  bar_bgcolor: Record<string, string> | string | undefined;
  bar_overlay_color: Record<string, string> | string | undefined;
  bar_shadow_color: Record<string, string> | string | undefined;
  bar_elevation: Record<string, number> | number | undefined;
  bar_border_side: Record<string, v.BorderSide> | v.BorderSide | undefined;
  bar_shape: Record<string, v.CircleBorder | v.OutlinedBorder | v.RoundedRectangleBorder | v.StadiumBorder> | v.CircleBorder | v.OutlinedBorder | v.RoundedRectangleBorder | v.StadiumBorder | undefined;
  bar_text_style: Record<string, v.TextStyle> | v.TextStyle | undefined;
  bar_hint_text_style: Record<string, v.TextStyle> | v.TextStyle | undefined;
  bar_padding: Record<string, number | v.Padding> | number | v.Padding | undefined;
  bar_scroll_padding: number | v.Padding;
  bar_size_constraints: v.BoxConstraints | undefined;
  view_leading: ControlNode | undefined;
  view_trailing: ControlNode[] | undefined;
  view_elevation: number | undefined;
  view_bgcolor: string | undefined;
  view_hint_text: string | undefined;
  view_side: v.BorderSide | undefined;
  view_shape: v.CircleBorder | v.OutlinedBorder | v.RoundedRectangleBorder | v.StadiumBorder | undefined;
  view_header_text_style: v.TextStyle | undefined;
  view_hint_text_style: v.TextStyle | undefined;
  view_size_constraints: v.BoxConstraints | undefined;
  view_header_height: number | undefined;
  view_padding: number | v.Padding | undefined;
  view_bar_padding: number | v.Padding | undefined;
  shrink_wrap: boolean | undefined;
  divider_color: string | undefined;
  capitalization: v.TextCapitalization | undefined;
  full_screen: boolean;
  keyboard_type: v.KeyboardType;
  autofocus: boolean;
  on_tap: boolean;
  on_tap_outside_bar: boolean;
  on_tap_outside_view: boolean;
  on_submit: boolean;
  on_change: boolean;
}

export const defaults = {
  SearchBar: {"autofocus": false, "bar_scroll_padding": 20, "full_screen": false, "keyboard_type": "text", "value": ""},
};
