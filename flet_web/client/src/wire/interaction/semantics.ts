/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
export { MergeSemanticsRenderer } from "../../renderers/interaction/merge_semantics.js";
export { SemanticsRenderer } from "../../renderers/interaction/semantics.js";

export interface MergeSemantics extends base.Control {
  content: ControlNode | undefined;
}

export interface Semantics extends Omit<base.Control, "tooltip" | "badge"> {
  tooltip: string | undefined;
  badge: ControlNode<"Badge"> | string | undefined;
  content: ControlNode | undefined;
  label: string | undefined;
  identifier: string | undefined;
  expanded: boolean | undefined;
  hidden: boolean | undefined;
  selected: boolean | undefined;
  button: boolean | undefined;
  obscured: boolean | undefined;
  multiline: boolean | undefined;
  focusable: boolean | undefined;
  read_only: boolean | undefined;
  focus: boolean | undefined;
  slider: boolean | undefined;
  toggled: boolean | undefined;
  max_value_length: number | undefined;
  checked: boolean | undefined;
  value: string | undefined;
  increased_value: string | undefined;
  decreased_value: string | undefined;
  hint_text: string | undefined;
  on_tap_hint_text: string | undefined;
  current_value_length: number | undefined;
  heading_level: number | undefined;
  exclude_semantics: boolean;
  mixed: boolean | undefined;
  on_long_press_hint_text: string | undefined;
  container: boolean;
  live_region: boolean | undefined;
  textfield: boolean | undefined;
  link: boolean | undefined;
  header: boolean | undefined;
  image: boolean | undefined;
  on_tap: boolean;
  on_double_tap: boolean;
  on_increase: boolean;
  on_decrease: boolean;
  on_dismiss: boolean;
  on_scroll_left: boolean;
  on_scroll_right: boolean;
  on_scroll_up: boolean;
  on_scroll_down: boolean;
  on_copy: boolean;
  on_cut: boolean;
  on_paste: boolean;
  on_long_press: boolean;
  on_move_cursor_forward_by_character: boolean;
  on_move_cursor_backward_by_character: boolean;
  on_did_gain_accessibility_focus: boolean;
  on_did_lose_accessibility_focus: boolean;
  on_set_text: boolean;
}

export const defaults = {
  MergeSemantics: {},
  Semantics: {"container": false, "exclude_semantics": false},
};
