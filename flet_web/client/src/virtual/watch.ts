/** Hears of everything that can bring other rows of a list into sight. */

/** What a list does about it. */
export interface Watcher {
  /** Something has scrolled, or a space has come into sight. */
  moved(): void;
  /** The list itself or some of its rows have another size. */
  resized(entries: ResizeObserverEntry[]): void;
  /** Something in the list has got the focus. */
  focused(target: Node): void;
  /** The page is being printed, or no longer. */
  prints(all: boolean): void;
}

export class Watch {
  private readonly end = new AbortController();
  private readonly sizes: ResizeObserver;
  private readonly sight: IntersectionObserver;
  private readonly late = new Set<Element>();
  private frame = 0;

  constructor(element: HTMLElement, watcher: Watcher, pressed: (event: Event) => void) {
    const { signal } = this.end;
    // A list that is as long as its rows is scrolled by what is around it.
    const scrolled = ({ target }: Event): void => {
      if (target instanceof Node && target.contains(element)) watcher.moved();
    };
    document.addEventListener("scroll", scrolled, { capture: true, passive: true, signal });
    element.addEventListener("pointerdown", pressed, { passive: true, signal });
    element.addEventListener("focusin", ({ target }) => { watcher.focused(target as Node); }, { signal });
    for (const [name, all] of [["beforeprint", true], ["afterprint", false]] as const) {
      window.addEventListener(name, () => { watcher.prints(all); }, { signal });
    }
    this.sizes = new ResizeObserver((entries) => {
      watcher.resized(entries);
    });
    this.sizes.observe(element);
    this.sight = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) watcher.moved();
    });
  }

  /** Watches the spaces: a page can also move without being scrolled. */
  see(spaces: HTMLElement[]): void {
    this.sight.disconnect();
    for (const space of spaces) this.sight.observe(space);
  }

  /** Watches the size of a row; from the next frame on, because it may have come while sizes are told. */
  row(element: HTMLElement): void {
    this.late.add(element);
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      for (const row of this.late) this.sizes.observe(row);
      this.late.clear();
    });
  }

  forget(element: HTMLElement): void {
    this.late.delete(element);
    this.sizes.unobserve(element);
  }

  dispose(): void {
    this.end.abort();
    this.sizes.disconnect();
    this.sight.disconnect();
    cancelAnimationFrame(this.frame);
  }
}
