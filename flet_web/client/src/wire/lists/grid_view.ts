/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { GridViewRenderer } from "../../renderers/lists/grid_view.js";

export interface GridView extends base.LayoutControl, base.ScrollableControl, base.AdaptiveControl {
  controls: ControlNode[] | undefined;
  horizontal: boolean;
  reverse: boolean;
  runs_count: number;
  max_extent: number | undefined;
  spacing: number;
  run_spacing: number;
  child_aspect_ratio: number;
  padding: number | v.Padding | undefined;
  clip_behavior: v.ClipBehavior;
  semantic_child_count: number | undefined;
  cache_extent: number | undefined;
  build_controls_on_demand: boolean;
}

export const defaults = {
  GridView: {"build_controls_on_demand": true, "child_aspect_ratio": 1.0, "clip_behavior": "hardEdge", "horizontal": false, "reverse": false, "run_spacing": 10, "runs_count": 1, "spacing": 10},
};
