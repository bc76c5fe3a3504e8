/** Rows that stay although they are out of sight, because the user has something in them. */

/** A selection that spans more rows than these keeps the rows at its ends alone. */
const SELECTED = 200;

/** Finds the row that an element or a text belongs to; undefined outside of all rows. */
export type RowOf = (node: Node | null) => number | undefined;

export class Kept {
  private held: Node | null = null;
  /** Notes what is pressed in the list: a pointer that drags needs its element. */
  readonly hold = (event: Event): void => {
    this.held = event.target as Node;
    for (const name of ["pointerup", "pointercancel"]) window.addEventListener(name, this.release);
  };

  readonly release = (): void => {
    this.held = null;
    for (const name of ["pointerup", "pointercancel"]) window.removeEventListener(name, this.release);
  };

  /** Adds the rows to keep. */
  collect(rowOf: RowOf, rows: Set<number>): void {
    const focused = rowOf(document.activeElement);
    // With its neighbours: the Tab key leads to the next row, not to the next one that happens to be there.
    if (focused !== undefined) for (const row of [focused - 1, focused, focused + 1]) rows.add(row);
    const held = rowOf(this.held);
    if (held !== undefined) rows.add(held);
    const selection = getSelection();
    if (!selection || selection.isCollapsed) return;
    const ends = [rowOf(selection.anchorNode), rowOf(selection.focusNode)].filter((row) => row !== undefined);
    for (const row of ends) rows.add(row);
    const [first = 0, last = 0] = ends.sort((a, b) => a - b);
    if (last - first <= SELECTED) for (let row = first + 1; row < last; row++) rows.add(row);
  }
}
