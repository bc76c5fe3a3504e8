/** A month with buttons to the months beside it, or the years. */

import { attrs, h } from "../../dom.js";
import { adopt } from "../../styles.js";
import type { Themed } from "./day_look.js";
import { clampDay, day, daysIn, monthAt, monthNumber, monthOf, sameDay } from "../dates/days.js";
import type { Formats } from "../dates/formats.js";
import { MonthGrid, weekdayRow } from "./month_grid.js";
import type { DayOwner } from "./month_grid.js";
import { iconButton, outline } from "./parts.js";
import type { Texts } from "../dates/texts.js";
import { YearGrid } from "./year_grid.js";
import { restyle } from "../../text_style.js";
import css from "./calendar.css?inline";
import { freshId } from "../../surroundings.js";

adopt(css);

/** How far a finger moves to turn the page, in pixels. */
const SWIPE = 48;

/** What a calendar is opened with. */
export interface CalendarSettings {
  readonly formats: Formats;
  readonly texts: Texts;
  readonly themed: Themed;
  readonly first: Date;
  readonly last: Date;
  readonly today: Date;
}

export class Calendar implements DayOwner {
  readonly element = h("div", "f-calendar");
  readonly formats: Formats;
  readonly texts: Texts;
  readonly themed: Themed;
  readonly first: Date;
  readonly last: Date;
  readonly today: Date;
  private selected: Date;
  private month: Date;
  private grid!: MonthGrid;
  private readonly chosen: (date: Date) => void;
  private readonly years: YearGrid;
  private readonly place = h("div", "f-calendar-days");
  private readonly label = h("span", "f-calendar-month");
  private readonly mode = h("button", "f-calendar-mode f-state", this.label, outline("down"));
  private readonly previous: HTMLButtonElement;
  private readonly next: HTMLButtonElement;
  private readonly weekdays: HTMLElement;

  constructor(settings: CalendarSettings, selected: Date, chosen: (date: Date) => void) {
    ({ formats: this.formats, texts: this.texts, themed: this.themed } = settings);
    ({ first: this.first, last: this.last, today: this.today } = settings);
    this.selected = selected;
    this.month = monthOf(selected);
    this.chosen = chosen;
    this.years = new YearGrid(this, (year) => {
      this.chooseYear(year);
    });
    this.label.id = freshId("calendar");
    attrs(this.label, { "aria-live": "polite" });
    this.mode.type = "button";
    this.mode.addEventListener("click", () => {
      if (this.showsYears) this.showDays(true);
      else this.showYears();
    });
    this.previous = iconButton("previous", "f-calendar-turn", () => {
      this.turn(-1);
    });
    this.next = iconButton("next", "f-calendar-turn", () => {
      this.turn(1);
    });
    attrs(this.previous, { "aria-label": this.texts.previousMonth, title: this.texts.previousMonth });
    attrs(this.next, { "aria-label": this.texts.nextMonth, title: this.texts.nextMonth });
    this.weekdays = weekdayRow(this);
    this.element.append(h("div", "f-calendar-bar", this.mode, this.previous, this.next), this.weekdays, this.place, this.years.element);
    this.years.element.hidden = true;
    this.listenSwipe();
    this.showMonth(this.month);
  }

  isSelected = (date: Date): boolean => sameDay(date, this.selected);

  /** The program, or a text, has another day. */
  select(date: Date): void {
    this.selected = date;
    this.showMonth(monthOf(date));
  }

  pick = (date: Date): void => {
    this.selected = date;
    this.grid.focus(date);
    this.chosen(date);
  };

  reach = (date: Date): void => {
    if (!this.grid.has(date)) this.showMonth(monthOf(date));
    this.grid.focus(date);
  };

  /** The theme has changed. */
  repaint(): void {
    restyle(this.weekdays, this.themed("weekday_text_style"));
    this.grid.paint();
  }

  /** Gives the focus to the chosen day, or year. */
  focus(): void {
    if (this.showsYears) this.years.show(this.month.getFullYear());
    else this.grid.focus(clampDay(this.grid.has(this.selected) ? this.selected : this.month, this.first, this.last));
  }

  private get showsYears(): boolean {
    return !this.years.element.hidden;
  }

  private showMonth(month: Date): void {
    const number = monthNumber(month);
    this.month = month;
    this.grid = new MonthGrid(this, month, this.label.id);
    this.place.replaceChildren(this.grid.element);
    this.label.textContent = this.formats.month(month);
    attrs(this.mode, { "aria-label": `${this.formats.month(month)}, ${this.texts.selectYear}`, "aria-expanded": String(this.showsYears) });
    this.previous.disabled = number <= monthNumber(this.first);
    this.next.disabled = number >= monthNumber(this.last);
    restyle(this.weekdays, this.themed("weekday_text_style"));
  }

  private turn(months: number): void {
    const next = monthNumber(this.month) + months;
    if (next >= monthNumber(this.first) && next <= monthNumber(this.last)) this.showMonth(monthAt(next));
  }

  showYears(): void {
    this.toggle(true);
    this.years.show(this.month.getFullYear());
  }

  private showDays(focus: boolean): void {
    this.toggle(false);
    if (focus) this.focus();
  }

  private toggle(years: boolean): void {
    this.years.element.hidden = !years;
    for (const element of [this.weekdays, this.place, this.previous, this.next]) element.hidden = years;
    attrs(this.mode, { "aria-expanded": String(years) });
  }

  /** The chosen day moves to that year, as far as it may be chosen there. */
  private chooseYear(year: number): void {
    const month = day(year, this.month.getMonth(), 1);
    const date = day(year, this.month.getMonth(), Math.min(this.selected.getDate(), daysIn(month)));
    this.selected = clampDay(date, this.first, this.last);
    this.showMonth(monthOf(this.selected));
    this.showDays(true);
    this.chosen(this.selected);
  }

  /** A finger turns the page. */
  private listenSwipe(): void {
    let start: { x: number; id: number } | null = null;
    this.place.addEventListener("pointerdown", ({ pointerType, clientX, pointerId }) => {
      start = pointerType === "touch" ? { x: clientX, id: pointerId } : null;
    });
    this.place.addEventListener("pointerup", ({ clientX, pointerId }) => {
      if (start?.id !== pointerId) return;
      const way = (clientX - start.x) * (this.element.matches(":dir(rtl)") ? -1 : 1);
      start = null;
      if (Math.abs(way) > SWIPE) this.turn(way > 0 ? -1 : 1);
    });
  }
}
