/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
export { WindowDragAreaRenderer } from "../../renderers/layout/window_drag_area.js";

export interface WindowDragArea extends base.LayoutControl {
  content: ControlNode | undefined;
  maximizable: boolean;
  on_double_tap: boolean;
  on_drag_start: boolean;
  on_drag_end: boolean;
}

export const defaults = {
  WindowDragArea: {"maximizable": true},
};
