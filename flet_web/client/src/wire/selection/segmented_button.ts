/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { SegmentRenderer } from "../../renderers/selection/segment.js";
export { SegmentedButtonRenderer } from "../../renderers/selection/segmented_button.js";

export interface Segment extends base.Control {
  value: string | undefined;
  icon: ControlNode | number | string | undefined;
  label: ControlNode | string | undefined;
}

export interface SegmentedButton extends base.LayoutControl {
  segments: ControlNode<"Segment">[] | undefined;
  style: v.ButtonStyle | undefined;
  allow_empty_selection: boolean;
  allow_multiple_selection: boolean;
  selected: string[] | undefined;
  selected_icon: ControlNode | number | string | undefined;
  show_selected_icon: boolean;
  direction: v.Axis | undefined;
  padding: number | v.Padding | undefined;
  on_change: boolean;
}

export const defaults = {
  Segment: {},
  SegmentedButton: {"allow_empty_selection": false, "allow_multiple_selection": false, "show_selected_icon": true},
};
