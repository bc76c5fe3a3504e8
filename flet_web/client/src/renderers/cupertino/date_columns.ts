/** The wheels of a date picker: which there are in each mode, what their items say, and which of them can be chosen. */

import type { Formats } from "../dates/formats.js";
import { day, daysIn, order } from "../dates/days.js";
import type { Texts } from "../dates/texts.js";

export interface DateSettings {
  readonly formats: Formats;
  readonly texts: Texts;
  readonly mode: "date" | "dateandtime" | "time" | "monthyear";
  readonly first: Date | null;
  readonly last: Date | null;
  readonly minimumYear: number;
  readonly maximumYear: number;
  readonly minuteInterval: number;
  readonly has24Hours: boolean;
  readonly showsWeekday: boolean;
  /** The letters d, m and y. */
  readonly order: string;
}

export type Part = "year" | "month" | "day" | "date" | "hour" | "minute" | "period";

export interface Column {
  readonly part: Part;
  /** What it is called by a screen reader. */
  readonly label: string;
  readonly first: number;
  readonly last: number;
  readonly looping: boolean;
  readonly text: (index: number) => string;
  readonly number?: (index: number) => number;
  /** Where a search by typed characters begins. */
  readonly from?: () => number;
  /** Whether the item can be chosen beside what the other wheels show. */
  readonly allows: (index: number) => boolean;
  /** The item of a moment. */
  readonly of: (date: Date) => number;
  /** Texts of which one is as wide as any. */
  readonly widest: readonly string[];
  /** How close the items are. */
  readonly squeeze?: number;
}

const DAY = 864e5;
/** Days before and after the first value that a wheel of days has if there are no limits. */
const CENTURY = 36_525;

const range = (count: number, start = 0): number[] => Array.from({ length: count }, (_, i) => i + start);

/** A day as a number, the next one as the next. */
function numberOf(date: Date): number {
  return Math.round(new Date(0).setUTCFullYear(date.getFullYear(), date.getMonth(), date.getDate()) / DAY);
}

