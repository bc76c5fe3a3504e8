/**
 * DataTable: a `table` that is laid out as a grid, because Flutter divides what is left over evenly. The rows are a list that
 * mounts what is near the visible part; each is in a `tbody` of its own.
 */

import { color } from "../../colors.js";
import { decorate, undecorate } from "../../decoration.js";
import { attrs, h, style } from "../../dom.js";
import { FILL_NONE, FILL_WIDTH, LONG } from "../../layout.js";
import type { Fill } from "../../layout.js";
import type { ControlNode } from "../../node.js";
import { toNumber } from "../../node.js";
import type { Value } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import { adopt } from "../../styles.js";
import { restyle } from "../../text_style.js";
import { asMap, borderSide, given, px } from "../../values.js";
import type { Arrangement } from "../../virtual/arrangement.js";
import { VirtualList } from "../../virtual/virtual_list.js";
import { ActiveStates, pick } from "../shared/control_state.js";
import { checkBox } from "../shared/check_box.js";
import { cursor } from "../shared/cursor.js";
import { textScale } from "../shared/text_scale.js";
import { CellSlot } from "./data_cells.js";
import css from "./data_table.css?inline";
import { ColumnWidths } from "./data_table_widths.js";
import { GridKeys } from "./grid_keys.js";

adopt(css);

const LOOK = [
  "bgcolor", "gradient", "border", "border_radius", "clip_behavior", "data_text_style", "heading_text_style", "heading_row_color",
  "horizontal_lines", "vertical_lines", "show_bottom_border", "divider_thickness", "_decoration",
] as const;
const SIZES = [
  "checkbox_horizontal_margin", "column_spacing", "data_row_min_height", "data_row_max_height", "heading_row_height", "horizontal_margin",
] as const;
const ROW_HEIGHT = 48;

/** The renderer of a row. */
interface ShownRow {
  /** The columns have changed, or what all rows have in common. */
  align: () => void;
  paint: () => void;
}

export class DataTableRenderer extends Renderer<"DataTable"> {
  readonly table = h("table", "f-dt-table");
  readonly keys = new GridKeys(this);
  /** The rows that are on the screen. */
  readonly shown = new Set<ShownRow>();
  private readonly head = h("thead", "f-dt-head");
  private readonly headRow = h("tr", "f-dt-row f-dt-heading-row");
  private readonly headStates = new ActiveStates();
  private readonly all = checkBox(() => {
    this.selectAll();
  });
  private readonly allCell = h("th", "f-dt-check", this.all.element);
  private headings!: CellSlot;
  private rows!: VirtualList;
  private readonly widths = new ColumnWidths(this.table);
  private planned = false;
  private scale = 1;
  /** Whether rows have a checkbox, and how many of those that can be selected are. */
  checks = false;
  private selected = 0;
  private selectable = 0;
  /** Whether a cell or a row can be used: then it is a grid for assistive technology. */
  isGrid = false;

  override create(): HTMLElement {
    const { table, head, headRow, all, allCell } = this;
    head.append(this.widths.element, headRow);
    attrs(head, { role: "rowgroup" });
    attrs(headRow, { role: "row" });
    attrs(allCell, { role: "columnheader" });
    attrs(all.input, { "aria-label": "Select all" });
    const element = h("div", "f-dt f-scroll f-scroll-x f-scroll-y", table);
    this.headings = new CellSlot(this.mounted, headRow);
    this.rows = new VirtualList(this.mounted, element, this.arrangement, table);
    this.rows.surround([head]);
    element.addEventListener("scroll", () => {
      this.cover();
    });
    return element;
  }

  override update(changed: Changes<"DataTable">): void {
    const { node } = this;
    if (changed.any(...LOOK)) this.paint();
    if (changed.any(...SIZES)) this.measure();
    if (changed.any("rows", "show_checkbox_column", "disabled")) this.count();
    if (changed.has("columns")) this.headings.set(node.children("columns"));
    if (changed.any("rows", "columns")) this.showRows();
    if (changed.any("columns", "show_checkbox_column", "sort_ascending", "sort_column_index", "rows", "disabled")) this.align();
    if (changed.any("data_row_color", "disabled") && !changed.first) for (const row of this.shown) row.paint();
  }

  override fill(): Fill {
    return this.onlyText === undefined ? FILL_NONE : FILL_WIDTH;
  }

