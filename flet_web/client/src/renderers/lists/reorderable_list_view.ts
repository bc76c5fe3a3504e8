/** ReorderableListView: a list whose rows the user can move. It shows their order at once, and goes on showing it until the program has another. */

import { attrs, h, style } from "../../dom.js";
import { iconElement } from "../../icons.js";
import type { ControlNode } from "../../node.js";
import type { Changes } from "../../renderer.js";
import type { Slot } from "../../slot.js";
import { adopt } from "../../styles.js";
import { cursor } from "../shared/cursor.js";
import { Listing } from "./list_view.js";
import { HANDLE, HANDLES, Reordering, reorderHelp } from "./reorder.js";
import type { Reorderable } from "./reorder.js";
import css from "./reorderable_list_view.css?inline";

export { ReorderableDragHandleRenderer } from "./reorderable_drag_handle.js";

adopt(css);

const GRIP = "M20 9H4v2h16V9zM4 15h16v-2H4v2z";

export class ReorderableListViewRenderer extends Listing<"ReorderableListView"> implements Reorderable {
  private header!: Slot;
  private footer!: Slot;
  private readonly anchor = h("div", "f-reorder-anchor");
  private ahead: HTMLElement[] = [];
  private reordering!: Reordering;
  /** The rows as the program has them, and as the user has moved them since. */
  private told: ControlNode[] = [];
  private order: ControlNode[] | null = null;

  override create(): HTMLElement {
    const element = super.create();
    element.classList.add("f-reorder");
    [this.header, this.footer] = ["f-reorder-header", "f-reorder-footer"].map((name) => this.slot(h("div", name), { kind: "column", scroll: "y", stretch: true })) as [Slot, Slot];
    this.reordering = new Reordering(element, this);
    this.rows.onRow = (row) => {
      this.dress(row);
      this.host.onFlushed(() => {
        for (const handle of row.querySelectorAll(HANDLE)) this.reordering.name(handle);
      });
    };
    return element;
  }

  override update(changed: Changes<"ReorderableListView">): void {
    const { node, element } = this;
    if (changed.any("header", "footer", "horizontal", "anchor")) this.frame();
    if (changed.has("mouse_cursor")) style(element, { "--f-reorder-cursor": cursor(node.get("mouse_cursor")) });
    this.updateList(changed);
    if (changed.any("header", "footer", "anchor") && !changed.has("controls")) this.rows.set([...this.rows.all]);
    if (changed.any("show_default_drag_handles", "disabled") && !changed.first) for (const { element: row } of this.rows.shown) this.dress(row);
  }

  override dispose(): void {
    this.reordering.dispose();
    super.dispose();
  }

  get axis(): "x" | "y" {
    return this.arrangement.axis;
  }

  /** −1 where the rows go to the left or upwards. */
  get sign(): 1 | -1 {
    const rtl = this.axis === "x" && getComputedStyle(this.element).direction === "rtl";
    return this.arrangement.reversed !== rtl ? -1 : 1;
  }

  get space(): number {
    return this.gap;
  }

  get list(): Listing<"ReorderableListView">["rows"] {
    return this.rows;
  }

  get allowed(): boolean {
    return !this.node.disabled;
  }

  get byPress(): boolean {
    return this.node.bool("show_default_drag_handles");
  }

  get speed(): number {
    return (this.node.num("auto_scroller_velocity_scalar") ?? 50) / 50;
  }

  /** All rows in the order that the user sees, those that are not visible included. */
  get current(): ControlNode[] {
    return this.order ?? this.told;
  }

  show(order: ControlNode[]): void {
    this.order = order;
    this.rows.set(order);
    this.host.flush();
  }

  tell(name: "reorder_start" | "reorder_end" | "reorder", data: { old_index?: number; new_index?: number }): void {
    this.fire(name, data);
  }

  protected override showRows(rows: ControlNode[]): void {
    const same = rows.length === this.told.length && rows.every((row, i) => row === this.told[i]);
    // A row that is not on the screen has changed, not the order.
    if (same && this.order) {
      this.rows.set(this.order);
      return;
    }
    if (rows.length > this.told.length && this.told.every((row, i) => row === rows[i])) {
      // More rows have come behind the others: the one that is held stays in the hand.
      const came = rows.slice(this.told.length);
      this.order &&= [...this.order, ...came];
      this.told = rows;
      this.reordering.grew(came);
      this.rows.set(this.current);
      return;
    }
    this.reordering.cancel();
    this.told = rows;
    this.order = null;
    this.rows.set(rows);
  }

  protected override surround(ahead: HTMLElement[]): void {
    this.ahead = ahead;
    const { node, header, footer, anchor } = this;
    const front = [...(node.num("anchor") > 0 ? [anchor] : []), ...(node.child("header") ? [header.container] : [])];
    this.rows.surround([...ahead, ...front], node.child("footer") ? [footer.container] : []);
  }

  private frame(): void {
    const { node, header, footer, axis } = this;
    for (const slot of [header, footer]) slot.flow = { kind: axis === "x" ? "row" : "column", scroll: axis, stretch: true };
    header.set(node.child("header"));
    footer.set(node.child("footer"));
    style(this.element, { "--f-anchor": node.num("anchor") });
    this.surround(this.ahead);
  }

  /** Gives a row its handle, or takes it away. */
  private dress(row: HTMLElement): void {
    const handle = row.querySelector<HTMLElement>(":scope > .f-reorder-handle");
    if (!this.byPress) {
      handle?.remove();
      return;
    }
    const grip = handle ?? makeHandle();
    attrs(grip, { "aria-disabled": this.allowed ? null : "true", tabindex: this.allowed ? 0 : null });
    if (!handle) row.append(grip);
  }
}

function makeHandle(): HTMLElement {
  const icon = iconElement();
  icon.firstElementChild?.setAttribute("d", GRIP);
  const handle = h("div", HANDLES[0], icon);
  attrs(handle, { role: "button", "aria-label": "Move", "aria-roledescription": "handle", "aria-describedby": reorderHelp() });
  return handle;
}
