/** A text field in which a date is typed. */

import "../shared/field.js";
import { attrs, h } from "../../dom.js";
import { inputMode } from "../shared/text_edit.js";
import { order } from "../dates/days.js";
import type { CalendarSettings } from "./calendar.js";
import { freshId } from "../../surroundings.js";

/** What a field says. */
export interface FieldTexts {
  readonly label: string;
  readonly hint: string;
  readonly invalidFormat: string;
  readonly outOfRange: string;
}

export class DateField {
  readonly element: HTMLElement;
  readonly input = h("input", "f-field-input");
  private readonly settings: CalendarSettings;
  private readonly label = h("label", "f-field-label");
  private readonly notch = h("span");
  private readonly note = h("div", "f-field-note");
  private readonly box: HTMLElement;
  private texts!: FieldTexts;
  /** Whether a fault is shown as soon as it is typed: once one was shown. */
  private strict = false;

  constructor(settings: CalendarSettings, keyboard: string, done: () => void) {
    this.settings = settings;
    const id = freshId("date");
    const fieldset = h("fieldset", "f-field-outline", h("legend", "", this.notch));
    attrs(fieldset, { "aria-hidden": "true" });
    this.input.id = id;
    this.label.htmlFor = id;
    this.note.id = `${id}-note`;
    attrs(this.note, { "aria-live": "polite" });
    attrs(this.input, { inputmode: inputMode(keyboard), autocomplete: "off", "aria-describedby": this.note.id });
    this.box = h("div", "f-field-box", fieldset, this.label, h("div", "f-field-value", this.input));
    this.element = h("div", "f-field f-labelled f-date-field", this.box, h("div", "f-field-under", this.note));
    this.element.dataset["border"] = "outline";
    this.listen(done);
  }

  private listen(done: () => void): void {
    const { input, element } = this;
    input.addEventListener("focus", () => {
      element.classList.add("f-focused");
    });
    input.addEventListener("blur", () => {
      element.classList.remove("f-focused");
    });
    input.addEventListener("input", () => {
      this.fill();
      if (this.strict) this.check();
    });
    input.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.isComposing) return;
      event.preventDefault();
      done();
    });
  }

  say(texts: FieldTexts): void {
    this.texts = texts;
    this.label.textContent = this.notch.textContent = texts.label;
    this.input.placeholder = texts.hint;
  }

  show(date: Date | null): void {
    this.input.value = date ? this.settings.formats.compact(date) : "";
    this.fill();
  }

  private fill(): void {
    this.element.classList.toggle("f-filled", this.input.value !== "");
  }

  /** The day that was typed, as far as it can be chosen. */
  get value(): Date | null {
    const { formats, first, last } = this.settings;
    const typed = formats.parse(this.input.value);
    return typed && order(typed) >= order(first) && order(typed) <= order(last) ? typed : null;
  }

  /** Says what is wrong; null if that is so. `fault` is another one. */
  check(fault = ""): Date | null {
    const { value } = this;
    const typed = this.settings.formats.parse(this.input.value);
    const wrong = value ? fault : typed ? this.texts.outOfRange : this.texts.invalidFormat;
    this.strict ||= wrong !== "";
    this.note.textContent = wrong;
    this.element.classList.toggle("f-error", wrong !== "");
    attrs(this.input, { "aria-invalid": wrong ? "true" : null });
    return wrong ? null : value;
  }

  focus(): void {
    this.input.focus();
    this.input.select();
  }
}
