/**
 * How long the lines of a list are along its axis, and where they begin. A line is a row of a list, or the cells of a grid
 * that stand side by side. Its extent is the same for all (`fixed`), or measured, or supposed until it has been seen.
 */

import { difference } from "./difference.js";

const SUPPOSED = 48;

export class Extents<K extends object> {
  private lines: readonly K[] = [];
  private readonly known = new WeakMap<K, number>();
  /** What is known, by position; NaN for the others. */
  private sizes = new Float64Array(0);
  /** Where each line begins; right up to index `valid`. The last one is where a further line would begin. */
  private starts = new Float64Array(1);
  private valid = 0;
  private gap = 0;
  private fixed: number | undefined;
  private supposed = SUPPOSED;
  private sum = 0;
  private seen = 0;
  /** Once as many lines have been measured, the others are supposed to be as long as these are on average. */
  private next = 1;

  get count(): number {
    return this.lines.length;
  }

  /** The lines in their order; a line is known again by its key. */
  set(lines: readonly K[]): void {
    const change = difference(this.lines, lines);
    const count = this.lines.length;
    this.lines = lines;
    if (!change) return;
    if (this.sizes.length < lines.length) this.grow(lines.length + (lines.length >> 2));
    this.sizes.copyWithin(change.after, change.before, count);
    for (let i = change.start; i < change.after; i++) this.sizes[i] = this.known.get(lines[i] as K) ?? NaN;
    this.valid = Math.min(this.valid, change.start);
  }

  private grow(most: number): void {
    const [sizes, starts] = [new Float64Array(most), new Float64Array(most + 1)];
    sizes.set(this.sizes);
    starts.set(this.starts);
    Object.assign(this, { sizes, starts });
  }

  /** The space between two lines, and the extent of all if it is one; true if that moves a line. */
  configure(gap: number, fixed: number | undefined): boolean {
    if (gap === this.gap && fixed === this.fixed) return false;
    this.gap = gap;
    this.fixed = fixed;
    this.valid = 0;
    return true;
  }

  /** Takes note of a measured line; true if that moves others. */
  measured(index: number, extent: number): boolean {
    const line = this.lines[index];
    if (!line || this.fixed !== undefined) return false;
    const before = this.known.get(line);
    if (before !== undefined && isNear(before, extent)) return false;
    this.known.set(line, extent);
    this.sizes[index] = extent;
    this.sum += extent - (before ?? 0);
    if (before === undefined) this.seen++;
    if (before === undefined && isNear(this.supposed, extent)) return false;
    this.valid = Math.min(this.valid, index);
    return true;
  }

  /** Ends a round of measuring: what is not known yet may be supposed to be longer or shorter than before. True if it is. */
  settle(): boolean {
    if (this.seen < this.next) return false;
    this.next = this.seen * 2;
    const average = this.sum / this.seen;
    if (isNear(this.supposed, average)) return false;
    this.supposed = average;
    this.valid = 0;
    return true;
  }

  isKnown(index: number): boolean {
    const line = this.lines[index];
    return this.fixed !== undefined || (line !== undefined && this.known.has(line));
  }

  start(index: number): number {
    if (this.fixed !== undefined) return index * (this.fixed + this.gap);
    const { sizes, starts, supposed, gap } = this;
    for (let i = this.valid; i < index; i++) {
      const extent = sizes[i] as number;
      starts[i + 1] = (starts[i] as number) + (Number.isNaN(extent) ? supposed : extent) + gap;
    }
    this.valid = Math.max(this.valid, index);
    return starts[index] as number;
  }

  end(index: number): number {
    return this.start(index + 1) - this.gap;
  }

  get total(): number {
    return this.count > 0 ? this.end(this.count - 1) : 0;
  }

  /** The line at an offset, or the nearest one. */
  at(offset: number): number {
    const { count } = this;
    if (this.fixed !== undefined) {
      const step = this.fixed + this.gap;
      return clamp(step > 0 ? Math.floor(offset / step) : 0, count - 1);
    }
    this.start(count);
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.01;
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}
