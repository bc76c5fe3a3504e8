/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { BottomAppBarRenderer } from "../../renderers/navigation/bottom_app_bar.js";

export interface BottomAppBar extends base.LayoutControl {
  content: ControlNode | undefined;
  bgcolor: string | undefined;
  shadow_color: string | undefined;
  padding: number | v.Padding | undefined;
  clip_behavior: v.ClipBehavior | undefined;
  shape: v.AutomaticNotchShape | v.CircularRectangleNotchShape | v.NotchShape | undefined;
  notch_margin: number;
  elevation: number | undefined;
  border_radius: number | v.BorderRadius | undefined;
}

export const defaults = {
  BottomAppBar: {"notch_margin": 4.0},
};
