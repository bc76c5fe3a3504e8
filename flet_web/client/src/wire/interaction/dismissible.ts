/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { DismissibleRenderer } from "../../renderers/interaction/dismissible.js";

export interface Dismissible extends base.LayoutControl, base.AdaptiveControl {
  content: ControlNode | undefined;
  background: ControlNode | undefined;
  secondary_background: ControlNode | undefined;
  dismiss_direction: v.DismissDirection;
  dismiss_thresholds: Record<string, number> | undefined;
  movement_duration: number | v.Duration | undefined;
  resize_duration: number | v.Duration | undefined;
  cross_axis_end_offset: number;
  on_update: boolean;
  on_dismiss: boolean;
  on_confirm_dismiss: boolean;
  on_resize: boolean;
}

export const defaults = {
  Dismissible: {"cross_axis_end_offset": 0.0, "dismiss_direction": "horizontal"},
};
