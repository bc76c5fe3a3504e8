/** What two lists have in common at their ends: a long list changes in one place, as a rule. */

export interface Difference {
  /** So many items are the same at the beginning. */
  readonly start: number;
  /** Where what differs ends, in the list before and in the one after. */
  readonly before: number;
  readonly after: number;
}

/** Null if both are the same. */
export function difference<T>(old: readonly T[], now: readonly T[]): Difference | null {
  const least = Math.min(old.length, now.length);
  let start = 0;
  while (start < least && old[start] === now[start]) start++;
  if (start === old.length && start === now.length) return null;
  let [before, after] = [old.length, now.length];
  while (before > start && after > start && old[before - 1] === now[after - 1]) {
    before--;
    after--;
  }
  return { start, before, after };
}
