import { expect, test } from "vitest";
import { below, beside, over, within } from "../src/renderers/shared/placement.js";
import { Typeahead } from "../src/renderers/shared/typeahead.js";

const room = { width: 600, height: 400 };
const size = { width: 200, height: 100 };
const anchor = (left: number, top: number): { left: number; top: number; right: number; bottom: number } => ({
  left, top, right: left + 50, bottom: top + 40,
});

test("a stretch stays inside of the window", () => {
  expect([within(-5, 100, 400), within(350, 100, 400), within(20, 100, 400), within(20, 500, 400)]).toEqual([8, 292, 20, 8]);
});

test("a menu grows from the edge of its button that is nearer to the window's edge", () => {
  expect(over(anchor(100, 50), size, room, false)).toEqual([100, 50]);
  expect(over(anchor(500, 50), size, room, false)).toEqual([350, 50]);
  expect(over(anchor(275, 50), size, room, false)).toEqual([275, 50]);
  expect(over(anchor(275, 50), size, room, true)).toEqual([125, 50]);
  expect(over(anchor(100, 380), size, room, false)).toEqual([100, 292]);
});

test("below a button, or above it where there is no room", () => {
  expect(below(anchor(100, 50), size, room, false)).toEqual([100, 90]);
  expect(below(anchor(300, 50), size, room, true, [0, 5])).toEqual([150, 95]);
  expect(below(anchor(100, 350), size, room, false)).toEqual([100, 250]);
});

test("beside an item, at the other side where there is no room", () => {
  expect(beside(anchor(100, 50), size, room, false, [0, -8])).toEqual([150, 42]);
  expect(beside(anchor(500, 50), size, room, false)).toEqual([300, 50]);
  expect(beside(anchor(300, 50), size, room, true)).toEqual([100, 50]);
  expect(beside(anchor(10, 50), size, room, true)).toEqual([60, 50]);
});

test("letters look for an item that begins with them; the same letter goes on to the next", () => {
  const names = ["Anna", "Bert", "Beate", "Bruno"];
  const search = new Typeahead();
  const find = (active: string | null, letter: string): string | undefined => search.find(names, active, letter, (name) => name);
  expect(find("Anna", "b")).toBe("Bert");
  expect(find("Bert", "e")).toBe("Bert");
  expect(find("Bert", "a")).toBe("Beate");
  search.end();
  expect([find("Bert", "b"), find("Beate", "b"), find("Bruno", "b")]).toEqual(["Beate", "Bruno", "Bert"]);
});