export function dayOf(number: number): Date {
  const date = new Date(number * DAY);
  return day(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
}

/** The wheels of a picker; `shown` is what they show at the moment, which may be no day at all: 31 February. */
export class DateColumns {
  private readonly settings: DateSettings;
  private readonly shown: () => Shown;

  constructor(settings: DateSettings, shown: () => Shown) {
    this.settings = settings;
    this.shown = shown;
  }

  make(): Column[] {
    const { mode, order: letters, has24Hours, formats } = this.settings;
    const byLetter: Record<string, () => Column> = { d: () => this.days(), m: () => this.months(), y: () => this.years() };
    if (mode === "date" || mode === "monthyear") {
      const wanted = mode === "date" ? letters : letters.replace("d", "");
      return Array.from(wanted).map((letter) => byLetter[letter]?.()).filter((column) => column !== undefined);
    }
    const times = [this.hours(), this.minutes()];
    if (!has24Hours) times.splice(periodFirst(formats) ? 0 : 2, 0, this.periods());
    return mode === "time" ? times : [this.dates(), ...times];
  }

  /** Days of the month. */
  private days(): Column {
    const { formats, showsWeekday } = this.settings;
    const format = formats.format({ day: "numeric" });
    const weekday = formats.format({ weekday: "short" });
    const text = (index: number): string => {
      const { year, month } = this.shown();
      const date = format.format(day(2000, 0, index));
      return showsWeekday ? `${weekday.format(day(year, month, index))} ${date}` : date;
    };
    return {
      part: "day",
      label: formats.named("day"),
      first: 1, last: 31, looping: true, text,
      number: (index) => index,
      allows: (index) => {
        const { year, month } = this.shown();
        return index <= daysIn(day(year, month, 1)) && this.within(day(year, month, index), order);
      },
      of: (date) => date.getDate(),
      widest: showsWeekday ? range(7, 1).map((i) => `${weekday.format(day(2023, 0, i))} 30`) : range(31, 1).map(text),
    };
  }

  private months(): Column {
    const { formats } = this.settings;
    const names = range(12).map((month) => formats.format({ month: "long" }).format(day(2000, month, 1)));
    return {
      part: "month",
      label: formats.named("month"),
      first: 0, last: 11, looping: true,
      text: (index) => names[index] ?? "",
      number: (index) => index + 1,
      allows: (index) => this.within(day(this.shown().year, index, 1), months),
      of: (date) => date.getMonth(),
      widest: names,
    };
  }

  private years(): Column {
    const { formats, minimumYear, maximumYear, mode } = this.settings;
    const format = formats.format({ year: "numeric" });
    return {
      part: "year",
      label: formats.named("year"),
      first: minimumYear, last: Math.max(minimumYear, maximumYear), looping: false,
      text: (index) => format.format(day(index, 6, 1)),
      number: (index) => index,
      from: () => this.shown().year - (this.shown().year % 100),
      allows: (index) => this.within(day(index, 0, 1), (date) => date.getFullYear()),
      of: (date) => date.getFullYear(),
      widest: [format.format(day(2018, 6, 1))],
      ...(mode === "monthyear" ? { squeeze: 1.45 } : {}),
    };
  }

  /** All days, one after the other. */
  private dates(): Column {
    const { formats, texts, first, last } = this.settings;
    const now = numberOf(new Date());
    const start = numberOf(day(this.shown().year, this.shown().month, this.shown().day));
    return {
      part: "date",
      label: formats.named("day"),
      first: first ? numberOf(first) : start - CENTURY, last: last ? numberOf(last) : start + CENTURY, looping: false,
      text: (index) => (index === now ? texts.today : formats.medium(dayOf(index))),
      number: (index) => dayOf(index).getDate(),
      from: () => numberOf(day(this.shown().year, this.shown().month, this.shown().day)),
      allows: () => true,
      of: numberOf,
      widest: range(12).map((month) => formats.medium(day(2018, month, 25))),
    };
  }

  private hours(): Column {
    const { formats, texts, has24Hours } = this.settings;
    const shownHour = (hour: number): number => (has24Hours ? hour : ((hour + 11) % 12) + 1);
    const text = (hour: number): string => formats.number(shownHour(hour), 2);
    return {
      part: "hour",
      label: texts.hour,
      first: 0, last: 23, looping: true, text,
      number: shownHour,
      from: () => (has24Hours ? 0 : this.shown().hour - (this.shown().hour % 12)),
      allows: (index) => this.between(this.moment(index, 59), this.moment(index, 0)),
      of: (date) => date.getHours(),
      widest: range(24).map(text),
    };
  }

  private minutes(): Column {
    const { formats, texts, minuteInterval: step } = this.settings;
    const text = (index: number): string => formats.number(index * step, 2);
    return {
      part: "minute",
      label: texts.minute,
      first: 0, last: Math.ceil(60 / step) - 1, looping: true, text,
      number: (index) => index * step,
      allows: (index) => this.between(this.moment(this.shown().hour, index * step), this.moment(this.shown().hour, index * step)),
      of: (date) => Math.floor(date.getMinutes() / step),
      widest: range(60).map((minute) => formats.number(minute, 2)),
    };
  }

  /** AM and PM. */
  private periods(): Column {
    const { formats, texts } = this.settings;
    const names = formats.dayPeriods();
    return {
      part: "period",
      label: texts.period,
      first: 0, last: 1, looping: false,
      text: (index) => names[index] ?? "",
      allows: () => true,
      of: (date) => (date.getHours() < 12 ? 0 : 1),
      widest: names,
    };
  }

  private moment(hour: number, minute: number): Date {
    const shown = this.shown();
    const date = day(shown.year, shown.month, shown.day);
    date.setHours(hour, minute);
    return date;
  }

  private between(latest: Date, earliest: Date): boolean {
    const { first, last } = this.settings;
    return (!first || latest >= first) && (!last || earliest <= last);
  }

  private within(date: Date, measure: (date: Date) => number): boolean {
    const { first, last } = this.settings;
    return (!first || measure(date) >= measure(first)) && (!last || measure(date) <= measure(last));
  }
}

/** What the wheels show. */
export interface Shown {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

function months(date: Date): number {
  return date.getFullYear() * 12 + date.getMonth();
}

/** Whether the language says AM and PM before the hour. */
function periodFirst(formats: Formats): boolean {
  const types = formats.format({ hour: "numeric", minute: "2-digit", hour12: true }).formatToParts(day(2000, 0, 1)).map((part) => part.type);
  return types.includes("dayPeriod") && types.indexOf("dayPeriod") < types.indexOf("hour");
}

/** The letters of year, month and day in the order of the language: "mdy". */
export function usualOrder(formats: Formats): string {
  return [...new Set(formats.pattern("ymd").replace(/[^ymd]/g, ""))].join("");
}
