/** Characters typed in quick succession look for an item that begins with them. */

/** Milliseconds after which a character begins a new search. */
const PAUSE = 700;

export class Typeahead {
  private typed = "";
  private at = -Infinity;

  /** Whether the next character continues a search: the one before was typed just now. */
  get isTyping(): boolean {
    return performance.now() - this.at < PAUSE;
  }

  /** A key that moves, or a list that closes, ends the search. */
  end(): void {
    this.at = -Infinity;
  }

  /** The next item, from the active one on, that begins with what was typed; the same character again and again goes on. */
  find<T>(items: T[], active: T | null | undefined, letter: string, text: (item: T) => string): T | undefined {
    this.typed = (this.isTyping ? this.typed : "") + letter.toLowerCase();
    this.at = performance.now();
    const same = /^(.)\1*$/.test(this.typed);
    const start = Math.max(0, items.indexOf(active as T) + (same ? 1 : 0));
    const wanted = same ? this.typed.charAt(0) : this.typed;
    return [...items.slice(start), ...items.slice(0, start)].find((item) => text(item).trim().toLowerCase().startsWith(wanted));
  }
}
