/**
 * The way back of the focus: to what had it before a dialog, a menu or a bar had it; if that is gone by then, to what stands
 * nearest to its place. Programs often take away what the dialog was opened for, and people go on from there.
 */

import { STOPS } from "./inside.js";

/** An element, and what stood beside it while it was there. */
interface Step {
  readonly element: Element;
  readonly sides: (Element | null)[];
}

/** The ways back from dialogs: what opened one may stand in another one that has closed since. */
const ways = new WeakMap<Element, WayBack>();

export class WayBack {
  private readonly from: HTMLElement | null;
  private readonly steps: Step[] = [];

  /** The way to what has the focus now. `dialog`: it begins in there. */
  constructor(dialog?: Element, from = document.activeElement) {
    this.from = from instanceof HTMLElement && from !== document.body ? from : null;
    for (let element: Element | null = this.from; element && element !== document.body; element = element.parentElement) {
      this.steps.push({ element, sides: [element.nextElementSibling, element.previousElementSibling] });
    }
    if (dialog) ways.set(dialog, this);
  }

  /**
   * Gives the focus back, unless something else has it by now than what is `leaving`; and again if that goes before the
   * person does anything.
   */
  go(leaving?: Element): void {
    if (isFree(leaving)) this.find()?.focus({ preventScroll: true });
    if (document.activeElement === this.from) this.stay();
  }

  private find(): HTMLElement | undefined {
    const { from, steps } = this;
    if (!from || canFocus(from)) return from ?? undefined;
    const outer = from.closest("dialog:not([open])");
    const way = outer && ways.get(outer);
    if (way && way !== this) return way.find();
    for (const { element, sides } of steps) {
      // A page that is made anew has nothing near: there one begins from the start.
      if (element.matches("main")) break;
      const [inside] = element === from ? [] : stopsIn(element);
      if (inside) return inside;
      // The same place in what was beside it: the button of the next row.
      const place = Math.max(0, [...element.querySelectorAll<HTMLElement>(STOPS)].indexOf(from));
      for (const side of sides) {
        const stops = side ? stopsIn(side) : [];
        if (stops.length) return stops[Math.min(place, stops.length - 1)];
      }
    }
    return undefined;
  }

  /** What led here often takes it away a moment later, or disables it. */
  private stay(): void {
    const end = new AbortController();
    const changes = new MutationObserver(() => {
      if (this.from && canFocus(this.from)) return;
      end.abort();
      if (isFree()) this.find()?.focus({ preventScroll: true });
    });
    changes.observe(document, { childList: true, subtree: true, attributeFilter: ["disabled"] });
    end.signal.addEventListener("abort", () => {
      changes.disconnect();
    });
    for (const type of ["keydown", "pointerdown", "focusin"]) {
      document.addEventListener(
        type,
        () => {
          end.abort();
        },
        { capture: true, signal: end.signal },
      );
    }
  }
}

/** Has nothing the focus that could be used, but for what is `leaving`? */
function isFree(leaving?: Element): boolean {
  const { activeElement: focused } = document;
  return !focused || focused === document.body || leaving?.contains(focused) === true || !canFocus(focused);
}

function canFocus(element: Element): boolean {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true }) && !element.matches(":disabled, [inert] *");
}

/** What Tab stops at, `element` itself and what is in it. */
function stopsIn(element: Element): HTMLElement[] {
  const found = [...element.querySelectorAll<HTMLElement>(STOPS)];
  if (element instanceof HTMLElement && element.matches(STOPS)) found.unshift(element);
  return element.isConnected ? found.filter(canFocus) : [];
}
