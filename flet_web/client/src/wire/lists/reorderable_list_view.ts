/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
import type * as lists_list_view from "../lists/list_view.js";
export { ReorderableDragHandleRenderer } from "../../renderers/lists/reorderable_drag_handle.js";
export { ReorderableListViewRenderer } from "../../renderers/lists/reorderable_list_view.js";

export interface ReorderableDragHandle extends base.LayoutControl, base.AdaptiveControl {
  content: ControlNode | undefined;
  mouse_cursor: v.MouseCursor | undefined;
}

export interface ReorderableListView extends lists_list_view.ListView {
  anchor: number;
  auto_scroller_velocity_scalar: number | undefined;
  header: ControlNode | undefined;
  footer: ControlNode | undefined;
  show_default_drag_handles: boolean;
  mouse_cursor: v.MouseCursor | undefined;
  on_reorder: boolean;
  on_reorder_start: boolean;
  on_reorder_end: boolean;
}

export const defaults = {
  ReorderableDragHandle: {},
  ReorderableListView: {"anchor": 0.0, "build_controls_on_demand": true, "clip_behavior": "hardEdge", "divider_thickness": 0, "first_item_prototype": false, "horizontal": false, "reverse": false, "show_default_drag_handles": true, "spacing": 0},
};
