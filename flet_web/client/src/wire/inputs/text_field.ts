/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { TextFieldRenderer } from "../../renderers/inputs/text_field.js";

export interface TextField extends base.FocusEvents, base.FormFieldControl, base.AdaptiveControl, base.ChangeInterval {
  value: string;
  selection: v.TextSelection | undefined;
  keyboard_type: v.KeyboardType;
  multiline: boolean;
  min_lines: number | undefined;
  max_lines: number | undefined;
  max_length: number | undefined;
  password: boolean;
  can_reveal_password: boolean;
  read_only: boolean;
  shift_enter: boolean;
  ignore_up_down_keys: boolean;
  text_align: v.TextAlign | undefined;
  autofocus: boolean;
  capitalization: v.TextCapitalization | undefined;
  autocorrect: boolean;
  enable_suggestions: boolean;
  smart_dashes_type: boolean;
  smart_quotes_type: boolean;
  show_cursor: boolean;
  cursor_color: string | undefined;
  cursor_error_color: string | undefined;
  cursor_width: number;
  cursor_height: number | undefined;
  cursor_radius: number | undefined;
  selection_color: string | undefined;
  input_filter: v.InputFilter | v.NumbersOnlyInputFilter | v.TextOnlyInputFilter | undefined;
  obscuring_character: string;
  enable_interactive_selection: boolean;
  enable_ime_personalized_learning: boolean;
  can_request_focus: boolean;
  ignore_pointers: boolean;
  enable_stylus_handwriting: boolean;
  animate_cursor_opacity: boolean | undefined;
  always_call_on_tap: boolean;
  scroll_padding: number | v.Padding;
  clip_behavior: v.ClipBehavior;
  keyboard_brightness: v.Brightness | undefined;
  mouse_cursor: v.MouseCursor | undefined;
  strut_style: v.StrutStyle | undefined;
  autofill_hints: string | string[] | undefined;
  on_change: boolean;
  on_selection_change: boolean;
  on_paste_files: boolean;
  on_click: boolean;
  on_submit: boolean;
  on_tap_outside: boolean;
}

export const defaults = {
  TextField: {"always_call_on_tap": false, "autocorrect": true, "autofocus": false, "can_request_focus": true, "can_reveal_password": false, "clip_behavior": "hardEdge", "cursor_width": 2.0, "enable_ime_personalized_learning": true, "enable_interactive_selection": true, "enable_stylus_handwriting": true, "enable_suggestions": true, "ignore_pointers": false, "ignore_up_down_keys": false, "keyboard_type": "text", "multiline": false, "obscuring_character": "\u2022", "password": false, "read_only": false, "scroll_padding": 20, "shift_enter": false, "show_cursor": true, "smart_dashes_type": true, "smart_quotes_type": true, "value": ""},
};
