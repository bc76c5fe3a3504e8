/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { TextRenderer } from "../../renderers/text/text.js";

export interface Text extends base.LayoutControl {
  value: string;
  spans: ControlNode<"TextSpan">[] | undefined;
  text_align: v.TextAlign;
  font_family: string | undefined;
  font_family_fallback: string[] | undefined;
  size: number | undefined;
  weight: v.FontWeight | undefined;
  italic: boolean;
  style: v.TextStyle | v.TextThemeStyle | undefined;
  theme_style: v.TextThemeStyle | undefined;
  max_lines: number | undefined;
  overflow: v.TextOverflow;
  selectable: boolean | undefined;
  no_wrap: boolean;
  color: string | undefined;
  bgcolor: string | undefined;
  semantics_label: string | undefined;
  show_selection_cursor: boolean;
  enable_interactive_selection: boolean;
  selection_cursor_width: number;
  selection_cursor_height: number | undefined;
  selection_cursor_color: string | undefined;
  on_tap: boolean;
  on_selection_change: boolean;
}

export interface TextSpan extends base.Linked, base.ActionControl {
  text: string | undefined;
  style: v.TextStyle | undefined;
  spans: ControlNode<"TextSpan">[] | undefined;
  url: string | v.Url | undefined;
  semantics_label: string | undefined;
  spell_out: boolean | undefined;
  on_click: boolean;
  on_enter: boolean;
  on_exit: boolean;
}

export const defaults = {
  Text: {"enable_interactive_selection": true, "italic": false, "no_wrap": false, "overflow": "clip", "selection_cursor_width": 2.0, "show_selection_cursor": false, "text_align": "start", "value": ""},
  TextSpan: {},
};
