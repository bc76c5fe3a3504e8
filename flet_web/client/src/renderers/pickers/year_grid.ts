/** The years from which one is chosen. */

import { attrs, h } from "../../dom.js";
import { surface } from "../../ripple.js";
import { ActiveStates } from "../shared/control_state.js";
import { paintYear } from "./day_look.js";
import type { DayOwner } from "./month_grid.js";

const COLUMNS = 3;
/** So many years are shown at least; those that cannot be chosen are disabled. */
const LEAST = 18;

export class YearGrid {
  readonly element = h("div", "f-years");
  private readonly owner: DayOwner;
  private readonly choose: (year: number) => void;
  private readonly options = new Map<number, HTMLElement>();

  constructor(owner: DayOwner, choose: (year: number) => void) {
    this.owner = owner;
    this.choose = choose;
    attrs(this.element, { role: "listbox", "aria-label": owner.texts.selectYear });
    this.element.addEventListener("keydown", (event) => {
      this.onKey(event);
    });
    this.element.addEventListener("click", (event) => {
      const year = this.yearOf(event.target);
      if (year !== undefined) choose(year);
    });
  }

  /** Shows the years with `year` chosen, with the focus. */
  show(year: number): void {
    const { first, last } = this.owner;
    const count = last.getFullYear() - first.getFullYear() + 1;
    const start = first.getFullYear() - Math.floor(Math.max(0, LEAST - count) / 2);
    this.options.clear();
    const shown = Array.from({ length: Math.max(LEAST, count) }, (_, i) => this.option(start + i, year));
    this.element.replaceChildren(...shown);
    this.focus(year);
    // Two rows stand above that of the year.
    const chosen = this.options.get(year);
    if (chosen) this.element.scrollTop = Math.floor((year - start) / COLUMNS - 2) * chosen.offsetHeight;
  }

  private option(year: number, chosen: number): HTMLElement {
    const { first, last, formats, today, themed } = this.owner;
    const mark = h("span", "f-year-mark", formats.number(year));
    const option = h("div", "f-year", mark);
    const active = new ActiveStates();
    const [disabled, isNow] = [year < first.getFullYear() || year > last.getFullYear(), year === today.getFullYear()];
    active.mark("selected", year === chosen);
    active.mark("disabled", disabled);
    attrs(option, {
      role: "option",
      "aria-selected": String(year === chosen),
      "aria-disabled": disabled ? "true" : null,
      "aria-current": isNow ? "date" : null,
    });
    const paint = (): void => {
      paintYear(mark, themed, active, isNow);
    };
    paint();
    active.follow(option, paint, themed("year_bgcolor"), themed("year_foreground_color"), themed("year_overlay_color"));
    if (disabled) return option;
    surface(mark);
    this.options.set(year, option);
    return option;
  }

  private focus(year: number): void {
    const option = this.options.get(year);
    if (!option) return;
    for (const other of this.options.values()) other.tabIndex = other === option ? 0 : -1;
    option.scrollIntoView({ block: "nearest" });
    option.focus({ preventScroll: true });
  }

  private yearOf(target: EventTarget | null): number | undefined {
    const element = target instanceof Element ? target.closest(".f-year") : null;
    return [...this.options].find(([, option]) => option === element)?.[0];
  }

  private onKey(event: KeyboardEvent): void {
    const year = this.yearOf(event.target);
    if (year === undefined) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      this.choose(year);
      return;
    }
    const [first, last] = [this.owner.first.getFullYear(), this.owner.last.getFullYear()];
    const forward = this.element.matches(":dir(rtl)") ? -1 : 1;
    const steps: Record<string, number> = {
      ArrowLeft: -forward,
      ArrowRight: forward,
      ArrowUp: -COLUMNS,
      ArrowDown: COLUMNS,
      PageUp: -COLUMNS * 4,
      PageDown: COLUMNS * 4,
      Home: first - year,
      End: last - year,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.focus(Math.min(Math.max(year + step, first), last));
  }
}
