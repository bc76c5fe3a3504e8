/** What both pickers of days have in common: the days that can be chosen, and calendar or text fields to choose them. */

import type { ControlNode } from "../../node.js";
import type { TypeWith } from "../../schema.js";
import type { CalendarSettings } from "./calendar.js";
import { dateOnly, day, order } from "../dates/days.js";
import { PickerRenderer } from "./picker_dialog.js";
import type { PickerType, Switch } from "./picker_dialog.js";

type DatesType = PickerType & TypeWith<"first_date" | "last_date" | "current_date" | "switch_to_calendar_icon" | "error_format_text">;

export abstract class DatesRenderer<T extends DatesType> extends PickerRenderer<T> {
  protected settings!: CalendarSettings;

  override create(): HTMLElement {
    const element = super.create();
    this.headline.after(this.switcher);
    return element;
  }

  /** The control, of which this class knows what both have. */
  private get dates(): ControlNode<DatesType> {
    return this.node;
  }

  /** Reads what the calendar is opened with. */
  protected readSettings(): void {
    const { dates: node, formats, texts } = this;
    const first = dateOnly(node.get("first_date") ?? day(1900, 0, 1));
    const last = dateOnly(node.get("last_date") ?? day(2050, 0, 1));
    this.settings = {
      formats,
      texts,
      first,
      last: order(last) < order(first) ? first : last,
      today: dateOnly(node.get("current_date") ?? new Date()),
      themed: (name) => node.themed(name),
    };
  }

  /** What is said of a text that is no date, or none that can be chosen. */
  protected get errors(): { invalidFormat: string; outOfRange: string } {
    const { dates: node, texts } = this;
    return {
      invalidFormat: node.str("error_format_text") ?? texts.invalidFormat,
      outOfRange: node.str("error_invalid_text") ?? texts.outOfRange,
    };
  }

  protected override get otherWay(): Switch {
    const { dates: node, texts } = this;
    return this.typed
      ? { mode: "calendar", icon: node.num("switch_to_calendar_icon"), outline: "calendar", label: texts.toCalendar }
      : { mode: "input", icon: node.num("switch_to_input_icon"), outline: "edit", label: texts.toInput };
  }
}
