/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
export * as cupertino_button from "../cupertino/button.js";
