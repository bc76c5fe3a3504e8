/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { DropdownRenderer } from "../../renderers/inputs/dropdown.js";

export interface Dropdown extends base.Focusable, base.LayoutControl, base.ChangeInterval {
  value: string | undefined;
  options: ControlNode<"DropdownOption">[] | undefined;
  text: string | undefined;
  autofocus: boolean;
  text_align: v.TextAlign;
  elevation: Record<string, number> | number;
  enable_filter: boolean;
  enable_search: boolean;
  editable: boolean;
  menu_height: number | undefined;
  menu_width: number | undefined;
  menu_style: v.MenuStyle | undefined;
  expanded_insets: number | v.Padding | undefined;
  selected_suffix: ControlNode | undefined;
  input_filter: v.InputFilter | v.NumbersOnlyInputFilter | v.TextOnlyInputFilter | undefined;
  capitalization: v.TextCapitalization | undefined;
  trailing_icon: ControlNode | number | string | undefined;
  leading_icon: ControlNode | number | string | undefined;
  selected_trailing_icon: ControlNode | number | string | undefined;
  bgcolor: Record<string, string> | string | undefined;
  on_select: boolean;
  on_text_change: boolean;
  on_focus: boolean;
  on_blur: boolean;
  error_style: v.TextStyle | undefined;
  error_text: string | undefined;
  text_size: number | undefined;
  text_style: v.TextStyle | undefined;
  label: ControlNode | string | undefined;
  label_style: v.TextStyle | undefined;
  border: Record<string, v.InputBorder | v.NoInputBorder | v.OutlineInputBorder | v.UnderlineInputBorder> | v.InputBorder | v.NoInputBorder | v.OutlineInputBorder | v.UnderlineInputBorder | undefined;
  border_radius: number | v.BorderRadius | undefined;
  border_width: number | undefined;
  border_color: string | undefined;
  focused_border_width: number | undefined;
  focused_border_color: string | undefined;
  color: string | undefined;
  content_padding: number | v.Padding | undefined;
  dense: boolean;
  filled: boolean;
  fill_color: string | undefined;
  hover_color: string | undefined;
  hint_text: string | undefined;
  hint_style: v.TextStyle | undefined;
  helper_text: string | undefined;
  helper_style: v.TextStyle | undefined;
}

export interface DropdownOption extends Omit<base.Control, "key"> {
  key: string | undefined;
  text: string | undefined;
  content: ControlNode | undefined;
  leading_icon: ControlNode | number | string | undefined;
  trailing_icon: ControlNode | number | string | undefined;
  style: v.ButtonStyle | undefined;
}

export const defaults = {
  Dropdown: {"autofocus": false, "dense": false, "editable": false, "elevation": 8, "enable_filter": false, "enable_search": true, "filled": false, "text_align": "start"},
  DropdownOption: {},
};
