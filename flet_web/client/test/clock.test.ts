import { expect, test } from "vitest";
import { handOf, marks, pointed, shownHour, typedHour, typedMinute } from "../src/renderers/pickers/clock.js";

const NINE = { hour: 9, minute: 0 };
/** Right, below, left of and above the middle of a dial with a radius of 128, in the outer and the inner ring. */
const at = (x: number, y: number): [number, number, number] => [x, y, 128];

test("a press on the dial is an hour, of the half of the day that is chosen", () => {
  expect(pointed(NINE, "hour", false, at(100, 0), true)).toEqual({ hour: 3, minute: 0 });
  expect(pointed({ hour: 21, minute: 5 }, "hour", false, at(0, -100), true)).toEqual({ hour: 12, minute: 5 });
  expect(pointed(NINE, "hour", false, at(-2, -100), true)).toEqual({ hour: 0, minute: 0 });
});

test("with 24 hours the inner ring has the later ones", () => {
  expect(pointed(NINE, "hour", true, at(0, 100), true).hour).toBe(6);
  expect(pointed(NINE, "hour", true, at(0, 70), true).hour).toBe(18);
  expect(pointed(NINE, "hour", true, at(0, -70), true).hour).toBe(12);
  expect([handOf({ hour: 19, minute: 5 }, "hour", true), handOf(NINE, "hour", true).inner]).toEqual([{ value: 19, turn: 7 / 12, inner: true }, false]);
});

test("a press is a whole five minutes, a drag any minute", () => {
  expect(pointed(NINE, "minute", false, at(100, 8), true).minute).toBe(15);
  expect(pointed(NINE, "minute", false, at(100, 11), false).minute).toBe(16);
  expect(pointed(NINE, "minute", false, at(-1, -100), false).minute).toBe(0);
});

test("what the dial shows", () => {
  expect([marks("minute", false).length, marks("hour", false).length, marks("hour", true).length]).toEqual([12, 12, 24]);
  expect([0, 12, 13].map((hour) => shownHour(hour, false))).toEqual([12, 12, 1]);
});

test("hours and minutes that are typed", () => {
  expect(["12", "1", "0", "13", "x", ""].map((text) => typedHour(text, false, true))).toEqual([12, 13, null, null, null, null]);
  expect([typedHour("12", false, false), typedHour("0", true, false), typedHour("24", true, false)]).toEqual([0, 0, null]);
  expect(["0", "59", "60", "-1", "007"].map(typedMinute)).toEqual([0, 59, null, null, null]);
});
