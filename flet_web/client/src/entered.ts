/**
 * What the user has entered and the server has not taken into account yet, property by property.
 *
 * Each frame of the server says how many of ours it had applied when it settled what it says. A value of a slider, a switch or
 * a choice that is older than what the user has entered is not shown: the later intention counts, and the server hears of it.
 * A text is merged: what the server sets replaces what it knew, and what was typed since stays. The result is told to the
 * server, and until it has that, its reactions to texts that are no longer there are passed over: it will react to the result.
 */

import { isMap } from "./protocol.js";
import type { Value, ValueMap } from "./protocol.js";

/** `merge(base, theirs, mine)`: what becomes of two changes of the same text. */
export type Merge = (base: string, theirs: string, mine: string) => string;

/** One value that the user has entered. */
export interface Write {
  value: Value;
  /** Number of the frame that says so; infinite while it waits, or if it is too much to be sent. */
  n: number;
}

interface Held {
  /** What the server knew when it said what was received last. */
  base: Value;
  /** What it did not know, the latest one last. */
  writes: Write[];
  merge: Merge | undefined;
  /** A merged text, what tells of it, and how many frames the server had applied before. */
  merged: { text: string; told: Write | null; applied: number } | null;
}

export class Entered {
  private readonly held = new Map<string, Held>();
  /** How many frames the server had applied when it settled what was received last. */
  private applied = 0;
  /** The events among the frames that are no changes of values: those ahead of `applied`, and the last one before. */
  private events: number[] = [];
  private lastEvent = 0;

  /** The user enters values; `known` are the ones of before. Texts that are typed have a `merge`. */
  write(id: number, props: ValueMap, known: ValueMap, merge?: Merge): Write[] {
    return Object.entries(props).map(([prop, value]) => {
      const write = { value: value ?? null, n: Infinity };
      const key = `${id}.${prop}`;
      let held = this.held.get(key);
      if (!held) this.held.set(key, (held = { base: known[prop] ?? null, writes: [], merge, merged: null }));
      held.writes.push(write);
      if (held.merged) held.merged.told ??= write;
      return write;
    });
  }

  /** Frame `n` goes out and will be confirmed; it has these values, or tells of something that is no change of a value. */
  sent(n: number, writes: Write[], isEvent: boolean): void {
    for (const write of writes) write.n = n;
    if (isEvent) this.events.push(n);
  }

  /** These values will not be confirmed. */
  forget(writes: Write[]): void {
    for (const [key, held] of this.held) {
      held.writes = held.writes.filter((write) => !writes.includes(write));
      if (held.writes.length === 0) this.held.delete(key);
    }
  }

  /** What comes now was settled when the server had applied the first `count` frames. */
  acknowledge(count: number): void {
    this.applied = Math.max(this.applied, count);
    while (this.events[0] !== undefined && this.events[0] <= this.applied) this.lastEvent = this.events.shift() ?? 0;
    this.settle();
  }

  private settle(): void {
    for (const [key, held] of this.held) {
      // One that was too much to be sent is passed by the next one.
      const known = held.writes.filter((write) => write.n <= this.applied).at(-1);
      if (!known) continue;
      held.base = known.value;
      held.writes.splice(0, held.writes.indexOf(known) + 1);
      if (held.writes.length === 0) this.held.delete(key);
    }
  }

  /** Forgets everything: the session is gone. */
  reset(): void {
    this.held.clear();
    this.events = [];
    this.applied = this.lastEvent = 0;
  }

  /** Whether the user has set this property later than the server has settled what it says now. */
  holds(id: number, prop: string): boolean {
    return this.held.size > 0 && this.held.has(`${id}.${prop}`);
  }

  /** What to show when the server sets this property to `value`; undefined for what the user has entered. */
  resolve(id: number, prop: string, value: Value): Value | undefined {
    const held = this.held.size > 0 ? this.held.get(`${id}.${prop}`) : undefined;
    const last = held?.writes.at(-1);
    if (!held || !last) return value;
    if (!held.merge || isMap(value) || Array.isArray(value)) return undefined;
    const { merged } = held;
    if (merged && (merged.told?.n ?? Infinity) > this.applied && this.lastEvent <= merged.applied) return undefined;
    const mine = merged?.told === null ? merged.text : toText(last.value);
    const text = held.merge(toText(held.base), toText(value), mine);
    if (text === mine) return undefined;
    held.merged = { text, told: null, applied: this.applied };
    return text;
  }

  /** Whether a text was merged and the server is to be told of the result. */
  untold(id: number, prop: string): boolean {
    return this.held.get(`${id}.${prop}`)?.merged?.told === null;
  }
}

function toText(value: Value): string {
  return typeof value === "string" ? value : "";
}
