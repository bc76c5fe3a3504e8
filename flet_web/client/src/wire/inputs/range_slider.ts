/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { RangeSliderRenderer } from "../../renderers/inputs/range_slider.js";

export interface RangeSlider extends base.SlideEvents, base.LayoutControl {
  start_value: number | undefined;
  end_value: number | undefined;
  label: string | undefined;
  min: number;
  max: number;
  divisions: number | undefined;
  round: number;
  active_color: string | undefined;
  inactive_color: string | undefined;
  overlay_color: Record<string, string> | string | undefined;
  mouse_cursor: Record<string, v.MouseCursor> | v.MouseCursor | undefined;
}

export const defaults = {
  RangeSlider: {"max": 1.0, "min": 0.0, "round": 0},
};
