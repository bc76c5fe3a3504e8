/**
 * Keeps columns as wide as they are, whichever rows of a long table are on the screen: a row without height among the headings
 * has the longest texts of each column in it, and is as wide as anything else was that has been seen there.
 */

import { attrs, h, style } from "../../dom.js";
import { ControlNode, flatten } from "../../node.js";
import { placeElements } from "../../slot.js";
import { px } from "../../values.js";

/** Of texts that are about as long, each may be the widest. */
const CANDIDATES = 4;

interface Candidate {
  readonly row: ControlNode;
  readonly text: string;
}

export class ColumnWidths {
  /** To be put into the table. */
  readonly element = h("tr", "f-dt-row f-dt-widths");
  private readonly table: HTMLTableElement;
  private readonly check = h("td", "f-dt-check");
  private readonly cells: HTMLElement[] = [];
  private columns: ControlNode[] = [];
  private longest: Candidate[][] = [];
  private known = new WeakSet<ControlNode>();
  private readonly sizes: ResizeObserver;

  constructor(table: HTMLTableElement) {
    this.table = table;
    attrs(this.element, { "aria-hidden": "true", hidden: true });
    this.sizes = new ResizeObserver(() => {
      this.widen();
    });
  }

  /** Whether there is a column of checkboxes in front. */
  leadWith(checks: boolean): void {
    placeElements(this.element, checks ? [this.check, ...this.cells] : this.cells);
  }

  /** Takes note of the rows of a long table; of others there is nothing to keep. */
  renew(columns: ControlNode[], rows: ControlNode[]): void {
    this.element.hidden = rows.length === 0;
    if (rows.length === 0) {
      this.sizes.disconnect();
      this.columns = [];
      return;
    }
    const present = new Set(rows);
    const stale = this.longest.some((texts) => texts.some(({ row }) => !present.has(row)));
    if (stale || columns.length !== this.columns.length || columns.some((column, i) => column !== this.columns[i])) this.begin(columns);
    for (const row of rows) if (!this.known.has(row)) this.add(row);
    this.write();
  }

  dispose(): void {
    this.sizes.disconnect();
  }

  private begin(columns: ControlNode[]): void {
    this.columns = columns;
    this.longest = columns.map(() => []);
    this.known = new WeakSet();
    this.sizes.disconnect();
    this.cells.splice(0, this.cells.length, ...columns.map((_, i) => h("td", i === columns.length - 1 ? "f-dt-cell f-dt-last" : "f-dt-cell")));
    for (const cell of this.cells) this.sizes.observe(cell);
  }

  private add(row: ControlNode): void {
    this.known.add(row);
    const cells = flatten(row.props["cells"]).filter((cell) => cell.visible);
    for (const [i, cell] of cells.entries()) {
      const texts = this.longest[i];
      const text = textIn(cell);
      if (!texts || text === undefined) continue;
      if (texts.length === CANDIDATES && text.length <= (texts.at(-1)?.text.length ?? 0)) continue;
      texts.push({ row, text });
      texts.sort((a, b) => b.text.length - a.text.length);
      texts.length = Math.min(texts.length, CANDIDATES);
    }
  }

  private write(): void {
    for (const [i, cell] of this.cells.entries()) {
      const lines = (this.longest[i] ?? []).map(({ text }) => text);
      const before = [...cell.children].map((line) => line.textContent);
      if (lines.length === before.length && lines.every((line, at) => line === before[at])) continue;
      cell.replaceChildren(...lines.map((line) => h("div", "f-label", line)));
    }
  }

  /** A column is wider or narrower: what is no text stays as wide as it was seen to be. */
  private widen(): void {
    for (const row of this.table.querySelectorAll(":scope > tbody > tr")) {
      const cells = [...row.querySelectorAll<HTMLElement>(":scope > .f-dt-cell:not(.f-dt-none)")];
      for (const [i, cell] of cells.entries()) {
        const content = cell.firstElementChild?.firstElementChild;
        const sizer = this.cells[i];
        if (!sizer || !(content instanceof HTMLElement) || content.matches(".f-label, .f-text")) continue;
        const least = Number.parseFloat(sizer.style.getPropertyValue("--f-dt-wide")) || 0;
        if (content.offsetWidth > least && getComputedStyle(content).justifySelf !== "stretch") style(sizer, { "--f-dt-wide": px(content.offsetWidth) });
      }
    }
  }
}

/** The plain text of a cell. */
function textIn(cell: ControlNode): string | undefined {
  const { content } = cell.props;
  if (typeof content === "string") return content;
  const child = content instanceof ControlNode ? flatten(content)[0] : undefined;
  const value = child?.type === "Text" ? child.props["value"] : undefined;
  return typeof value === "string" ? value : undefined;
}
