/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { InteractiveViewerRenderer } from "../../renderers/interaction/interactive_viewer.js";

export interface InteractiveViewer extends base.LayoutControl {
  content: ControlNode | undefined;
  pan_enabled: boolean;
  scale_enabled: boolean;
  trackpad_scroll_causes_scale: boolean;
  constrained: boolean;
  max_scale: number;
  min_scale: number;
  interaction_end_friction_coefficient: number;
  scale_factor: number;
  clip_behavior: v.ClipBehavior;
  alignment: v.Alignment | undefined;
  boundary_margin: number | v.Margin | undefined;
  interaction_update_interval: number;
  on_interaction_start: boolean;
  on_interaction_update: boolean;
  on_interaction_end: boolean;
}

export const defaults = {
  InteractiveViewer: {"clip_behavior": "hardEdge", "constrained": true, "interaction_end_friction_coefficient": 1.35e-05, "interaction_update_interval": 200, "max_scale": 2.5, "min_scale": 0.8, "pan_enabled": true, "scale_enabled": true, "scale_factor": 200, "trackpad_scroll_causes_scale": false},
};
