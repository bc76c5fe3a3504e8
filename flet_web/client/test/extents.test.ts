import { expect, test } from "vitest";

import { Extents } from "../src/virtual/extents.js";

function listOf(count: number): { extents: Extents<object>; lines: object[] } {
  const lines = Array.from({ length: count }, () => ({}));
  const extents = new Extents<object>();
  extents.set(lines);
  return { extents, lines };
}

test("lines begin where those before them end, with a gap between two", () => {
  const { extents } = listOf(4);
  extents.configure(5, undefined);
  [10, 20, 30, 40].forEach((extent, i) => extents.measured(i, extent));
  expect([0, 1, 2, 3].map((i) => extents.start(i))).toEqual([0, 15, 40, 75]);
  expect(extents.total).toBe(115);
  expect([-9, 0, 14, 15, 74, 75, 999].map((offset) => extents.at(offset))).toEqual([0, 0, 0, 1, 2, 3, 3]);
});

test("lines that have not been seen are supposed to be as long as the others are on average", () => {
  const { extents } = listOf(100);
  for (let i = 0; i < 10; i++) extents.measured(i, i % 2 ? 30 : 10);
  extents.settle();
  expect(extents.total).toBe(2000);
  expect(extents.measured(3, 30)).toBe(false);
  expect(extents.measured(3, 50)).toBe(true);
  expect(extents.total).toBe(2020);
});

test("a line keeps its extent where it moves to", () => {
  const { extents, lines } = listOf(3);
  [10, 20, 30].forEach((extent, i) => extents.measured(i, extent));
  extents.set([lines[2] as object, lines[0] as object]);
  expect(extents.start(1)).toBe(30);
  expect(extents.total).toBe(40);
});

test("one extent for all needs no measuring", () => {
  const { extents } = listOf(1000);
  extents.configure(2, 40);
  expect(extents.measured(0, 99)).toBe(false);
  expect(extents.start(500)).toBe(500 * 42);
  expect(extents.at(500 * 42 - 1)).toBe(499);
  expect(extents.total).toBe(1000 * 42 - 2);
});

test("an empty list", () => {
  const { extents } = listOf(0);
  expect([extents.total, extents.at(50)]).toEqual([0, 0]);
});
