/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
export * as lists_data_table from "../lists/data_table.js";
export * as lists_expansion_panel from "../lists/expansion_panel.js";
export * as lists_expansion_tile from "../lists/expansion_tile.js";
export * as lists_grid_view from "../lists/grid_view.js";
export * as lists_list_view from "../lists/list_view.js";
export * as lists_page_view from "../lists/page_view.js";
export * as lists_reorderable_list_view from "../lists/reorderable_list_view.js";
