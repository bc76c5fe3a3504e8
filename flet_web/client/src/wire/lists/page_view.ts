/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { PageViewRenderer } from "../../renderers/lists/page_view.js";

export interface PageView extends base.LayoutControl {
  controls: ControlNode[] | undefined;
  selected_index: number;
  keep_page: boolean;
  horizontal: boolean;
  reverse: boolean;
  viewport_fraction: number;
  snap: boolean;
  implicit_scrolling: boolean;
  pad_ends: boolean;
  clip_behavior: v.ClipBehavior;
  on_change: boolean;
}

export const defaults = {
  PageView: {"clip_behavior": "hardEdge", "horizontal": true, "implicit_scrolling": false, "keep_page": true, "pad_ends": true, "reverse": false, "selected_index": 0, "snap": true, "viewport_fraction": 1.0},
};
