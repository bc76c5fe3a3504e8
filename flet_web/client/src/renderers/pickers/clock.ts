/** Hours and minutes on a dial, without the document. */

export type Hand = "hour" | "minute";

export interface Time {
  readonly hour: number;
  readonly minute: number;
}

/** Radius of the outer and the inner ring of numbers, of a dial whose radius is 128. */
export const [OUTER, INNER] = [100, 72];

/** A number on the dial: its place as an angle from the top, clockwise, in parts of a turn. */
export interface Mark {
  readonly value: number;
  readonly turn: number;
  readonly inner: boolean;
}

/** The numbers of a dial. With 24 hours those from 12 stand in the inner ring. */
export function marks(hand: Hand, has24Hours: boolean): Mark[] {
  if (hand === "minute") return Array.from({ length: 12 }, (_, i) => ({ value: i * 5, turn: i / 12, inner: false }));
  const count = has24Hours ? 24 : 12;
  return Array.from({ length: count }, (_, i) => ({ value: i, turn: (i % 12) / 12, inner: i >= 12 }));
}

/** Where the hand of a time points to. */
export function handOf({ hour, minute }: Time, hand: Hand, has24Hours: boolean): Mark {
  if (hand === "minute") return { value: minute, turn: minute / 60, inner: false };
  return { value: hour, turn: (hour % 12) / 12, inner: has24Hours && hour >= 12 };
}

/** The time after a press at `x`, `y` from the middle of a dial whose radius is `radius`. `coarse`: to five minutes. */
export function pointed(time: Time, hand: Hand, has24Hours: boolean, [x, y, radius]: [number, number, number], coarse: boolean): Time {
  const turn = (Math.atan2(x, -y) / (2 * Math.PI) + 1) % 1;
  if (hand === "minute") {
    const step = coarse ? 5 : 1;
    return { ...time, minute: (Math.round((turn * 60) / step) * step) % 60 };
  }
  const hour = Math.round(turn * 12) % 12;
  const inner = Math.hypot(x, y) < (radius * (OUTER + INNER)) / 256;
  const afternoon = has24Hours ? inner : time.hour >= 12;
  return { ...time, hour: hour + (afternoon ? 12 : 0) };
}

/** A number that was typed for an hour; null if it is none. */
export function typedHour(text: string, has24Hours: boolean, afternoon: boolean): number | null {
  const hour = wholeNumber(text);
  if (hour === null) return null;
  if (has24Hours) return hour < 24 ? hour : null;
  return hour >= 1 && hour <= 12 ? (hour % 12) + (afternoon ? 12 : 0) : null;
}

export function typedMinute(text: string): number | null {
  const minute = wholeNumber(text);
  return minute !== null && minute < 60 ? minute : null;
}

function wholeNumber(text: string): number | null {
  return /^\s*\d{1,2}\s*$/.test(text) ? Number(text) : null;
}

/** The hour as it is shown: 12 for midnight, where a day has twice 12. */
export function shownHour(hour: number, has24Hours: boolean): number {
  return has24Hours ? hour : hour % 12 || 12;
}
