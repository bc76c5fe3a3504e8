/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { DropdownM2Renderer } from "../../renderers/inputs/dropdown_m2.js";

export interface DropdownM2 extends base.FocusEvents, Omit<base.FormFieldControl, "border_radius">, base.ChangeInterval {
  border_radius: number | v.BorderRadius | undefined;
  value: string | undefined;
  options: (ControlNode<"DropdownOption"> | ControlNode<"Option">)[] | undefined;
  alignment: v.Alignment | undefined;
  autofocus: boolean;
  hint_content: ControlNode | undefined;
  select_icon: ControlNode | number | string | undefined;
  elevation: number;
  menu_border_radius: number | v.BorderRadius | undefined;
  item_height: number | undefined;
  max_menu_height: number | undefined;
  select_icon_size: number;
  enable_feedback: boolean | undefined;
  padding: number | v.Padding | undefined;
  select_icon_enabled_color: string | undefined;
  select_icon_disabled_color: string | undefined;
  options_fill_horizontally: boolean;
  disabled_hint_content: ControlNode | undefined;
  on_change: boolean;
  on_click: boolean;
}

export interface Option extends Omit<base.Control, "key"> {
  key: string | undefined;
  text: string | undefined;
  content: ControlNode | undefined;
  alignment: v.Alignment | undefined;
  text_style: v.TextStyle | undefined;
  on_click: boolean;
}

export const defaults = {
  DropdownM2: {"autofocus": false, "elevation": 8, "options_fill_horizontally": true, "select_icon_size": 24.0},
  Option: {},
};
