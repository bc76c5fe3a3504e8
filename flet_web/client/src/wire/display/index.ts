/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
export * as display_circle_avatar from "../display/circle_avatar.js";
export * as display_image from "../display/image.js";
export * as display_progress from "../display/progress.js";
export * as display_raw_image from "../display/raw_image.js";
export * as display_screenshot from "../display/screenshot.js";
export * as display_selection_area from "../display/selection_area.js";
export * as display_shader_mask from "../display/shader_mask.js";
export * as display_shimmer from "../display/shimmer.js";
