/**
 * The rows of a list that are on the screen, each in an element of its own, and empty elements that take the space of all
 * others:
 *
 *     [space of 0..39] [40] [space of 41..199] [200] ... [260] [space of 261..9999]
 */

import { attrs, h, style } from "../dom.js";
import type { Flow } from "../layout.js";
import type { Mounted } from "../mounted.js";
import { moveNode } from "../move.js";
import type { ControlNode } from "../node.js";
import { placeElements, Slot } from "../slot.js";
import type { Difference } from "./difference.js";
import { keepOffsets, restoreOffsets } from "./offsets.js";

/** What the rows ask the list for. */
export interface Places {
  /** Rows of the whole list, on the screen or not. */
  readonly count: number;
  /** Cells in a line of a grid. */
  readonly lanes: number | undefined;
  /** Position of a row that is on the screen. */
  indexOf(row: ControlNode): number;
  /** Pixels along the axis that the rows from `first` to `last` take. */
  extent(first: number, last: number): number;
  /** A row has come, or goes. */
  came(element: HTMLElement): void;
  goes(element: HTMLElement): void;
}

/** What is at the beginning of the visible part. */
export interface Located {
  /** Pixels of the list before the visible part, and before its end. */
  readonly start: number;
  readonly end: number;
  readonly row: ControlNode;
  readonly element: HTMLElement;
  /** Where the row begins on the screen, and whether a part of it is visible. */
  readonly at: number;
  readonly visible: boolean;
}

/** A row on the screen: its place in the list, and the element around it. */
export interface ShownRow {
  readonly node: ControlNode;
  readonly index: number;
  readonly element: HTMLElement;
}

interface Space {
  readonly element: HTMLElement;
  readonly first: number;
  readonly last: number;
}

export class RowSlot extends Slot {
  readonly elements = new Map<Mounted, HTMLElement>();
  /** Elements in front of all rows and behind them. */
  ahead: HTMLElement[] = [];
  behind: HTMLElement[] = [];
  /** Rows that assistive technology is told of; undefined tells nothing. */
  size: number | undefined;
  private readonly places: Places;
  private readonly pool = new Map<string, HTMLElement>();
  private spaces: Space[] = [];
  private kind: string;
  /** Rows of a table stand in row groups, and tell their own place. */
  readonly inTable: boolean;

  constructor(owner: Mounted, container: HTMLElement, flow: Flow, places: Places) {
    super(owner, container, flow);
    this.places = places;
    this.kind = flow.kind;
    this.inTable = container instanceof HTMLTableElement;
    // The flow is that of the element around each row.
    container.classList.remove(`f-${flow.kind}`);
  }

  /** Rows are placed in another way. */
  reflow(flow: Flow): void {
    if (flow.kind !== this.kind) {
      this.kind = flow.kind;
      for (const element of this.elements.values()) element.className = this.rowClass;
    }
    this.flow = flow;
  }

  /** Writes how much space the rows take that are not on the screen. */
  resize(): void {
    for (const { element, first, last } of this.spaces) {
      const extent = `${Math.max(0, this.places.extent(first, last))}px`;
      if (element.style.getPropertyValue("--f-space") !== extent) element.style.setProperty("--f-space", extent);
    }
  }

  get spaceElements(): HTMLElement[] {
    return this.spaces.map(({ element }) => element);
  }

  /** Where the rows that are on the screen are among others: in `rows`, in which `change` has changed. */
  positionsIn(rows: readonly ControlNode[], { start, before, after }: Difference): Map<ControlNode, number> {
    const positions = new Map<ControlNode, number>();
    let moved: Map<ControlNode, number> | undefined;
    for (const { node } of this.children) {
      let place: number | undefined = this.places.indexOf(node);
      if (place >= before) place += after - before;
      else if (place >= start) {
        moved ??= new Map(rows.slice(start, after).map((row, i) => [row, start + i]));
        place = moved.get(node);
      }
      if (place !== undefined) positions.set(node, place);
    }
    return positions;
  }

  get shown(): ShownRow[] {
    return this.children.map((child) => ({
      node: child.node,
      index: this.places.indexOf(child.node),
      element: this.elements.get(child) as HTMLElement,
    }));
  }

  /** The row that an element or a text is in. */
  around(node: Node | null): Mounted | undefined {
    let element = node instanceof Element ? node : node?.parentElement;
    while (element && element.parentElement !== this.container) element = element.parentElement;
    if (!element) return undefined;
    for (const [row, own] of this.elements) if (own === element) return row;
    return undefined;
  }

  protected override arrange(): void {
    const before = new Set(this.elements.keys());
    for (const child of this.children) before.delete(child);
    for (const gone of before) this.drop(gone);
    const fresh = this.children.filter((child) => !this.elements.has(child));
    placeElements(this.container, this.sequence());
    this.resize();
    for (const child of this.children) {
      const element = this.elements.get(child) as HTMLElement;
      if (child.outer.parentNode === element) continue;
      moveNode(element, child.outer, null);
    }
    for (const child of fresh) {
      const element = this.elements.get(child) as HTMLElement;
      restoreOffsets(child.node, element);
      this.places.came(element);
    }
  }

  private sequence(): HTMLElement[] {
    const { places } = this;
    const elements = [...this.ahead];
    this.spaces = [];
    let next = 0;
    for (const child of this.children) {
      const index = places.indexOf(child.node);
      if (index > next) elements.push(this.space(next, index - 1));
      elements.push(this.row(child, index));
      next = index + 1;
    }
    if (next < places.count) elements.push(this.space(next, places.count - 1));
    return [...elements, ...this.behind];
  }

  private row(child: Mounted, index: number): HTMLElement {
    let element = this.elements.get(child);
    if (!element) this.elements.set(child, (element = h(this.tag, this.rowClass)));
    this.tell(element, child, index);
    element.classList.toggle("f-item-first", index === 0);
    this.toGrid(element, index);
    return element;
  }

  /** Tells assistive technology where in a long list a row is. */
  private tell(element: HTMLElement, child: Mounted, index: number): void {
    const { size, inTable } = this;
    const told = size !== undefined;
    if (inTable) {
      attrs(element, { role: "rowgroup" });
      // The headings are the first row.
      attrs(child.element, { "aria-rowindex": told ? index + 2 : null });
    } else attrs(element, { role: told ? "listitem" : null, "aria-posinset": told ? index + 1 : null, "aria-setsize": told ? size : null });
  }

  private get tag(): "div" | "tbody" {
    return this.inTable ? "tbody" : "div";
  }

  /** Tells the style sheet of a grid in which line and lane an element is. */
  private toGrid(element: HTMLElement, index: number): void {
    const { lanes } = this.places;
    if (lanes) style(element, { "--f-lane": (index % lanes) + 1, "--f-line": Math.floor(index / lanes) });
  }

  private get rowClass(): string {
    return `f-item f-${this.kind}`;
  }

  /** The same element stands for what is before all rows each time, and for what is behind them. */
  private space(first: number, last: number): HTMLElement {
    const name = first === 0 ? "first" : last === this.places.count - 1 ? "last" : `${this.spaces.length}`;
    let element = this.pool.get(name);
    if (!element) this.pool.set(name, (element = h(this.tag, "f-space")));
    if (this.inTable) attrs(element, { role: "none" });
    this.spaces.push({ element, first, last });
    this.toGrid(element, first);
    return element;
  }

  private drop(child: Mounted): void {
    const element = this.elements.get(child) as HTMLElement;
    this.elements.delete(child);
    if (child.outer.parentNode === element) keepOffsets(child.node, element);
    this.places.goes(element);
  }
}
