import { expect, test } from "vitest";

import { difference } from "../src/virtual/difference.js";
import { Extents } from "../src/virtual/extents.js";
import { Unique } from "../src/virtual/unique.js";

/** Pseudo-random numbers below `most`, the same each time. */
function dice(): (most: number) => number {
  let state = 1;
  return (most) => {
    state = (state * 48271) % 2147483647;
    return state % most;
  };
}

test("what differs between two lists is found at the ends", () => {
  const found = (old: string, now: string): unknown => difference(old.split(""), now.split(""));
  expect(found("abc", "abc")).toBeNull();
  expect(found("abc", "xabc")).toEqual({ start: 0, before: 0, after: 1 });
  expect(found("abc", "abcx")).toEqual({ start: 3, before: 3, after: 4 });
  expect(found("abc", "axc")).toEqual({ start: 1, before: 2, after: 2 });
  expect(found("aaa", "aa")).toEqual({ start: 2, before: 3, after: 2 });
  expect(found("", "ab")).toEqual({ start: 0, before: 0, after: 2 });
});

test("after many changes a list has each item once, and lines their extents", () => {
  const roll = dice();
  const unique = new Unique<object>();
  const extents = new Extents<object>();
  const pool = Array.from({ length: 60 }, () => ({}));
  const known = new Map<object, number>();
  let list: object[] = [];
  for (let step = 0; step < 200; step++) {
    const at = roll(list.length + 1);
    const come = Array.from({ length: roll(5) }, () => pool[roll(pool.length)] as object);
    list = list.slice();
    list.splice(at, roll(4), ...come);
    const lines = unique.of(list);
    expect(lines).toEqual([...new Set(list)]);
    expect(lines.every((line, i) => line === [...new Set(list)][i])).toBe(true);
    expect(unique.of([...list])).toEqual(lines);
    extents.set(lines);
    if (lines.length > 0) {
      const place = roll(lines.length);
      extents.measured(place, 10 + roll(40));
      known.set(lines[place] as object, extents.end(place) - extents.start(place));
    }
    let start = 0;
    for (const [i, line] of lines.entries()) {
      expect(extents.start(i)).toBe(start);
      start += known.get(line) ?? 48;
    }
    list = [...lines];
  }
});
