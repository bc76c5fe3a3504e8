/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { SafeAreaRenderer } from "../../renderers/layout/safe_area.js";

export interface SafeArea extends Omit<base.LayoutControl, "left" | "top" | "right" | "bottom">, base.AdaptiveControl {
  left: boolean | number | undefined;
  top: boolean | number | undefined;
  right: boolean | number | undefined;
  bottom: boolean | number | undefined;
  content: ControlNode | undefined;
  avoid_intrusions_left: boolean;
  avoid_intrusions_top: boolean;
  avoid_intrusions_right: boolean;
  avoid_intrusions_bottom: boolean;
  maintain_bottom_view_padding: boolean;
  minimum_padding: number | v.Padding;
}

export const defaults = {
  SafeArea: {"avoid_intrusions_bottom": true, "avoid_intrusions_left": true, "avoid_intrusions_right": true, "avoid_intrusions_top": true, "maintain_bottom_view_padding": false, "minimum_padding": 0},
};
