/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { RowRenderer } from "../../renderers/layout/row.js";

export interface Row extends base.LayoutControl, base.ScrollableControl, base.AdaptiveControl {
  controls: ControlNode[] | undefined;
  alignment: v.MainAxisAlignment;
  vertical_alignment: v.CrossAxisAlignment;
  spacing: number;
  tight: boolean;
  wrap: boolean;
  run_spacing: number;
  run_alignment: v.MainAxisAlignment;
  intrinsic_height: boolean;
}

export const defaults = {
  Row: {"alignment": "start", "intrinsic_height": false, "run_alignment": "start", "run_spacing": 10, "spacing": 10, "tight": false, "vertical_alignment": "center", "wrap": false},
};
