/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
export * as selection_chip from "../selection/chip.js";
export * as selection_segmented_button from "../selection/segmented_button.js";
