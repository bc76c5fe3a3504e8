/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
export * as menus_context_menu from "../menus/context_menu.js";
export * as menus_menu_bar from "../menus/menu_bar.js";
export * as menus_popup_menu from "../menus/popup_menu.js";
