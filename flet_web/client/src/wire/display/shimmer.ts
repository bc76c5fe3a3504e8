/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { ShimmerRenderer } from "../../renderers/display/shimmer.js";

export interface Shimmer extends base.LayoutControl {
  content: ControlNode | undefined;
  gradient: v.Gradient | v.LinearGradient | v.RadialGradient | v.SweepGradient | undefined;
  base_color: string | undefined;
  highlight_color: string | undefined;
  period: number | v.Duration;
  direction: v.ShimmerDirection;
  loop: number;
}

export const defaults = {
  Shimmer: {"direction": "ltr", "loop": 0, "period": 1500},
};
