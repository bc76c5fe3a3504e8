import { expect, test } from "vitest";
import { Calendar } from "../src/renderers/pickers/calendar.js";
import type { CalendarSettings } from "../src/renderers/pickers/calendar.js";
import { DateField } from "../src/renderers/pickers/date_field.js";
import { addDays, addMonths, day, weeksIn } from "../src/renderers/dates/days.js";
import { Formats } from "../src/renderers/dates/formats.js";
import { textsOf } from "../src/renderers/dates/texts.js";

Element.prototype.scrollIntoView = () => undefined;

function settings(more: Partial<CalendarSettings> = {}): CalendarSettings {
  const formats = more.formats ?? new Formats("en-US");
  return {
    formats,
    texts: textsOf(formats.language),
    themed: () => undefined,
    first: day(2025, 0, 10),
    last: day(2026, 5, 20),
    today: day(2025, 7, 20),
    ...more,
  };
}

/** A calendar in the document, and what was chosen in it. */
function calendar(more: Partial<CalendarSettings> = {}, selected = day(2025, 7, 17)): { shown: Calendar; chosen: Date[] } {
  const chosen: Date[] = [];
  const shown = new Calendar(settings(more), selected, (date) => chosen.push(date));
  document.body.replaceChildren(shown.element);
  shown.focus();
  return { shown, chosen };
}

const focused = (): string | null | undefined => document.activeElement?.getAttribute("aria-label");

function press(key: string, more: KeyboardEventInit = {}): void {
  document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
}

test("months end where they end", () => {
  expect(addMonths(day(2024, 0, 31), 1)).toEqual(day(2024, 1, 29));
  expect(addMonths(day(2024, 0, 31), -11)).toEqual(day(2023, 1, 28));
  expect(addDays(day(2024, 1, 28), 2)).toEqual(day(2024, 2, 1));
  expect([weeksIn(day(2026, 1, 1), 0), weeksIn(day(2026, 1, 1), 1), weeksIn(day(2025, 7, 1), 0)]).toEqual([4, 5, 6]);
  expect(day(50, 0, 1).getFullYear()).toBe(50);
});

test("keys lead from day to day, and no further than days can be chosen", () => {
  const { chosen } = calendar();
  expect(focused()).toBe("Sunday, August 17, 2025");
  const ways: [string, string, KeyboardEventInit?][] = [
    ["ArrowRight", "Monday, August 18, 2025"],
    ["ArrowDown", "Monday, August 25, 2025"],
    ["ArrowDown", "Monday, September 1, 2025"],
    ["End", "Saturday, September 6, 2025"],
    ["Home", "Sunday, August 31, 2025"],
    ["PageDown", "Tuesday, September 30, 2025"],
    ["PageUp", "Saturday, August 30, 2025"],
    ["PageUp", "Friday, January 10, 2025", { shiftKey: true }],
    ["ArrowLeft", "Friday, January 10, 2025"],
    ["PageDown", "Saturday, January 10, 2026", { shiftKey: true }],
  ];
  for (const [key, label, more] of ways) {
    press(key, more);
    expect(focused()).toBe(label);
  }
  press("Enter");
  press(" ");
  expect(chosen).toEqual([day(2026, 0, 10), day(2026, 0, 10)]);
  expect(document.querySelectorAll('.f-day[tabindex="0"]')).toHaveLength(1);
});

test("a day that cannot be chosen is said to be so, and chooses nothing", () => {
  const { chosen } = calendar({}, day(2025, 0, 10));
  const days = [...document.querySelectorAll<HTMLElement>(".f-day")];
  expect(days.filter((cell) => cell.getAttribute("aria-disabled") === "true")).toHaveLength(9);
  days[3]?.click();
  days[20]?.click();
  expect(chosen).toEqual([day(2025, 0, 21)]);
});

test("buttons turn the page, as far as there are days", () => {
  calendar({}, day(2025, 1, 3));
  const [previous, next] = document.querySelectorAll<HTMLButtonElement>(".f-calendar-turn");
  previous?.click();
  expect([previous?.disabled, next?.disabled, document.querySelector(".f-calendar-month")?.textContent]).toEqual([true, false, "January 2025"]);
});

test("a year is chosen by keys", () => {
  const { shown, chosen } = calendar();
  shown.showYears();
  expect(document.activeElement?.textContent).toBe("2025");
  press("ArrowRight");
  press("ArrowDown");
  expect(document.activeElement?.textContent).toBe("2026");
  press("Enter");
  expect(chosen).toEqual([day(2026, 5, 20)]);
  expect(focused()).toBe("Saturday, June 20, 2026");
});

test("languages have their formats, digits and first day of the week", () => {
  const date = day(2025, 2, 4);
  const of = (tag: string): unknown[] => {
    const formats = new Formats(tag);
    return [formats.firstWeekday, formats.has24Hours, formats.compact(date), formats.pattern("ymd"), formats.parse(formats.compact(date))];
  };
  expect(of("en-US")).toEqual([0, false, "3/4/2025", "mm/dd/yyyy", date]);
  expect(of("en-GB")).toEqual([1, true, "04/03/2025", "dd/mm/yyyy", date]);
  expect(of("de-DE")).toEqual([1, true, "4.3.2025", "dd.mm.yyyy", date]);
  expect(of("ja-JP")).toEqual([0, true, "2025/3/4", "yyyy/mm/dd", date]);
  expect(of("ar-EG")[4]).toEqual(date);
  expect([0, 7, 12].map((value) => new Formats("fa-IR").number(value, 2))).toEqual(["۰۰", "۰۷", "۱۲"]);
  expect(new Formats("th-TH").compact(date)).toContain("2025");
});

test("what is no date is none", () => {
  const formats = new Formats("en-US");
  for (const text of ["", "2/30/2025", "13/1/2025", "3/4", "3/4/2025/6", "march 4 2025", "0/1/2025", "1/1/0"]) {
    expect([text, formats.parse(text)]).toEqual([text, null]);
  }
  expect(formats.parse(" 03-04-2025 ")).toEqual(day(2025, 2, 4));
});

test("a field says what is wrong once it was asked, and as long as it is", () => {
  const field = new DateField(settings(), "datetime", () => undefined);
  field.say({ label: "Day", hint: "mm/dd/yyyy", invalidFormat: "No date", outOfRange: "Too far" });
  const note = (text: string): string | null | undefined => {
    field.input.value = text;
    field.input.dispatchEvent(new Event("input"));
    return field.element.querySelector(".f-field-note")?.textContent;
  };
  expect(note("1/")).toBe("");
  expect(field.check()).toBeNull();
  expect([note("1/"), note("1/1/2025"), note("1/10/2025")]).toEqual(["No date", "Too far", ""]);
  expect(field.value).toEqual(day(2025, 0, 10));
});

test("every language says everything", () => {
  for (const language of "en de fr es it pt nl sv da nb nn no fi pl cs ru uk tr ja zh ko ar he".split(" ")) {
    const texts = textsOf(language);
    expect([language, Object.values(texts).filter((text) => text === "").length, texts.letters.length]).toEqual([language, 0, 3]);
  }
  expect([textsOf("de").cancel, textsOf("xx").cancel, textsOf("nn").cancel]).toEqual(["Abbrechen", "Cancel", "Avbryt"]);
});
