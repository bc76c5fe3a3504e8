/** Days of the calendar, as local dates at midnight. */

export function day(year: number, month: number, date: number): Date {
  const made = new Date(2000, 0, 1);
  // The constructor takes the years 0 to 99 for those of the last century.
  made.setFullYear(year, month, date);
  return made;
}

export function dateOnly(date: Date): Date {
  return day(date.getFullYear(), date.getMonth(), date.getDate());
}

/** One number for each day: the later, the greater. */
export function order(date: Date): number {
  return (date.getFullYear() * 12 + date.getMonth()) * 31 + date.getDate();
}

export function sameDay(one: Date | null, other: Date | null): boolean {
  return one !== null && other !== null && order(one) === order(other);
}

export function addDays(date: Date, days: number): Date {
  return day(date.getFullYear(), date.getMonth(), date.getDate() + days);
}

export function monthOf(date: Date): Date {
  return day(date.getFullYear(), date.getMonth(), 1);
}

export function daysIn(month: Date): number {
  return day(month.getFullYear(), month.getMonth() + 1, 0).getDate();
}

/** The same day of another month, or the last one of a shorter month. */
export function addMonths(date: Date, months: number): Date {
  const month = day(date.getFullYear(), date.getMonth() + months, 1);
  return day(month.getFullYear(), month.getMonth(), Math.min(date.getDate(), daysIn(month)));
}

/** Months since the year 0. */
export function monthNumber(date: Date): number {
  return date.getFullYear() * 12 + date.getMonth();
}

export function monthAt(number: number): Date {
  return day(Math.floor(number / 12), number % 12, 1);
}

export function clampDay(date: Date, first: Date, last: Date): Date {
  if (order(date) < order(first)) return first;
  return order(date) > order(last) ? last : date;
}

/** Empty places before the first day of a month, where weeks begin on `firstWeekday` (0 is Sunday). */
export function leading(month: Date, firstWeekday: number): number {
  return (monthOf(month).getDay() - firstWeekday + 7) % 7;
}

export function weeksIn(month: Date, firstWeekday: number): number {
  return Math.ceil((leading(month, firstWeekday) + daysIn(month)) / 7);
}
