/** All months one below the other; those near the visible part are in the document. */

import { h, style } from "../../dom.js";
import { adopt } from "../../styles.js";
import { restyle } from "../../text_style.js";
import { px } from "../../values.js";
import type { CalendarSettings } from "./calendar.js";
import type { Themed } from "./day_look.js";
import { clampDay, leading, monthAt, monthNumber, order, sameDay, weeksIn } from "../dates/days.js";
import type { Formats } from "../dates/formats.js";
import { MonthGrid, weekdayRow } from "./month_grid.js";
import type { DayOwner, Place } from "./month_grid.js";
import css from "./month_list.css?inline";
import type { Texts } from "../dates/texts.js";
import { freshId } from "../../surroundings.js";

adopt(css);

/** Heights of the name of a month, a week, the space between two, and the space below, as the style sheet has them. */
const [HEAD, WEEK, GAP, FOOT] = [58, 42, 8, 12];

/** The first and the last day that are chosen. */
export interface Span {
  readonly start: Date | null;
  readonly end: Date | null;
}

interface Shown {
  readonly element: HTMLElement;
  readonly grid: MonthGrid;
}

export class MonthList implements DayOwner {
  readonly element = h("div", "f-months");
  readonly formats: Formats;
  readonly texts: Texts;
  readonly themed: Themed;
  readonly first: Date;
  readonly last: Date;
  readonly today: Date;
  private span: Span;
  /** The day at which Tab stops. */
  private stop: Date;
  private readonly chosen: (span: Span) => void;
  private readonly scroller = h("div", "f-months-scroll");
  private readonly space = h("div", "f-months-space");
  private readonly weekdays: HTMLElement;
  private readonly shown = new Map<number, Shown>();
  /** Where each month begins, and the end of the last one. */
  private readonly tops: number[] = [0];

  constructor(settings: CalendarSettings, span: Span, chosen: (span: Span) => void) {
    ({ formats: this.formats, texts: this.texts, themed: this.themed } = settings);
    ({ first: this.first, last: this.last, today: this.today } = settings);
    this.span = span;
    this.chosen = chosen;
    this.stop = clampDay(span.start ?? this.today, this.first, this.last);
    this.weekdays = weekdayRow(this);
    for (let number = this.firstNumber; number <= monthNumber(this.last); number += 1) {
      const weeks = weeksIn(monthAt(number), this.formats.firstWeekday);
      this.tops.push((this.tops.at(-1) ?? 0) + HEAD + weeks * WEEK + (weeks - 1) * GAP + FOOT);
    }
    style(this.space, { height: px(this.tops.at(-1) ?? 0) });
    this.scroller.append(this.space);
    this.scroller.addEventListener("scroll", () => {
      this.render();
    });
    this.element.append(this.weekdays, this.scroller);
  }

  isSelected = (date: Date): boolean => sameDay(date, this.span.start) || sameDay(date, this.span.end);

  placeOf = (date: Date): Place | null => {
    const { start, end } = this.span;
    if (!start || !end) return sameDay(date, start) ? "alone" : null;
    const [at, from, to] = [order(date), order(start), order(end)];
    if (at < from || at > to) return null;
    return from === to ? "alone" : at === from ? "start" : at === to ? "end" : "middle";
  };

  stopsAt = (): Date => this.stop;

  pick = (date: Date): void => {
    const { start, end } = this.span;
    this.span = start && !end && order(date) >= order(start) ? { start, end: date } : { start: date, end: null };
    this.stop = date;
    this.repaint();
    this.chosen(this.span);
  };

  reach = (date: Date): void => {
    this.stop = date;
    this.bringIntoView(date);
    this.render();
    for (const { grid } of this.shown.values()) if (!grid.has(date)) grid.paint();
    this.shown.get(monthNumber(date) - this.firstNumber)?.grid.focus(date);
  };

  /** The list stands in the document: shows the chosen days, with the focus. */
  begin(): void {
    this.scroller.scrollTop = this.tops[monthNumber(this.stop) - this.firstNumber] ?? 0;
    this.reach(this.stop);
  }

  /** The choice, or the theme, has changed. */
  repaint(): void {
    restyle(this.weekdays, this.themed("weekday_text_style"));
    for (const { grid } of this.shown.values()) grid.paint();
  }

  private get firstNumber(): number {
    return monthNumber(this.first);
  }

  private bringIntoView(date: Date): void {
    const month = monthNumber(date) - this.firstNumber;
    const week = Math.floor((leading(date, this.formats.firstWeekday) + date.getDate() - 1) / 7);
    const top = (this.tops[month] ?? 0) + HEAD + week * (WEEK + GAP);
    const { scroller } = this;
    if (top - HEAD < scroller.scrollTop) scroller.scrollTop = week ? top - GAP : top - HEAD;
    else if (top + WEEK + GAP > scroller.scrollTop + scroller.clientHeight) scroller.scrollTop = top + WEEK + GAP - scroller.clientHeight;
  }

  /** Puts the months near the visible part into the document, and takes the others out of it. */
  private render(): void {
    const { scrollTop, clientHeight } = this.scroller;
    const near = (month: number): boolean =>
      (this.tops[month + 1] ?? 0) > scrollTop - clientHeight && (this.tops[month] ?? Infinity) < scrollTop + 2 * clientHeight;
    for (const [month, { element }] of this.shown) {
      if (near(month) || element.contains(document.activeElement)) continue;
      element.remove();
      this.shown.delete(month);
    }
    for (let month = this.monthNear(scrollTop - clientHeight); near(month) && month < this.tops.length - 1; month += 1) {
      if (!this.shown.has(month)) this.show(month);
    }
  }

  /** The month that lies so far from the top. */
  private monthNear(top: number): number {
    let [low, high] = [0, this.tops.length - 1];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.tops[middle] ?? 0) <= top) low = middle;
      else high = middle;
    }
    return low;
  }

  private show(month: number): void {
    const date = monthAt(this.firstNumber + month);
    const label = h("div", "f-months-name", this.formats.month(date));
    label.id = freshId("months");
    const grid = new MonthGrid(this, date, label.id);
    const element = h("div", "f-months-item", label, grid.element);
    style(element, { top: px(this.tops[month] ?? 0) });
    const after = [...this.shown].filter(([other]) => other > month).sort(([a], [b]) => a - b)[0];
    this.space.insertBefore(element, after?.[1].element ?? null);
    this.shown.set(month, { element, grid });
  }
}

/** Names of what is chosen, for the header: "Aug 17" and "Sep 3, 2025". */
export function spanTexts({ start, end }: Span, { formats, texts, today }: CalendarSettings): [string, string] {
  const sameYear = !start || !end || start.getFullYear() === end.getFullYear();
  const now = end?.getFullYear() === today.getFullYear();
  return [start ? formats.short(start, !sameYear) : texts.startDate, end ? formats.short(end, !(sameYear && now)) : texts.endDate];
}