  override dispose(): void {
    undecorate(this.table);
    this.rows.dispose();
    this.widths.dispose();
  }

  /** The columns that are shown. */
  get columns(): ControlNode<"DataColumn">[] {
    return this.node.children("columns").filter(seen);
  }

  /** All rows that are shown, on the screen or not. */
  get allRows(): ControlNode<"DataRow">[] {
    return this.node.children("rows").filter(seen);
  }

  /** The row of headings as the keyboard finds it. */
  get headingRow(): HTMLElement {
    return this.headRow;
  }

  /** The only column of texts takes the width that is left over, as in Flutter. */
  private get onlyText(): number | undefined {
    const texts = this.columns.flatMap((column, i) => (column.bool("numeric") ? [] : [i]));
    return texts.length === 1 ? texts[0] : undefined;
  }

  /** A row has been changed, or a cell that can be used has come: what concerns the whole table follows at the end of the batch. */
  renew(): void {
    if (this.planned) return;
    this.planned = true;
    this.host.onFlushed(() => {
      this.planned = false;
      if (!this.mounted.disposed) {
        this.count();
        this.align();
      }
    });
  }

  /** A cell that can be used is on the screen. */
  useCell(): void {
    if (this.isGrid) return;
    this.isGrid = true;
    this.renew();
  }

  /** The user has clicked a heading. */
  sort(column: ControlNode<"DataColumn">): void {
    const index = this.columns.indexOf(column);
    const ascending = this.node.num("sort_column_index") !== index || !this.node.bool("sort_ascending");
    this.host.events.fire(column, "sort", { ci: index, asc: ascending });
  }

  private selectAll(): void {
    const { node } = this;
    const wanted = this.selected < this.selectable;
    this.check();
    if (node.listens("select_all")) {
      this.fire("select_all", wanted);
      return;
    }
    for (const row of this.allRows) {
      if (row.listens("select_change") && row.bool("selected") !== wanted) this.host.events.fire(row, "select_change", wanted);
    }
  }

  private count(): void {
    let [selectable, selected] = [0, 0];
    for (const row of this.node.children("rows")) {
      if (row.visible && row.listens("long_press")) this.isGrid = true;
      if (!row.visible || !row.listens("select_change")) continue;
      selectable++;
      if (row.bool("selected")) selected++;
    }
    Object.assign(this, { selectable, selected });
    this.checks = selectable > 0 && this.node.bool("show_checkbox_column");
    if (selectable > 0) this.isGrid = true;
    this.check();
  }

  /** The checkbox of the headings tells of all rows. */
  private check(): void {
    const { input } = this.all;
    input.checked = this.selectable > 0 && this.selected === this.selectable;
    input.indeterminate = this.selected > 0 && this.selected < this.selectable;
    input.disabled = this.node.disabled;
  }

  private showRows(): void {
    const rows = this.node.children("rows");
    const visible = rows.filter(seen);
    const long = visible.length > LONG;
    attrs(this.table, { "aria-rowcount": long ? visible.length + 1 : null });
    this.rows.set(rows);
    this.widths.renew(this.columns, long ? visible : []);
  }

  /** Columns, roles and checkboxes of everything that is on the screen. */
  private align(): void {
    const { node, table, columns, checks, isGrid, onlyText } = this;
    const tracks = columns.map((_, i) => (i === onlyText ? "minmax(auto, 1fr)" : "auto"));
    style(table, { "grid-template-columns": [...(checks ? ["auto"] : []), ...tracks].join(" ") });
    attrs(table, { role: isGrid ? "grid" : "table", "aria-multiselectable": this.selectable > 0 ? "true" : null });
    attrs(this.headRow, { "aria-rowindex": table.hasAttribute("aria-rowcount") ? 1 : null });
    this.headings.leadWith(checks ? this.allCell : null);
    this.widths.leadWith(checks);
    const sorted = node.num("sort_column_index");
    for (const [i, column] of columns.entries()) this.host.tree.markDirty(column, i === sorted ? "_sorted" : "_holder");
    for (const row of this.shown) row.align();
    this.keys.renew();
  }

