import { h } from "../../dom.js";
import type { Value, ValueMap } from "../../protocol.js";
import { adopt } from "../../styles.js";
import { Calendar } from "./calendar.js";
import { DateField } from "./date_field.js";
import css from "./date_picker.css?inline";
import { DatesRenderer } from "./dates.js";
import { clampDay, dateOnly } from "../dates/days.js";

adopt(css);

export class DatePickerRenderer extends DatesRenderer<"DatePicker"> {
  private calendar: Calendar | null = null;
  private field: DateField | null = null;
  private chosen!: Date;

  override create(): HTMLElement {
    const element = super.create();
    this.surface.classList.add("f-date-picker");
    return element;
  }

  protected override begin(): void {
    const { node } = this;
    this.readSettings();
    const { first, last, today } = this.settings;
    this.chosen = clampDay(dateOnly(node.get("value") ?? today), first, last);
    this.build(node.enum("date_picker_mode") === "year");
  }

  protected override refresh(names: ReadonlySet<string>): void {
    const { node } = this;
    this.readSettings();
    const value = node.get("value");
    if (names.has("value") && value) this.chosen = clampDay(dateOnly(value), this.settings.first, this.settings.last);
    const rebuilt = ["first_date", "last_date", "current_date", "locale", "entry_mode", "value"].some((name) => names.has(name));
    if (!rebuilt) return;
    this.build();
    this.opened();
  }

  private build(years = false): void {
    this.calendar = this.field = null;
    if (this.typed) {
      this.field = new DateField(this.settings, this.node.enum("keyboard_type"), () => {
        this.take();
      });
      this.field.show(this.chosen);
      this.field.input.addEventListener("input", () => {
        if (this.field?.value) this.choose(this.field.value);
      });
      this.body.replaceChildren(h("div", "f-date-typed", this.field.element));
    } else {
      this.calendar = new Calendar(this.settings, this.chosen, (date) => {
        this.choose(date);
      });
      this.body.replaceChildren(this.calendar.element);
      if (years) this.calendar.showYears();
    }
    this.surface.classList.toggle("f-typed", this.typed);
    this.choose(this.chosen);
  }

  private choose(date: Date): void {
    this.chosen = date;
    this.headline.textContent = this.formats.medium(date);
  }

  override opened(): void {
    this.field?.focus();
    this.calendar?.focus();
  }

  protected override dress(): void {
    super.dress();
    const { node, texts } = this;
    this.dressHeader();
    this.calendar?.repaint();
    this.inset(node.get("inset_padding"));
    this.field?.say({
      label: node.str("field_label_text") ?? texts.enterDate,
      hint: node.str("field_hint_text") ?? this.formats.pattern(texts.letters),
      ...this.errors,
    });
  }

  protected override get helpText(): string {
    return this.texts.selectDate;
  }

  protected override rebuild(): void {
    this.build();
  }

  protected override answer(): { props: ValueMap; data: Value } | null {
    if (this.field) {
      const typed = this.field.check();
      if (!typed) {
        this.field.focus();
        return null;
      }
      this.chosen = typed;
    }
    return { props: { value: this.chosen }, data: this.chosen };
  }
}
