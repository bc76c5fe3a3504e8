/** CupertinoDatePicker: wheels of days, months, years, hours and minutes. */

import { color } from "../../colors.js";
import { attrs, h, style } from "../../dom.js";
import { FILL_BOTH } from "../../layout.js";
import type { Fill } from "../../layout.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import { adopt } from "../../styles.js";
import { messageOf } from "../../tooltip.js";
import { day, daysIn } from "../dates/days.js";
import { formatsOf } from "../dates/language.js";
import { textsOf } from "../dates/texts.js";
import { DateColumns, dayOf, usualOrder } from "./date_columns.js";
import type { Column, DateSettings, Part, Shown } from "./date_columns.js";
import css from "./picker.css?inline";
import { textScale } from "../shared/text_scale.js";
import { leaning, standing, WheelRow } from "./wheel_row.js";

adopt(css);

const LAST_YEAR = 9999;

export class CupertinoDatePickerRenderer extends Renderer<"CupertinoDatePicker"> {
  private readonly row = new WheelRow();
  private settings!: DateSettings;
  private columns: Column[] = [];
  /** What the program has set, or the user has chosen. */
  private value = new Date();

  override create(): HTMLElement {
    const element = h("div", "f-cupertino-picker f-date-wheels", this.row.element);
    element.setAttribute("role", "group");
    // As on iOS: dates and times are large, and fill the width; there is no room for larger ones.
    style(element, { "--f-text-scale": String(textScale()) });
    return element;
  }

  override update(changed: Changes<"CupertinoDatePicker">): void {
    const { node, element, row } = this;
    if (changed.has("bgcolor")) style(element, { "background-color": color(node.get("bgcolor")) });
    attrs(element, { "aria-label": messageOf(node) ?? textsOf(formatsOf(node, this.host.tree.page ?? null).language).selectDate });
    const given = node.get("value");
    const fresh = changed.has("value") && given !== undefined && given.getTime() !== this.value.getTime();
    if (fresh) this.value = given;
    const built = changed.any(
      "locale", "first_date", "last_date", "minute_interval", "minimum_year", "maximum_year", "use_24h_format", "show_day_of_week",
      "date_picker_mode", "date_order", "rtl",
    );
    if (built) this.build();
    if (built || changed.has("item_extent")) row.setLook(this.columns, Math.max(1, node.num("item_extent")));
    if (built || changed.has("disabled")) for (const wheel of row.wheels) wheel.setDisabled(node.disabled);
    if (built || (fresh && !row.wheels.some((wheel) => wheel.isBusy))) this.show(this.value, !built);
  }

  override fill(): Fill {
    return FILL_BOTH;
  }

  override dispose(): void {
    this.row.dispose();
  }

  private build(): void {
    const { node, row } = this;
    const formats = formatsOf(node, this.host.tree.page ?? null);
    this.settings = {
      formats,
      texts: textsOf(formats.language),
      mode: node.enum("date_picker_mode"),
      first: node.get("first_date") ?? null,
      last: node.get("last_date") ?? null,
      minimumYear: node.num("minimum_year"),
      maximumYear: node.num("maximum_year", LAST_YEAR),
      minuteInterval: node.num("minute_interval"),
      has24Hours: node.bool("use_24h_format"),
      showsWeekday: node.bool("show_day_of_week"),
      order: node.enum("date_order") ?? usualOrder(formats),
    };
    row.dispose();
    this.columns = new DateColumns(this.settings, () => this.shown).make();
    const place = /^(date|monthyear)$/.test(this.settings.mode) ? leaning : standing;
    row.build(this.columns, place, (i) => ({
      changed: () => {
        this.turned(i);
      },
      rested: () => {
        this.rested();
      },
    }));
    this.columns.forEach((column, i) => {
      row.wheels[i]?.setItems({ ...column, draw: (index) => row.item(i, column.text(index), column.allows(index)) });
    });
  }

  /** What the wheels show; what there is no wheel for is that of the value. */
  private get shown(): Shown {
    const { value } = this;
    const shown = { year: value.getFullYear(), month: value.getMonth(), day: value.getDate(), hour: value.getHours(), minute: value.getMinutes() };
    this.columns.forEach(({ part }, i) => {
      const index = this.row.wheels[i]?.index;
      if (index === undefined || part === "period") return;
      if (part === "date") {
        const date = dayOf(index);
        Object.assign(shown, { year: date.getFullYear(), month: date.getMonth(), day: date.getDate() });
      } else shown[part] = part === "minute" ? index * this.settings.minuteInterval : index;
    });
    if (this.settings.mode === "monthyear") shown.day = 1;
    return shown;
  }

  /** Turns the wheels to a moment. */
  private show(date: Date, smoothly: boolean): void {
    this.columns.forEach((column, i) => {
      const wheel = this.row.wheels[i];
      if (wheel && (!smoothly || wheel.index !== column.of(date))) wheel.show(column.of(date), smoothly);
    });
    // Which items can be chosen depends on what the other wheels show.
    for (const wheel of this.row.wheels) wheel.redraw();
  }

  private wheel(part: Part): { index: number; show: (index: number, smoothly?: boolean) => void } | undefined {
    return this.row.wheels[this.columns.findIndex((column) => column.part === part)];
  }

  /** The user has brought another item of a wheel to the middle. */
  private turned(i: number): void {
    const part = this.columns[i]?.part;
    const [hours, periods] = [this.wheel("hour"), this.wheel("period")];
    if (hours && periods && part === "period") hours.show((hours.index % 12) + 12 * periods.index);
    if (hours && periods && part === "hour") periods.show(hours.index < 12 ? 0 : 1, true);
    this.row.wheels.forEach((wheel, other) => {
      if (other !== i) wheel.redraw();
    });
    const date = this.moment(this.shown);
    if (date && this.isAllowed(date)) this.tell(date);
  }

  /** The wheels rest: on what cannot be chosen they do not stay. */
  private rested(): void {
    if (this.row.wheels.some((wheel) => wheel.isBusy)) return;
    const { shown } = this;
    const last = daysIn(day(shown.year, shown.month, 1));
    const date = this.clamped(this.moment({ ...shown, day: Math.min(shown.day, last) }) ?? this.value);
    this.show(date, true);
    this.tell(date);
  }

  /** Null for a day that there is not. */
  private moment({ year, month, day: date, hour, minute }: Shown): Date | null {
    if (date > daysIn(day(year, month, 1))) return null;
    const made = day(year, month, date);
    if (/time/.test(this.settings.mode)) made.setHours(hour, minute);
    return made;
  }

  private isAllowed(date: Date): boolean {
    return this.clamped(date).getTime() === date.getTime();
  }

  private clamped(date: Date): Date {
    const { first, last, mode } = this.settings;
    // In modes without a time the limits are days, or months.
    const limit = (value: Date): Date =>
      /time/.test(mode) ? value : day(value.getFullYear(), value.getMonth(), mode === "monthyear" ? 1 : value.getDate());
    if (first && date < limit(first)) return limit(first);
    return last && date > limit(last) ? limit(last) : date;
  }

  private tell(value: Date): void {
    if (value.getTime() === this.value.getTime()) return;
    this.value = value;
    this.change({ value }, "change", value);
  }
}
