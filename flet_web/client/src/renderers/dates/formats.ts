/** Dates and times as a language and a region write them. The calendar is the Gregorian one, as in Flutter. */

import { day, daysIn } from "./days.js";

/** Regions whose week begins on Sunday or Saturday, for browsers that do not know it. */
const SUNDAY = "AG AS AU BD BR BS BT BW BZ CA CN CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW";
const SATURDAY = "AE AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY";

const NUMBERS: Intl.DateTimeFormatOptions = { year: "numeric", month: "numeric", day: "numeric" };

type WeekLocale = Intl.Locale & { getWeekInfo?: () => { firstDay: number }; weekInfo?: { firstDay: number } };
type Part = "year" | "month" | "day";

export class Formats {
  readonly tag: string;
  readonly language: string;
  /** The day that a week begins with: 0 is Sunday. */
  readonly firstWeekday: number;
  /** Whether a day has hours up to 23 here. */
  readonly has24Hours: boolean;
  private readonly digits: Intl.NumberFormat;
  private readonly made = new Map<string, Intl.DateTimeFormat>();
  /** The parts of a date in numbers, in their order, and what stands between them. */
  private readonly numeric: Intl.DateTimeFormatPart[];

  constructor(tag: string) {
    const locale = new Intl.Locale(tag).maximize() as WeekLocale;
    this.tag = tag;
    this.language = locale.language;
    this.firstWeekday = firstWeekday(locale);
    this.digits = new Intl.NumberFormat(tag, { useGrouping: false });
    const cycle = new Intl.DateTimeFormat(tag, { hour: "numeric" }).resolvedOptions().hourCycle ?? "h23";
    this.has24Hours = cycle === "h23" || cycle === "h24";
    this.numeric = this.format(NUMBERS).formatToParts(day(2022, 10, 23));
  }

  /** A format of the language, made once. */
  format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const key = JSON.stringify(options);
    let found = this.made.get(key);
    if (!found) {
      found = new Intl.DateTimeFormat(this.tag, { ...options, calendar: "gregory" });
      this.made.set(key, found);
    }
    return found;
  }

  /** A number in the digits of the language, padded with zeros. */
  number(value: number, least = 1): string {
    return this.digits.format(0).repeat(Math.max(0, least - String(value).length)) + this.digits.format(value);
  }

  /** "August 2025". */
  month(date: Date): string {
    return this.format({ year: "numeric", month: "long" }).format(date);
  }

  /** "Sun, Aug 17". */
  medium(date: Date): string {
    return this.format({ weekday: "short", month: "short", day: "numeric" }).format(date);
  }

  /** "Sunday, August 17, 2025". */
  full(date: Date): string {
    return this.format({ weekday: "long", year: "numeric", month: "long", day: "numeric" }).format(date);
  }

  /** "Aug 17", with the year where that is said. */
  short(date: Date, withYear: boolean): string {
    const options: Intl.DateTimeFormatOptions = { month: "short", day: "numeric" };
    return this.format(withYear ? { ...options, year: "numeric" } : options).format(date);
  }

  /** The names of the seven weekdays, in the order of a week here. */
  weekdays(): { narrow: string; long: string }[] {
    // 1 January 2023 was a Sunday.
    return [0, 1, 2, 3, 4, 5, 6].map((place) => {
      const date = day(2023, 0, 1 + this.firstWeekday + place);
      return { narrow: this.format({ weekday: "narrow" }).format(date), long: this.format({ weekday: "long" }).format(date) };
    });
  }

  /** "8/17/2025". */
  compact(date: Date): string {
    return this.format(NUMBERS).format(date);
  }

  /** What `compact` looks like: "mm/dd/yyyy" in these letters for year, month and day. */
  pattern(letters: string): string {
    const of: Record<Part, string> = { year: (letters[0] ?? "y").repeat(4), month: (letters[1] ?? "m").repeat(2), day: (letters[2] ?? "d").repeat(2) };
    return this.numeric.map((part) => (isPart(part.type) ? of[part.type] : part.value)).join("");
  }

  /** The day that a text in the order of `compact` means; null if it means none. */
  parse(text: string): Date | null {
    const order = this.numeric.map((part) => part.type).filter(isPart);
    const groups = this.western(text).match(/\d+/g) ?? [];
    const words = this.numeric.map((part) => part.value).join("");
    if (groups.length !== 3 || text.match(/\p{L}/gu)?.some((letter) => !words.includes(letter))) return null;
    const found = new Map(order.map((part, i) => [part, Number(groups[i])]));
    const [year = 0, month = 0, date = 0] = [found.get("year"), found.get("month"), found.get("day")];
    if (year < 1 || year > 9999 || month < 1 || month > 12) return null;
    return date >= 1 && date <= daysIn(day(year, month - 1, 1)) ? day(year, month - 1, date) : null;
  }

  /** A text with the digits of the language replaced. */
  western(text: string): string {
    const own = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => this.digits.format(digit));
    return text.replace(/\p{Nd}/gu, (digit) => (own.includes(digit) ? String(own.indexOf(digit)) : digit));
  }

  /** What a part of a date is called: "Month". */
  named(part: Part): string {
    return this.capital(new Intl.DisplayNames(this.tag, { type: "dateTimeField" }).of(part) ?? part);
  }

  /** A name as the first word of a text. */
  capital(name: string): string {
    return name.charAt(0).toLocaleUpperCase(this.tag) + name.slice(1);
  }

  /** "AM" and "PM". */
  dayPeriods(): [string, string] {
    const format = this.format({ hour: "numeric", hour12: true });
    const name = (hour: number): string =>
      format.formatToParts(new Date(2023, 0, 1, hour)).find((part) => part.type === "dayPeriod")?.value ?? (hour < 12 ? "AM" : "PM");
    return [name(9), name(15)];
  }
}

function isPart(type: string): type is Part {
  return type === "year" || type === "month" || type === "day";
}

function firstWeekday(locale: WeekLocale): number {
  const known = locale.getWeekInfo?.() ?? locale.weekInfo;
  if (known) return known.firstDay % 7;
  const region = locale.region ?? "";
  return SUNDAY.split(" ").includes(region) ? 0 : SATURDAY.split(" ").includes(region) ? 6 : 1;
}
