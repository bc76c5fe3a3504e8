/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { CupertinoDatePickerRenderer } from "../../renderers/cupertino/date_picker.js";

export interface CupertinoDatePicker extends base.LayoutControl {
  value: Date | undefined;
  locale: v.Locale | undefined;
  first_date: Date | undefined;
  last_date: Date | undefined;
  bgcolor: string | undefined;
  minute_interval: number;
  minimum_year: number;
  maximum_year: number | undefined;
  item_extent: number;
  use_24h_format: boolean;
  show_day_of_week: boolean;
  date_picker_mode: v.CupertinoDatePickerMode;
  date_order: v.CupertinoDatePickerDateOrder | undefined;
  on_change: boolean;
}

export const defaults = {
  CupertinoDatePicker: {"date_picker_mode": "dateAndTime", "item_extent": 32.0, "minimum_year": 1, "minute_interval": 1, "show_day_of_week": false, "use_24h_format": false},
};
