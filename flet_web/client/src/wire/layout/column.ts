/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { ColumnRenderer } from "../../renderers/layout/column.js";

export interface Column extends base.LayoutControl, base.ScrollableControl, base.AdaptiveControl {
  controls: ControlNode[] | undefined;
  alignment: v.MainAxisAlignment;
  horizontal_alignment: v.CrossAxisAlignment;
  spacing: number;
  tight: boolean;
  wrap: boolean;
  run_spacing: number;
  run_alignment: v.MainAxisAlignment;
  intrinsic_width: boolean;
}

export const defaults = {
  Column: {"alignment": "start", "horizontal_alignment": "start", "intrinsic_width": false, "run_alignment": "start", "run_spacing": 10, "spacing": 10, "tight": false, "wrap": false},
};
