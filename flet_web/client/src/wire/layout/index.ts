/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
export * as layout_animated_switcher from "../layout/animated_switcher.js";
export * as layout_card from "../layout/card.js";
export * as layout_divider from "../layout/divider.js";
export * as layout_flet_app from "../layout/flet_app.js";
export * as layout_hero from "../layout/hero.js";
export * as layout_list_tile from "../layout/list_tile.js";
export * as layout_pagelet from "../layout/pagelet.js";
export * as layout_placeholder from "../layout/placeholder.js";
export * as layout_responsive_row from "../layout/responsive_row.js";
export * as layout_rotated_box from "../layout/rotated_box.js";
export * as layout_safe_area from "../layout/safe_area.js";
export * as layout_transparent_pointer from "../layout/transparent_pointer.js";
export * as layout_window_drag_area from "../layout/window_drag_area.js";
