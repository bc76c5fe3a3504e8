/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { CupertinoSegmentedButtonRenderer, CupertinoSlidingSegmentedButtonRenderer } from "../../renderers/cupertino/segmented_button.js";

export interface CupertinoSegmentedButton extends base.LayoutControl {
  controls: ControlNode[] | undefined;
  selected_index: number;
  selected_color: string | undefined;
  unselected_color: string | undefined;
  border_color: string | undefined;
  padding: number | v.Padding | undefined;
  click_color: string | undefined;
  disabled_color: string | undefined;
  disabled_text_color: string | undefined;
  on_change: boolean;
}

export interface CupertinoSlidingSegmentedButton extends base.LayoutControl {
  controls: ControlNode[] | undefined;
  selected_index: number;
  bgcolor: string;
  thumb_color: string | undefined;
  padding: number | v.Padding | undefined;
  proportional_width: boolean;
  on_change: boolean;
}

export const defaults = {
  CupertinoSegmentedButton: {"selected_index": 0},
  CupertinoSlidingSegmentedButton: {"bgcolor": "tertiarySystemFill", "proportional_width": false, "selected_index": 0},
};
