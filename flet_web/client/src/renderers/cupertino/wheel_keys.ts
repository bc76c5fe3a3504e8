/** Where the keyboard turns a wheel to. */

import type { WheelItems } from "./wheel.js";

/** Milliseconds after which a character begins a new search, and items of a page. */
const PAUSE = 900;
const PAGE = 5;
/** Items among which typed characters look for one. */
const MOST = 10_000;

export class WheelKeys {
  private typed = "";
  private at = -Infinity;

  /** The item that a key leads to from `current`, which may lie beyond the ends; undefined for other keys. */
  target(event: KeyboardEvent, items: WheelItems, current: number): number | undefined {
    if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
    const steps: Record<string, number> = { ArrowUp: 1, ArrowDown: -1, PageUp: PAGE, PageDown: -PAGE };
    const step = steps[event.key];
    if (step !== undefined) return current + step;
    if (event.key === "Home") return items.first;
    if (event.key === "End") return items.last;
    if (event.key.length !== 1 || (event.key === " " && !this.isTyping(event))) return undefined;
    return this.find(event, items, current) ?? current;
  }

  private isTyping(event: KeyboardEvent): boolean {
    return event.timeStamp - this.at < PAUSE;
  }

  /** The item that begins with what was typed, or whose number it is. */
  private find(event: KeyboardEvent, items: WheelItems, current: number): number | undefined {
    const key = event.key.toLocaleLowerCase();
    const longer = this.isTyping(event) ? this.typed + key : key;
    this.at = event.timeStamp;
    // A digit that makes no number any more begins the next one; "jj" goes on where "j" was.
    for (const typed of longer === key ? [key] : [longer, key]) {
      const found = /^\d+$/.test(typed) ? numbered(Number(typed), typed, items) : beginning(typed, items, current);
      if (found === undefined) continue;
      this.typed = typed;
      return found;
    }
    this.typed = longer;
    return undefined;
  }
}

/** The item of a number, else the first one that begins with its digits. */
function numbered(wanted: number, typed: string, items: WheelItems): number | undefined {
  const all = [...around(items, items.from?.() ?? items.first)];
  return (
    all.find((index) => (items.number?.(index) ?? Number(items.text(index))) === wanted) ??
    all.find((index) => items.text(index).startsWith(typed))
  );
}

/** The next item, from the current one on, that begins with what was typed; the same character again and again goes on. */
function beginning(typed: string, items: WheelItems, current: number): number | undefined {
  const same = /^(.)\1*$/u.test(typed);
  const wanted = same ? typed.charAt(0) : typed;
  for (const index of around(items, current + (same ? 1 : 0))) {
    if (items.text(index).trim().toLocaleLowerCase().startsWith(wanted)) return index;
  }
  return undefined;
}

/** All items, from one on around the ends; of very many only those that come next. */
function* around({ first, last }: WheelItems, start: number): Generator<number> {
  const count = last - first + 1;
  for (let i = 0; i < Math.min(count, MOST); i++) yield first + ((((start - first + i) % count) + count) % count);
}
