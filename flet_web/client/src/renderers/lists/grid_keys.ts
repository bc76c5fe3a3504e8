/** The keys of a grid, as the ARIA Authoring Practices say: Tab stops at one cell, and the arrows go on from there. */

import type { ControlNode } from "../../node.js";
import { isMenuKey } from "../../pointer.js";
import type { DataTableRenderer } from "./data_table.js";

/** A cell: the row that it is in, null for the headings, and the column. */
interface Place {
  readonly row: ControlNode | null;
  readonly column: number;
}

/** What keys activate, and what the menu key does. False: there is nothing to do. */
export interface Usable {
  activate: () => boolean;
  hold: () => boolean;
}

export class GridKeys {
  private readonly grid: DataTableRenderer;
  private place: Place = { row: null, column: 0 };
  private stop: HTMLElement | null = null;
  private listening = false;

  constructor(grid: DataTableRenderer) {
    this.grid = grid;
  }

  /** Cells have come or changed. */
  renew(): void {
    const { grid } = this;
    if (!grid.isGrid) return;
    if (!this.listening) this.listen(grid.table);
    this.adopt(grid.headingRow);
    this.rest();
  }

  /** The cells of a row can have the focus from now on. */
  adopt(row: HTMLElement): void {
    if (!this.grid.isGrid) return;
    for (const cell of cells(row)) {
      const target = focusable(cell);
      if (target !== this.stop) target.tabIndex = -1;
    }
  }

  /** A row leaves the screen. If Tab stopped in it, it stops at another one. */
  gone(row: HTMLElement): void {
    if (!this.stop || !row.contains(this.stop)) return;
    this.stop = null;
    this.mark(cells(this.grid.headingRow)[0] ?? null);
  }

  private listen(table: HTMLElement): void {
    this.listening = true;
    table.addEventListener("keydown", (event) => {
      this.key(event);
    });
    table.addEventListener("focusin", ({ target }) => {
      const cell = target instanceof Element ? target.closest<HTMLElement>("td, th") : null;
      if (cell) this.stopAt(cell);
    });
  }

  /** Tab stops at the last cell that had the focus, or at the first of the headings. */
  private rest(): void {
    const { grid, place } = this;
    const row = place.row ? grid.host.find(place.row)?.element : grid.headingRow;
    const found = row ? cells(row)[place.column] : undefined;
    this.mark(found ?? cells(grid.headingRow)[0] ?? null);
  }

  private stopAt(cell: HTMLElement): void {
    const { grid } = this;
    const tr = cell.parentElement as HTMLElement;
    const row = tr === grid.headingRow ? null : (grid.host.tree.index.get(Number(tr.dataset["id"])) ?? null);
    this.place = { row, column: cells(tr).indexOf(cell) };
    this.mark(cell);
  }

  private mark(cell: HTMLElement | null): void {
    if (this.stop) this.stop.tabIndex = -1;
    this.stop = cell && focusable(cell);
    if (this.stop) this.stop.tabIndex = 0;
  }

  private key(event: KeyboardEvent): void {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>("td, th") : null;
    // What is inside of a cell has its own keys; Escape leads back to the cell.
    if (!cell || event.altKey || event.metaKey) return;
    if (event.target !== focusable(cell)) {
      if (event.key === "Escape" && !event.defaultPrevented) focusable(cell).focus();
      return;
    }
    if (this.use(cell, event) || this.move(cell, event)) event.preventDefault();
  }

  /** Enter and Space tap the cell, or select the row; F2 goes into it. */
  private use(cell: HTMLElement, event: KeyboardEvent): boolean {
    if (event.key === "F2") {
      const inside = cell.querySelector<HTMLElement>("input, textarea, select, button, a[href], [tabindex='0']");
      inside?.focus();
      return inside !== null;
    }
    if (isMenuKey(event)) return this.does(cell, "hold");
    // The buttons of headings and the checkboxes have these keys themselves.
    if (!["Enter", " "].includes(event.key) || event.repeat || focusable(cell) !== cell) return false;
    return this.does(cell, "activate");
  }

  /** The cell does it, or else its row. */
  private does(cell: HTMLElement, what: keyof Usable): boolean {
    return [cell, cell.parentElement as HTMLElement].some((element) => this.usable(element)?.[what]() === true);
  }

  /** The renderer of a cell or a row. */
  private usable(element: HTMLElement): Usable | undefined {
    const node = this.grid.host.tree.index.get(Number(element.dataset["id"]));
    const renderer: object | undefined = node && this.grid.host.find(node)?.renderer;
    return renderer && "activate" in renderer ? (renderer as Usable) : undefined;
  }

  private move(cell: HTMLElement, event: KeyboardEvent): boolean {
    const { grid } = this;
    this.stopAt(cell);
    const { row, column } = this.place;
    const rows = grid.allRows;
    const at = row ? rows.indexOf(row as (typeof rows)[0]) : -1;
    const last = cells(cell.parentElement as HTMLElement).length - 1;
    const rtl = getComputedStyle(grid.element).direction === "rtl";
    const step = rtl ? -1 : 1;
    const page = Math.max(1, Math.floor(grid.element.clientHeight / Math.max(1, cell.offsetHeight)) - 2);
    const far = event.ctrlKey;
    const wanted: Record<string, [number, number]> = {
      ArrowLeft: [at, column - step],
      ArrowRight: [at, column + step],
      ArrowUp: [at - 1, column],
      ArrowDown: [at + 1, column],
      PageUp: [Math.max(0, at - page), column],
      PageDown: [at + page, column],
      Home: [far ? -1 : at, 0],
      End: [far ? rows.length - 1 : at, last],
    };
    const to = wanted[event.key];
    if (!to) return false;
    const index = Math.max(-1, Math.min(rows.length - 1, to[0]));
    this.goTo(rows[index] ?? null, Math.max(0, Math.min(last, to[1])));
    return true;
  }

  private goTo(row: ControlNode | null, column: number): void {
    const { grid } = this;
    if (row && !grid.host.find(row)) {
      grid.host.seek(row);
      grid.host.flush();
    }
    const tr = row ? grid.host.find(row)?.element : grid.headingRow;
    const cell = tr && cells(tr)[column];
    if (cell) focusable(cell).focus();
  }
}

/** The cells of a row that are shown. */
function cells(row: HTMLElement): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>("td, th")].filter((cell) => cell.closest("tr") === row && !cell.matches(".f-dt-none, [hidden]"));
}

/** What has the focus in a cell: its button or checkbox, if that is all that it has, else the cell itself. */
function focusable(cell: HTMLElement): HTMLElement {
  return cell.querySelector<HTMLElement>(":scope > .f-dt-sorts, :scope > .f-toggle input:enabled") ?? cell;
}
