/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { DateRangePickerRenderer } from "../../renderers/pickers/date_range_picker.js";

export interface DateRangePicker extends base.DialogControl {
  start_value: Date | undefined;
  end_value: Date | undefined;
  save_text: string | undefined;
  error_invalid_range_text: string | undefined;
  modal: boolean;
  first_date: Date | undefined;
  last_date: Date | undefined;
  current_date: Date | undefined;
  locale: v.Locale | undefined;
  keyboard_type: v.KeyboardType;
  entry_mode: v.DatePickerEntryMode;
  help_text: string | undefined;
  cancel_text: string | undefined;
  confirm_text: string | undefined;
  error_format_text: string | undefined;
  error_invalid_text: string | undefined;
  field_start_hint_text: string | undefined;
  field_end_hint_text: string | undefined;
  field_start_label_text: string | undefined;
  field_end_label_text: string | undefined;
  switch_to_calendar_icon: number | undefined;
  switch_to_input_icon: number | undefined;
  barrier_color: string | undefined;
  on_change: boolean;
}

export const defaults = {
  DateRangePicker: {"entry_mode": "calendar", "keyboard_type": "datetime", "modal": false},
};
