/**
 * The days of one month as a grid: one of them is a stop of Tab, the arrow keys lead to the others, and beyond the month.
 */

import { attrs, h } from "../../dom.js";
import { surface } from "../../ripple.js";
import { adopt } from "../../styles.js";
import { ActiveStates } from "../shared/control_state.js";
import { dayValues, paintDay } from "./day_look.js";
import type { Themed } from "./day_look.js";
import { addDays, addMonths, clampDay, day, daysIn, leading, monthNumber, order, sameDay } from "../dates/days.js";
import type { Formats } from "../dates/formats.js";
import css from "./month_grid.css?inline";
import type { Texts } from "../dates/texts.js";

adopt(css);

/** Where a day lies in a chosen span of days. */
export type Place = "start" | "end" | "middle" | "alone";

/** The calendar that shows months. */
export interface DayOwner {
  readonly formats: Formats;
  readonly texts: Texts;
  readonly themed: Themed;
  readonly first: Date;
  readonly last: Date;
  readonly today: Date;
  isSelected: (date: Date) => boolean;
  placeOf?: (date: Date) => Place | null;
  /** The day at which Tab stops, where several months are shown. */
  stopsAt?: () => Date;
  pick: (date: Date) => void;
  /** The focus goes to a day, which another month may have. */
  reach: (date: Date) => void;
}

interface Cell {
  readonly date: Date;
  readonly element: HTMLElement;
  readonly mark: HTMLElement;
  readonly active: ActiveStates;
}

export class MonthGrid {
  readonly element = h("div", "f-month");
  readonly month: Date;
  private readonly owner: DayOwner;
  private readonly cells: Cell[] = [];

  constructor(owner: DayOwner, month: Date, label: string) {
    this.owner = owner;
    this.month = month;
    attrs(this.element, { role: "grid", "aria-labelledby": label });
    this.build();
    this.element.addEventListener("keydown", (event) => {
      this.onKey(event);
    });
    this.element.addEventListener("click", (event) => {
      const cell = this.cellOf(event.target);
      if (cell && !cell.active.has("disabled")) owner.pick(cell.date);
    });
    this.paint();
  }

  private build(): void {
    const { owner, month } = this;
    const empty = leading(month, owner.formats.firstWeekday);
    const count = daysIn(month);
    for (let start = -empty; start < count; start += 7) {
      const row = h("div", "f-week");
      attrs(row, { role: "row" });
      for (let place = start; place < start + 7; place += 1) {
        row.append(place < 0 || place >= count ? emptyCell() : this.dayCell(day(month.getFullYear(), month.getMonth(), place + 1)));
      }
      this.element.append(row);
    }
  }

  private dayCell(date: Date): HTMLElement {
    const { formats, texts, first, last, today } = this.owner;
    const mark = h("span", "f-day-mark", formats.number(date.getDate()));
    const element = h("div", "f-day", mark);
    const cell = { date, element, mark, active: new ActiveStates() };
    const disabled = !sameDay(clampDay(date, first, last), date);
    cell.active.mark("disabled", disabled);
    const isToday = sameDay(date, today);
    attrs(element, {
      role: "gridcell",
      "aria-label": isToday ? `${formats.full(date)}, ${texts.today}` : formats.full(date),
      "aria-current": isToday ? "date" : null,
      "aria-disabled": disabled ? "true" : null,
    });
    if (!disabled) surface(mark);
    this.cells.push(cell);
    return element;
  }

  /** Draws what is chosen, and which day Tab stops at: `stop`, if it is in this month. */
  paint(stop?: Date | null): void {
    const { owner } = this;
    const free = this.cells.filter((cell) => !cell.active.has("disabled"));
    const at = (wanted: (date: Date) => boolean): Cell | undefined => free.find((cell) => wanted(cell.date));
    const wanted = stop ?? owner.stopsAt?.();
    const reached =
      (wanted && at((date) => sameDay(date, wanted))) ??
      (owner.stopsAt ? undefined : (at((date) => owner.isSelected(date)) ?? at((date) => sameDay(date, owner.today)) ?? free[0]));
    for (const cell of this.cells) {
      const place = owner.placeOf?.(cell.date);
      const selected = owner.isSelected(cell.date) || place === "middle";
      cell.active.mark("selected", selected && place !== "middle");
      attrs(cell.element, {
        "aria-selected": cell.active.has("disabled") ? null : String(selected),
        tabindex: cell === reached ? 0 : cell.active.has("disabled") ? null : -1,
        "data-place": place,
      });
      this.paintCell(cell);
      cell.active.follow(cell.element, () => { this.paintCell(cell); }, ...dayValues(owner.themed));
    }
  }

  private paintCell({ date, mark, active }: Cell): void {
    const { themed, today, placeOf } = this.owner;
    paintDay(mark, themed, { active, today: sameDay(date, today), between: placeOf?.(date) === "middle" });
  }

  /** Gives the focus to a day of this month. */
  focus(date: Date): void {
    this.paint(date);
    this.cells.find((cell) => sameDay(cell.date, date))?.element.focus();
  }

  private cellOf(target: EventTarget | null): Cell | undefined {
    const element = target instanceof Element ? target.closest(".f-day") : null;
    return this.cells.find((cell) => cell.element === element);
  }

  private onKey(event: KeyboardEvent): void {
    const cell = this.cellOf(event.target);
    if (!cell || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      if (!event.repeat) this.owner.pick(cell.date);
      return;
    }
    const { first, last, formats } = this.owner;
    const next = moved(cell.date, event, this.element.matches(":dir(rtl)"), formats.firstWeekday);
    if (!next) return;
    event.preventDefault();
    this.owner.reach(clampDay(next, first, last));
  }

  /** Whether a day is in this month. */
  has(date: Date): boolean {
    return monthNumber(date) === monthNumber(this.month);
  }
}

function emptyCell(): HTMLElement {
  const cell = h("div", "f-day-empty");
  attrs(cell, { role: "gridcell" });
  return cell;
}

/** The day that a key leads to, from `date`. */
function moved(date: Date, { key, shiftKey }: KeyboardEvent, rtl: boolean, firstWeekday: number): Date | null {
  const inWeek = (date.getDay() - firstWeekday + 7) % 7;
  const days: Record<string, number> = {
    ArrowLeft: rtl ? 1 : -1,
    ArrowRight: rtl ? -1 : 1,
    ArrowUp: -7,
    ArrowDown: 7,
    Home: -inWeek,
    End: 6 - inWeek,
  };
  const step = days[key];
  if (step !== undefined) return addDays(date, step);
  const months: Record<string, number> = { PageUp: -1, PageDown: 1 };
  const pages = months[key];
  return pages === undefined ? null : addMonths(date, shiftKey ? pages * 12 : pages);
}

/** The letters of the weekdays above a grid. */
export function weekdayRow({ formats }: DayOwner): HTMLElement {
  const row = h("div", "f-weekdays");
  attrs(row, { "aria-hidden": "true" });
  row.append(...formats.weekdays().map(({ narrow }) => h("span", "", narrow)));
  return row;
}

/** Whether the first of two days is the earlier one. */
export function isBefore(one: Date, other: Date): boolean {
  return order(one) < order(other);
}
