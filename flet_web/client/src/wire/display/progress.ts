/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { ProgressBarRenderer, ProgressRingRenderer } from "../../renderers/display/progress.js";

export interface ProgressBar extends base.LayoutControl {
  value: number | undefined;
  bar_height: number | undefined;
  color: string | undefined;
  bgcolor: string | undefined;
  border_radius: number | v.BorderRadius | undefined;
  semantics_label: string | undefined;
  semantics_value: number | undefined;
  stop_indicator_color: string | undefined;
  stop_indicator_radius: number | undefined;
  track_gap: number | undefined;
  year_2023: boolean | undefined;
}

export interface ProgressRing extends base.LayoutControl {
  value: number | undefined;
  stroke_width: number | undefined;
  color: string | undefined;
  bgcolor: string | undefined;
  stroke_align: number | undefined;
  stroke_cap: v.StrokeCap | undefined;
  semantics_label: string | undefined;
  semantics_value: number | undefined;
  track_gap: number | undefined;
  size_constraints: v.BoxConstraints | undefined;
  padding: number | v.Padding | undefined;
  year_2023: boolean | undefined;
}

export const defaults = {
  ProgressBar: {},
  ProgressRing: {},
};
