/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { SliderRenderer } from "../../renderers/inputs/slider.js";

export interface Slider extends base.FocusEvents, base.SlideEvents, base.LayoutControl, base.AdaptiveControl {
  value: number | undefined;
  label: string | undefined;
  min: number;
  max: number;
  divisions: number | undefined;
  round: number;
  autofocus: boolean;
  active_color: string | undefined;
  inactive_color: string | undefined;
  thumb_color: string | undefined;
  interaction: v.SliderInteraction | undefined;
  secondary_active_color: string | undefined;
  overlay_color: Record<string, string> | string | undefined;
  secondary_track_value: number | undefined;
  mouse_cursor: v.MouseCursor | undefined;
  padding: number | v.Padding | undefined;
  year_2023: boolean | undefined;
}

export const defaults = {
  Slider: {"autofocus": false, "max": 1.0, "min": 0.0, "round": 0},
};
