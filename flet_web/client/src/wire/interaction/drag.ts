/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { DragTargetRenderer } from "../../renderers/interaction/drag_target.js";
export { DraggableRenderer } from "../../renderers/interaction/draggable.js";

export interface DragTarget extends base.Control {
  content: ControlNode | undefined;
  group: string;
  on_will_accept: boolean;
  on_accept: boolean;
  on_leave: boolean;
  on_move: boolean;
}

export interface Draggable extends base.Control {
  content: ControlNode | undefined;
  group: string;
  content_when_dragging: ControlNode | undefined;
  content_feedback: ControlNode | undefined;
  axis: v.Axis | undefined;
  affinity: v.Axis | undefined;
  max_simultaneous_drags: number | undefined;
  on_drag_start: boolean;
  on_drag_complete: boolean;
}

export const defaults = {
  DragTarget: {"group": "default"},
  Draggable: {"group": "default"},
};
