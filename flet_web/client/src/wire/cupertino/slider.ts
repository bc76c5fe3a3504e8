/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type * as base from "../bases.js";
export { CupertinoSliderRenderer } from "../../renderers/cupertino/cupertino_slider.js";

export interface CupertinoSlider extends base.FocusEvents, base.LayoutControl {
  value: number | undefined;
  min: number;
  max: number;
  divisions: number | undefined;
  active_color: string | undefined;
  thumb_color: string | undefined;
  on_change: boolean;
  on_change_start: boolean;
  on_change_end: boolean;
}

export const defaults = {
  CupertinoSlider: {"max": 1.0, "min": 0.0},
};
