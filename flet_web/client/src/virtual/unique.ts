/** A list in which each item is once. Of a long one, only what has changed since the last time is looked at. */

import { difference } from "./difference.js";

export class Unique<T> {
  private list: readonly T[] = [];
  private members = new Set<T>();

  /** The items without repetitions; the same list as the last time if they are the same. */
  of(items: readonly T[]): readonly T[] {
    const { list, members } = this;
    const change = difference(list, items);
    if (!change) return list;
    for (const gone of list.slice(change.start, change.before)) members.delete(gone);
    for (const come of items.slice(change.start, change.after)) members.add(come);
    this.list = items;
    if (members.size < items.length) {
      this.members = new Set(items);
      this.list = [...this.members];
    }
    return this.list;
  }
}
