/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { ResponsiveRowRenderer } from "../../renderers/layout/responsive_row.js";

export interface ResponsiveRow extends base.LayoutControl, base.ScrollableControl, base.AdaptiveControl {
  controls: ControlNode[] | undefined;
  columns: Record<string, number> | number;
  alignment: v.MainAxisAlignment;
  vertical_alignment: v.CrossAxisAlignment;
  spacing: Record<string, number> | number;
  run_spacing: Record<string, number> | number;
  breakpoints: Record<string, number> | undefined;
}

export const defaults = {
  ResponsiveRow: {"alignment": "start", "columns": 12, "run_spacing": 10, "spacing": 10, "vertical_alignment": "start"},
};