  private measure(): void {
    const { node, element } = this;
    this.scale = textScale();
    const size = (name: (typeof SIZES)[number]): number | undefined => node.num(name);
    const margin = size("horizontal_margin") ?? 24;
    const check = size("checkbox_horizontal_margin");
    const [least, most] = this.heights;
    style(element, {
      "--f-dt-margin": px(margin),
      "--f-dt-first": px(check === undefined ? margin / 2 : margin),
      "--f-dt-check-start": px(check ?? margin),
      "--f-dt-check-end": px(check ?? margin / 2),
      "--f-dt-gap": given(size("column_spacing"), px),
      "--f-dt-head-height": given(size("heading_row_height"), px),
      "--f-dt-least": px(least),
      "--f-dt-most": Number.isFinite(most) ? px(most) : "none",
    });
    this.rows.arrange(this.arrangement);
  }

  private paint(): void {
    const { node, table } = this;
    const own = ["bgcolor", "gradient", "border", "border_radius"].filter((name) => node.props[name] !== undefined);
    const theme = asMap(node.themed("decoration"));
    const [texts, headings] = [node.get("data_text_style"), node.get("heading_text_style")];
    restyle(table, texts, { "--f-dt-ink": color(asMap(texts)["bgcolor"]) });
    decorate(table, { ...theme, ...Object.fromEntries(own.map((name) => [name, node.props[name] as Value])) }, undefined);
    table.classList.toggle("f-dt-clipped", node.enum("clip_behavior") !== "none");
    table.classList.toggle("f-dt-bottom", node.bool("show_bottom_border"));
    restyle(this.headRow, headings, { "background-color": null, "--f-dt-ink": color(asMap(headings)["bgcolor"]) ?? "transparent" });
    const [divider, down] = [node.num("divider_thickness"), asMap(node.get("vertical_lines"))];
    style(this.element, {
      "--f-dt-divider": px(divider),
      "--f-dt-across": borderSide(node.get("horizontal_lines")),
      "--f-dt-down": px(toNumber(down["width"]) ?? 1),
      "--f-dt-down-color": color(down["color"]) ?? "var(--md-sys-color-on-surface)",
    });
    table.classList.toggle("f-dt-lined", node.map("vertical_lines") !== undefined && down["style"] !== "none");
    this.paintHead();
    this.cover();
  }

  private paintHead(): void {
    const value = this.node.get("heading_row_color");
    this.headStates.follow(this.headRow, () => {
      this.paintHead();
    }, value);
    style(this.headRow, { "background-color": color(pick(value, this.headStates)) });
    style(this.element, { "--f-dt-head-cursor": cursor(pick(this.node.themed("heading_cell_cursor"), this.headStates)) });
  }

  /** Rows that scroll below the headings must not shine through. */
  private cover(): void {
    const covers = this.element.scrollTop > 0;
    style(this.head, { "background-color": covers ? behind(this.table) : null });
    this.head.classList.toggle("f-dt-over", covers);
  }

  /** Enlarged texts have higher rows: they would be cut off. */
  private get heights(): [least: number, most: number] {
    const { node, scale } = this;
    const most = toNumber(node.get("data_row_max_height")) ?? ROW_HEIGHT;
    const least = toNumber(node.get("data_row_min_height")) ?? Math.min(ROW_HEIGHT, most);
    return [least * scale, Math.max(least, most) * scale];
  }

  private get arrangement(): Arrangement {
    const [least, most] = this.heights;
    return {
      axis: "y",
      reversed: false,
      gap: 0,
      lanes: undefined,
      extent: least === most ? least : undefined,
      likeFirst: false,
      ahead: undefined,
      onDemand: true,
      size: undefined,
      flow: { kind: "inline" },
    };
  }
}

/** The DataTable around one of its columns, rows or cells. */
export function tableAround(part: { readonly node: ControlNode; readonly host: DataTableRenderer["host"] }): DataTableRenderer | undefined {
  for (let above = part.node.parent; above; above = above.parent) {
    const renderer = part.host.find(above)?.renderer;
    if (renderer instanceof DataTableRenderer) return renderer;
  }
  return undefined;
}

function seen(node: ControlNode): boolean {
  return node.visible;
}

/** The color that is seen through an element. */
function behind(element: HTMLElement): string {
  for (let one: HTMLElement | null = element; one; one = one.parentElement) {
    const own = getComputedStyle(one).backgroundColor;
    if (own !== "transparent" && !/, 0\)$/.test(own)) return own;
  }
  return "var(--md-sys-color-surface)";
}
