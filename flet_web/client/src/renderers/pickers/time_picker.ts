import { h, style } from "../../dom.js";
import type { Value, ValueMap } from "../../protocol.js";
import { TimeOfDay } from "../../protocol.js";
import { adopt } from "../../styles.js";
import { edges, given } from "../../values.js";
import { shownHour, typedHour, typedMinute } from "./clock.js";
import type { Hand, Time } from "./clock.js";
import { PickerRenderer } from "./picker_dialog.js";
import type { Switch } from "./picker_dialog.js";
import { TimeDial } from "./time_dial.js";
import type { DialOwner } from "./time_dial.js";
import { NumberField, PeriodChoice, SpinField } from "./time_field.js";
import { paintTime } from "./time_look.js";
import css from "./time_picker.css?inline";
import { freshId } from "../../surroundings.js";

adopt(css);

export class TimePickerRenderer extends PickerRenderer<"TimePicker"> implements DialOwner {
  time: Time = { hour: 0, minute: 0 };
  hand: Hand = "hour";
  has24Hours = false;
  private dial: TimeDial | null = null;
  private spins: Record<Hand, SpinField> | null = null;
  private inputs: Record<Hand, NumberField> | null = null;
  private readonly period = new PeriodChoice((afternoon) => {
    this.point({ ...this.time, hour: (this.time.hour % 12) + (afternoon ? 12 : 0) });
  });
  private readonly colon = h("span", "f-time-colon", ":");
  private readonly fields = h("div", "f-time-fields");
  private readonly note = h("div", "f-time-note");
  private strict = false;

  override create(): HTMLElement {
    const element = super.create();
    this.surface.classList.add("f-time-picker");
    this.note.id = freshId("time-note");
    this.note.setAttribute("aria-live", "polite");
    this.dialog.setAttribute("aria-labelledby", this.help.id);
    this.header.replaceChildren(this.help, this.fields, this.note);
    this.actions.prepend(this.switcher);
    // The buttons stand below header and dial, also where these stand side by side.
    this.surface.append(this.actions);
    return element;
  }

  protected override begin(): void {
    const { node } = this;
    const now = new Date();
    const { hour, minute } = node.get("value") ?? new TimeOfDay(now.getHours(), now.getMinutes());
    this.time = { hour, minute };
    this.hand = "hour";
    this.readFormat();
    this.build();
  }

  protected override refresh(names: ReadonlySet<string>): void {
    const value = this.node.get("value");
    if (names.has("value") && value) this.time = { hour: value.hour, minute: value.minute };
    this.readFormat();
    if (!names.has("entry_mode") && !names.has("value")) return;
    this.build();
    this.opened();
  }

  private readFormat(): void {
    const format = this.node.enum("hour_format");
    this.has24Hours = format === "system" ? this.formats.has24Hours : format === "h24";
  }

  private build(): void {
    this.dial = this.spins = this.inputs = null;
    this.strict = false;
    this.note.textContent = "";
    this.surface.classList.toggle("f-typed", this.typed);
    if (this.typed) {
      const field = (hand: Hand): NumberField =>
        new NumberField(hand, this.note.id, {
          typed: () => {
            this.readFields();
          },
          done: () => {
            this.take();
          },
        });
      this.inputs = { hour: field("hour"), minute: field("minute") };
      this.body.replaceChildren();
      this.fields.replaceChildren(this.inputs.hour.element, this.colon, this.inputs.minute.element, this.period.element);
    } else {
      this.spins = { hour: this.spin("hour"), minute: this.spin("minute") };
      this.dial = new TimeDial(this, (name) => this.node.themed(name));
      this.body.replaceChildren(this.dial.element);
      this.fields.replaceChildren(this.spins.hour.element, this.colon, this.spins.minute.element, this.period.element);
    }
    this.fillFields();
    this.show();
  }

  private spin(hand: Hand): SpinField {
    return new SpinField(hand, {
      set: (value) => {
        this.point(hand === "minute" ? { ...this.time, minute: value } : { ...this.time, hour: this.hourOf(value) });
      },
      focused: () => {
        if (this.hand === hand) return;
        this.hand = hand;
        this.show();
      },
      done: () => {
        this.take();
      },
    });
  }

