/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
export * as buttons_floating_action_button from "../buttons/floating_action_button.js";
