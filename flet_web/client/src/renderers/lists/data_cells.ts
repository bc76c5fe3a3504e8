/** The cells of a row of a table, behind the cell of its checkbox. */

import type { Mounted } from "../../mounted.js";
import { placeElements, Slot } from "../../slot.js";

export class CellSlot extends Slot {
  /** The cell in front, which is no control. */
  private lead: HTMLElement | null = null;

  constructor(owner: Mounted, container: HTMLElement) {
    super(owner, container, { kind: "inline" });
  }

  /** Shows the cell in front, or takes it away. */
  leadWith(cell: HTMLElement | null): void {
    if (cell === this.lead) return;
    this.lead = cell;
    this.refresh();
  }

  protected override arrange(): void {
    const cells = this.children.map((child) => child.outer);
    placeElements(this.container, this.lead ? [this.lead, ...cells] : cells);
  }
}
