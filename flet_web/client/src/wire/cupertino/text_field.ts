/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type * as v from "../values.js";
import type * as inputs_text_field from "../inputs/text_field.js";
export { CupertinoTextFieldRenderer } from "../../renderers/cupertino/cupertino_text_field.js";

export interface CupertinoTextField extends inputs_text_field.TextField {
  placeholder_text: string | undefined;
  placeholder_style: v.TextStyle | undefined;
  gradient: v.Gradient | v.LinearGradient | v.RadialGradient | v.SweepGradient | undefined;
  blend_mode: v.BlendMode | undefined;
  shadows: v.BoxShadow | v.BoxShadow[] | undefined;
  prefix_visibility_mode: v.OverlayVisibilityMode;
  suffix_visibility_mode: v.OverlayVisibilityMode;
  clear_button_visibility_mode: v.OverlayVisibilityMode;
  clear_button_semantics_label: string;
  image: v.DecorationImage | undefined;
  padding: number | v.Padding | undefined;
}

export const defaults = {
  CupertinoTextField: {"always_call_on_tap": false, "autocorrect": true, "autofocus": false, "can_request_focus": true, "can_reveal_password": false, "clear_button_semantics_label": "Clear", "clear_button_visibility_mode": "never", "clip_behavior": "hardEdge", "cursor_width": 2.0, "enable_ime_personalized_learning": true, "enable_interactive_selection": true, "enable_stylus_handwriting": true, "enable_suggestions": true, "ignore_pointers": false, "ignore_up_down_keys": false, "keyboard_type": "text", "multiline": false, "obscuring_character": "\u2022", "password": false, "prefix_visibility_mode": "always", "read_only": false, "scroll_padding": 20, "shift_enter": false, "show_cursor": true, "smart_dashes_type": true, "smart_quotes_type": true, "suffix_visibility_mode": "always", "value": ""},
};
