/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { DataCellRenderer } from "../../renderers/lists/data_cell.js";
export { DataColumnRenderer } from "../../renderers/lists/data_column.js";
export { DataRowRenderer } from "../../renderers/lists/data_row.js";
export { DataTableRenderer } from "../../renderers/lists/data_table.js";

export interface DataCell extends base.Control {
  content: ControlNode | string | undefined;
  placeholder: boolean;
  show_edit_icon: boolean;
  on_tap: boolean;
  on_double_tap: boolean;
  on_long_press: boolean;
  on_tap_cancel: boolean;
  on_tap_down: boolean;
}

export interface DataColumn extends base.Control {
  label: ControlNode | string | undefined;
  numeric: boolean;
  heading_row_alignment: v.MainAxisAlignment | undefined;
  on_sort: boolean;
}

export interface DataRow extends base.Control {
  cells: ControlNode<"DataCell">[] | undefined;
  color: Record<string, string> | string | undefined;
  selected: boolean;
  on_long_press: boolean;
  on_select_change: boolean;
}

export interface DataTable extends base.LayoutControl {
  columns: ControlNode<"DataColumn">[] | undefined;
  rows: ControlNode<"DataRow">[] | undefined;
  sort_ascending: boolean;
  show_checkbox_column: boolean;
  sort_column_index: number | undefined;
  show_bottom_border: boolean;
  border: v.Border | undefined;
  border_radius: number | v.BorderRadius | undefined;
  horizontal_lines: v.BorderSide | undefined;
  vertical_lines: v.BorderSide | undefined;
  checkbox_horizontal_margin: number | undefined;
  column_spacing: number | undefined;
  data_row_color: Record<string, string> | string | undefined;
  data_row_min_height: number | undefined;
  data_row_max_height: number | undefined;
  data_text_style: v.TextStyle | undefined;
  bgcolor: string | undefined;
  gradient: v.Gradient | v.LinearGradient | v.RadialGradient | v.SweepGradient | undefined;
  divider_thickness: number;
  heading_row_color: Record<string, string> | string | undefined;
  heading_row_height: number | undefined;
  heading_text_style: v.TextStyle | undefined;
  horizontal_margin: number | undefined;
  clip_behavior: v.ClipBehavior;
  on_select_all: boolean;
}

export const defaults = {
  DataCell: {"placeholder": false, "show_edit_icon": false},
  DataColumn: {"numeric": false},
  DataRow: {"selected": false},
  DataTable: {"clip_behavior": "none", "divider_thickness": 1.0, "show_bottom_border": false, "show_checkbox_column": false, "sort_ascending": false},
};
