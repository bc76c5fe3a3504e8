/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
export * as pickers_date_picker from "../pickers/date_picker.js";
export * as pickers_date_range_picker from "../pickers/date_range_picker.js";
export * as pickers_time_picker from "../pickers/time_picker.js";
