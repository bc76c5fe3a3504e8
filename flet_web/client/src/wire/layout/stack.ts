/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { StackRenderer } from "../../renderers/layout/stack.js";

export interface Stack extends base.LayoutControl, base.AdaptiveControl {
  controls: ControlNode[] | undefined;
  clip_behavior: v.ClipBehavior;
  alignment: v.Alignment | undefined;
  fit: v.StackFit;
}

export const defaults = {
  Stack: {"clip_behavior": "hardEdge", "fit": "loose"},
};
