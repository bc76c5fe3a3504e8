/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
export * as inputs_auto_complete from "../inputs/auto_complete.js";
export * as inputs_autofill_group from "../inputs/autofill_group.js";
export * as inputs_checkbox from "../inputs/checkbox.js";
export * as inputs_dropdown from "../inputs/dropdown.js";
export * as inputs_dropdown_m2 from "../inputs/dropdown_m2.js";
export * as inputs_radio from "../inputs/radio.js";
export * as inputs_range_slider from "../inputs/range_slider.js";
export * as inputs_search_bar from "../inputs/search_bar.js";
export * as inputs_slider from "../inputs/slider.js";
export * as inputs_switch from "../inputs/switch.js";