  private hourOf(shown: number): number {
    return this.has24Hours ? shown : (shown % 12) + (this.time.hour >= 12 ? 12 : 0);
  }

  point(time: Time): void {
    this.time = time;
    this.show();
  }

  /** The hour was chosen by pointer: the minute comes next. */
  pointed(): void {
    if (this.hand === "hour") this.hand = "minute";
    this.spins?.[this.hand].element.focus({ preventScroll: true });
    this.show();
  }

  /** Texts of the time in all places. */
  private show(): void {
    const { time, texts, formats, has24Hours } = this;
    const hour = shownHour(time.hour, has24Hours);
    const label = (hand: Hand): string => this.node.str(`${hand}_label_text`) ?? texts[hand];
    const [least, most] = has24Hours ? [0, 23] : [1, 12];
    const hourText = formats.number(hour, has24Hours ? 2 : 1);
    this.spins?.hour.show({ value: hour, least, most, text: hourText }, label("hour"), this.hand === "hour");
    const minuteText = formats.number(time.minute, 2);
    this.spins?.minute.show({ value: time.minute, least: 0, most: 59, text: minuteText }, label("minute"), this.hand === "minute");
    if (this.inputs) for (const hand of ["hour", "minute"] as const) this.inputs[hand].label.textContent = label(hand);
    this.period.element.hidden = has24Hours;
    this.surface.classList.toggle("f-24-hours", has24Hours);
    this.period.show(time.hour >= 12, formats.dayPeriods(), texts.period);
    this.dial?.paint();
    this.look();
  }

  /** Puts the time into the text fields. */
  private fillFields(): void {
    if (!this.inputs) return;
    this.inputs.hour.input.value = this.formats.number(shownHour(this.time.hour, this.has24Hours), this.has24Hours ? 2 : 1);
    this.inputs.minute.input.value = this.formats.number(this.time.minute, 2);
  }

  /** Takes over what is typed; false if it is no time. */
  private readFields(): boolean {
    const { inputs, formats } = this;
    if (!inputs) return true;
    const hour = typedHour(formats.western(inputs.hour.input.value), this.has24Hours, this.time.hour >= 12);
    const minute = typedMinute(formats.western(inputs.minute.input.value));
    this.time = { hour: hour ?? this.time.hour, minute: minute ?? this.time.minute };
    this.period.show(this.time.hour >= 12, formats.dayPeriods(), this.texts.period);
    const valid = hour !== null && minute !== null;
    if (this.strict) {
      inputs.hour.mark(hour === null);
      inputs.minute.mark(minute === null);
      this.note.textContent = valid ? "" : (this.node.str("error_invalid_text") ?? this.texts.invalidTime);
    }
    return valid;
  }

  override opened(): void {
    (this.inputs ? this.inputs.hour.input : this.spins?.hour.element)?.focus();
  }

  protected override dress(): void {
    super.dress();
    this.show();
  }

  /** What the theme says. */
  private look(): void {
    const { node } = this;
    const parts = { help: this.help, colon: this.colon, switcher: this.switcher, periods: this.period.element };
    paintTime((name) => node.themed(name), { ...parts, fields: [...this.fields.querySelectorAll<HTMLElement>(".f-time-field")], choices: this.period.buttons });
    style(this.surface, { padding: given(node.themed("padding"), edges) });
  }

  protected override get helpText(): string {
    return this.typed ? this.texts.enterTime : this.texts.selectTime;
  }

  protected override get landscape(): boolean {
    const said = this.node.enum("orientation", "portrait");
    return this.node.has("orientation") ? said === "landscape" : super.landscape;
  }

  protected override get otherWay(): Switch {
    const { node, texts } = this;
    return this.typed
      ? { mode: "dial", icon: node.num("switch_to_timer_icon"), outline: "clock", label: texts.toDial }
      : { mode: "input", icon: node.num("switch_to_input_icon"), outline: "keyboard", label: texts.toInput };
  }

  protected override rebuild(): void {
    this.hand = "hour";
    this.build();
  }

  protected override answer(): { props: ValueMap; data: Value } | null {
    this.strict = true;
    if (!this.readFields()) {
      this.fields.querySelector<HTMLElement>("[aria-invalid]")?.focus();
      return null;
    }
    const value = new TimeOfDay(this.time.hour, this.time.minute);
    return { props: { value }, data: value };
  }
}
