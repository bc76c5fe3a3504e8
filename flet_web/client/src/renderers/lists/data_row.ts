/** DataRow: a row of a table, which may be selected. */

import { color } from "../../colors.js";
import { attrs, h, style } from "../../dom.js";
import { onLongPress } from "../../pointer.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import { surface } from "../../ripple.js";
import { checkBox } from "../shared/check_box.js";
import { ActiveStates, pick } from "../shared/control_state.js";
import { cursor } from "../shared/cursor.js";
import { insideControl } from "../shared/inside.js";
import { DataCellRenderer } from "./data_cell.js";
import { CellSlot } from "./data_cells.js";
import { tableAround } from "./data_table.js";
import type { DataTableRenderer } from "./data_table.js";

export class DataRowRenderer extends Renderer<"DataRow"> {
  private cells!: CellSlot;
  private check: ReturnType<typeof checkBox> | null = null;
  private readonly active = new ActiveStates();
  private joined: DataTableRenderer | undefined;

  override create(): HTMLElement {
    const element = h("tr", "f-dt-row");
    attrs(element, { role: "row" });
    surface(element);
    this.cells = new CellSlot(this.mounted, element);
    element.addEventListener("click", (event) => {
      if (!insideControl(event.target, element) && !usedCell(event.target)) this.activate();
    });
    onLongPress(element, (event) => !usedCell(event.target) && this.hold());
    return element;
  }

  override update(changed: Changes<"DataRow">): void {
    if (changed.has("cells")) {
      this.cells.set(this.node.children("cells"));
      this.align();
    }
    if (changed.first) this.join();
    else if (changed.any("selected", "on_select_change", "visible", "disabled")) this.holder?.renew();
    this.paint();
  }

  override dispose(): void {
    this.joined?.shown.delete(this);
    this.joined?.keys.gone(this.element);
  }

  /** The user selects the row, or the contrary. The program decides what becomes of it. */
  activate(): boolean {
    if (this.isSelectable) this.fire("select_change", !this.node.bool("selected"));
    return this.isSelectable;
  }

  /** Pressed for long, by pointer or with the menu key. */
  hold(): boolean {
    const held = this.node.listens("long_press") && !this.node.disabled;
    if (held) this.fire("long_press");
    return held;
  }

  /** The columns of the table have changed. */
  align(): void {
    const { holder, node } = this;
    if (!holder) return;
    this.cells.leadWith(holder.checks ? this.checkCell() : null);
    const columns = holder.columns;
    const all = node.children("cells");
    const visible = all.filter((cell) => cell.visible);
    // A cell of a column that is not shown is not shown either.
    const hidden = holder.node.children("columns").map((column) => !column.visible);
    const shown = visible.length > columns.length ? all.filter((cell, i) => cell.visible && !hidden[i]).slice(0, columns.length) : visible;
    for (const cell of all) {
      const renderer = this.host.find(cell)?.renderer;
      const at = shown.indexOf(cell);
      if (renderer instanceof DataCellRenderer) renderer.align(holder, columns[at], at === columns.length - 1);
    }
    this.paint();
    holder.keys.adopt(this.element);
  }

  paint(): void {
    const { node, element, active, holder } = this;
    const value = node.get("color") ?? holder?.node.get("data_row_color");
    active.mark("selected", node.bool("selected"));
    active.mark("disabled", node.disabled || (holder?.checks === true && !node.listens("select_change")));
    active.follow(element, () => {
      this.paint();
    }, value);
    const { isSelectable } = this;
    element.classList.toggle("f-dt-active", isSelectable || (node.listens("long_press") && !node.disabled));
    element.classList.toggle("f-dt-selected", node.bool("selected"));
    style(element, {
      "background-color": color(pick(value, active)),
      cursor: cursor(pick(holder?.node.themed("data_row_cursor"), active)) ?? (isSelectable ? "pointer" : null),
    });
    attrs(element, {
      "aria-selected": node.listens("select_change") ? String(node.bool("selected")) : node.bool("selected") ? "true" : null,
      "aria-disabled": node.disabled ? "true" : null,
    });
    this.paintCheck();
  }

  private get holder(): DataTableRenderer | undefined {
    return tableAround(this);
  }

  private join(): void {
    this.joined = this.holder;
    this.joined?.shown.add(this);
  }

  private get isSelectable(): boolean {
    return this.node.listens("select_change") && !this.node.disabled;
  }

  private checkCell(): HTMLElement {
    if (!this.check) {
      this.check = checkBox(() => {
        this.paintCheck();
        this.activate();
      });
      attrs(this.check.input, { "aria-label": "Select row" });
    }
    const cell = this.check.element.parentElement ?? h("td", "f-dt-check", this.check.element);
    attrs(cell, { role: "gridcell" });
    return cell;
  }

  private paintCheck(): void {
    if (!this.check) return;
    const { input } = this.check;
    input.checked = this.node.bool("selected");
    input.disabled = !this.isSelectable;
  }
}

/** Whether a press is meant for a cell, not for the row. */
function usedCell(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("td")?.classList.contains("f-dt-used") === true;
}
