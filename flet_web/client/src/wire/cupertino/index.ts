/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
export * as cupertino_action_sheet from "../cupertino/action_sheet.js";
export * as cupertino_activity_indicator from "../cupertino/activity_indicator.js";
export * as cupertino_alert_dialog from "../cupertino/alert_dialog.js";
export * as cupertino_bars from "../cupertino/bars.js";
export * as cupertino_bottom_sheet from "../cupertino/bottom_sheet.js";
export * as cupertino_button from "../cupertino/button.js";
export * as cupertino_context_menu from "../cupertino/context_menu.js";
export * as cupertino_date_picker from "../cupertino/date_picker.js";
export * as cupertino_list_tile from "../cupertino/list_tile.js";
export * as cupertino_picker from "../cupertino/picker.js";
export * as cupertino_segmented_button from "../cupertino/segmented_button.js";
export * as cupertino_slider from "../cupertino/slider.js";
export * as cupertino_text_field from "../cupertino/text_field.js";
export * as cupertino_timer_picker from "../cupertino/timer_picker.js";
export * as cupertino_toggles from "../cupertino/toggles.js";
