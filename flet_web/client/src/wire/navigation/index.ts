/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
export * as navigation_bottom_app_bar from "../navigation/bottom_app_bar.js";
export * as navigation_navigation_bar from "../navigation/navigation_bar.js";
export * as navigation_navigation_drawer from "../navigation/navigation_drawer.js";
export * as navigation_navigation_rail from "../navigation/navigation_rail.js";
export * as navigation_tabs from "../navigation/tabs.js";
