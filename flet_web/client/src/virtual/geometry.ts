/** Where a list and its rows are on the screen, along the axis of the list, counted from its first row. */

export type Axis = "x" | "y";

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether the browser itself keeps in place what is in sight: none does sideways. */
export function anchors(axis: Axis): boolean {
  return axis === "y" && CSS.supports("overflow-anchor", "auto");
}

/** An element that scrolls, seen along one axis. Reversed, its beginning is at the bottom or at the end of the line. */
export class Geometry {
  readonly element: HTMLElement;
  axis: Axis = "y";
  reversed = false;
  private backwards = false;
  private scale = 1;

  constructor(element: HTMLElement) {
    this.element = element;
  }

  /** False for what is not in the document, or not displayed. */
  get shown(): boolean {
    return this.element.getClientRects().length > 0;
  }

  /** Reads what all other readings depend on; before each round of them. */
  read(): void {
    const { element } = this;
    const rtl = this.axis === "x" && getComputedStyle(element).direction === "rtl";
    this.backwards = this.reversed !== rtl;
    // What is scaled, as a dialog is while it opens, still has pixels of its own.
    this.scale = element.getBoundingClientRect().width / element.offsetWidth || 1;
  }

  /** The visible part: between the edges of the element, and within the window. */
  view(): Span {
    const rect = this.element.getBoundingClientRect();
    const [from, to, most] = this.axis === "x" ? [rect.left, rect.right, innerWidth] : [rect.top, rect.bottom, innerHeight];
    return this.turn(Math.max(from, Math.min(0, to)), Math.min(to, Math.max(most, from)));
  }

  of(element: Element): Span {
    const rect = element.getBoundingClientRect();
    return this.axis === "x" ? this.turn(rect.left, rect.right) : this.turn(rect.top, rect.bottom);
  }

  private turn(from: number, to: number): Span {
    const { scale } = this;
    return this.backwards ? { start: -to / scale, end: -from / scale } : { start: from / scale, end: to / scale };
  }

  /** Scrolls the element, or what it scrolls in, by pixels along the axis; towards the end if they are positive. */
  shift(pixels: number): void {
    const by = this.backwards ? -pixels : pixels;
    const name = this.axis === "x" ? "left" : "top";
    this.port()?.scrollBy({ [name]: by, behavior: "instant" });
  }

  /** What scrolls the rows: the element itself, or where it is as long as its rows, the next one around it that scrolls. */
  private port(): Element | null {
    for (let element: Element | null = this.element; element; element = element.parentElement) {
      const scrolls = element.classList.contains(`f-scroll-${this.axis}`);
      if (!scrolls) continue;
      const room =
        this.axis === "x" ? element.scrollWidth - element.clientWidth : element.scrollHeight - element.clientHeight;
      if (room > 0) return element;
    }
    return document.scrollingElement;
  }
}
