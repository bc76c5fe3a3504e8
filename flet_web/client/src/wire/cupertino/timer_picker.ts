/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { CupertinoTimerPickerRenderer } from "../../renderers/cupertino/timer_picker.js";

export interface CupertinoTimerPicker extends base.LayoutControl {
  value: number | v.Duration | undefined;
  alignment: v.Alignment | undefined;
  second_interval: number;
  minute_interval: number;
  mode: v.CupertinoTimerPickerMode;
  bgcolor: string | undefined;
  item_extent: number;
  on_change: boolean;
}

export const defaults = {
  CupertinoTimerPicker: {"item_extent": 32.0, "minute_interval": 1, "mode": "hms", "second_interval": 1},
};
