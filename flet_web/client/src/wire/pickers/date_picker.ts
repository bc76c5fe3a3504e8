/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { DatePickerRenderer } from "../../renderers/pickers/date_picker.js";

export interface DatePicker extends base.DialogControl {
  value: Date | undefined;
  modal: boolean;
  first_date: Date | undefined;
  last_date: Date | undefined;
  current_date: Date | undefined;
  locale: v.Locale | undefined;
  keyboard_type: v.KeyboardType;
  date_picker_mode: v.DatePickerMode;
  entry_mode: v.DatePickerEntryMode;
  help_text: string | undefined;
  cancel_text: string | undefined;
  confirm_text: string | undefined;
  error_format_text: string | undefined;
  error_invalid_text: string | undefined;
  field_hint_text: string | undefined;
  field_label_text: string | undefined;
  switch_to_calendar_icon: number | undefined;
  switch_to_input_icon: number | undefined;
  barrier_color: string | undefined;
  inset_padding: number | v.Padding | undefined;
  on_change: boolean;
  on_entry_mode_change: boolean;
}

export const defaults = {
  DatePicker: {"date_picker_mode": "day", "entry_mode": "calendar", "keyboard_type": "datetime", "modal": false},
};
