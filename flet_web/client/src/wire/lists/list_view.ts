/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { ListViewRenderer } from "../../renderers/lists/list_view.js";

export interface ListView extends base.LayoutControl, base.ScrollableControl, base.AdaptiveControl {
  controls: ControlNode[] | undefined;
  horizontal: boolean;
  reverse: boolean;
  spacing: number;
  item_extent: number | undefined;
  first_item_prototype: boolean;
  prototype_item: ControlNode | undefined;
  divider_thickness: number;
  padding: number | v.Padding | undefined;
  clip_behavior: v.ClipBehavior;
  semantic_child_count: number | undefined;
  cache_extent: number | undefined;
  build_controls_on_demand: boolean;
}

export const defaults = {
  ListView: {"build_controls_on_demand": true, "clip_behavior": "hardEdge", "divider_thickness": 0, "first_item_prototype": false, "horizontal": false, "reverse": false, "spacing": 0},
};
