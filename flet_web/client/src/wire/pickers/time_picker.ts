/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type * as ext from "../../protocol.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { TimePickerRenderer } from "../../renderers/pickers/time_picker.js";

export interface TimePicker extends base.DialogControl {
  value: ext.TimeOfDay | undefined;
  locale: v.Locale | undefined;
  modal: boolean;
  entry_mode: v.TimePickerEntryMode;
  hour_label_text: string | undefined;
  minute_label_text: string | undefined;
  help_text: string | undefined;
  cancel_text: string | undefined;
  confirm_text: string | undefined;
  error_invalid_text: string | undefined;
  orientation: v.Orientation | undefined;
  barrier_color: string | undefined;
  switch_to_timer_icon: number | undefined;
  switch_to_input_icon: number | undefined;
  on_change: boolean;
  on_entry_mode_change: boolean;
  hour_format: v.TimePickerHourFormat;
}

export const defaults = {
  TimePicker: {"entry_mode": "dial", "hour_format": "system", "modal": false},
};
