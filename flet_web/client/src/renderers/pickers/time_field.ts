/** Hour, minute and half of the day in the header of a time picker: spin buttons above a dial, else text fields. */

import { attrs, h } from "../../dom.js";
import { surface } from "../../ripple.js";
import type { Hand } from "./clock.js";
import { freshId } from "../../surroundings.js";

export interface Spin {
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly text: string;
}

/** A number that the arrow keys change, and digits. */
export class SpinField {
  readonly element = h("div", "f-time-field");
  private spin: Spin = { value: 0, least: 0, most: 0, text: "" };
  private typed = "";

  constructor(hand: Hand, told: { set: (value: number) => void; focused: () => void; done: () => void }) {
    surface(this.element);
    attrs(this.element, { role: "spinbutton", tabindex: 0, "data-hand": hand });
    this.element.addEventListener("focus", () => {
      this.typed = "";
      told.focused();
    });
    this.element.addEventListener("click", told.focused);
    this.element.addEventListener("keydown", (event) => {
      if (event.key === "Enter") {
        event.preventDefault();
        told.done();
        return;
      }
      const next = this.next(event);
      if (next === null) return;
      event.preventDefault();
      told.set(next);
    });
  }

  show(spin: Spin, label: string, active: boolean): void {
    this.spin = spin;
    this.element.firstElementChild?.remove();
    this.element.append(h("span", "", spin.text));
    this.element.classList.toggle("f-chosen", active);
    attrs(this.element, {
      "aria-label": label,
      "aria-valuenow": spin.value,
      "aria-valuemin": spin.least,
      "aria-valuemax": spin.most,
      "aria-valuetext": spin.text,
    });
  }

  /** The value that a key leads to; null if it leads nowhere. */
  private next({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): number | null {
    const { value, least, most } = this.spin;
    if (ctrlKey || altKey || metaKey) return null;
    const around = (to: number): number => least + ((((to - least) % (most - least + 1)) + (most - least + 1)) % (most - least + 1));
    const steps: Record<string, number> = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1, PageUp: 5, PageDown: -5 };
    const step = steps[key];
    if (step !== undefined) return around(value + step);
    if (key === "Home") return least;
    if (key === "End") return most;
    if (!/^\d$/.test(key)) return null;
    this.typed = Number(this.typed + key) <= most && this.typed.length < 2 ? this.typed + key : key;
    return Number(this.typed) >= least ? Number(this.typed) : null;
  }
}

/** A text field for hour or minute, with its label below. */
export class NumberField {
  readonly input = h("input", "f-time-field f-time-input");
  readonly label = h("label", "f-time-label");
  readonly element = h("div", "f-time-typed", this.input, this.label);

  constructor(hand: Hand, describedBy: string, told: { typed: () => void; done: () => void }) {
    const { input, label } = this;
    input.id = freshId("time");
    input.inputMode = "numeric";
    input.maxLength = 2;
    label.htmlFor = input.id;
    attrs(input, { autocomplete: "off", "data-hand": hand, "aria-describedby": describedBy });
    input.addEventListener("focus", () => {
      input.select();
    });
    input.addEventListener("input", told.typed);
    input.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.isComposing) return;
      event.preventDefault();
      told.done();
    });
  }

  mark(wrong: boolean): void {
    this.element.classList.toggle("f-error", wrong);
    attrs(this.input, { "aria-invalid": wrong ? "true" : null });
  }
}

/** Before or after noon. */
export class PeriodChoice {
  readonly element: HTMLElement;
  private readonly choices: [HTMLButtonElement, HTMLButtonElement];
  private afternoon = false;

  constructor(choose: (afternoon: boolean) => void) {
    const choice = (place: number): HTMLButtonElement => {
      const button = h("button", "f-period");
      button.type = "button";
      attrs(button, { role: "radio" });
      surface(button);
      button.addEventListener("click", () => {
        choose(place === 1);
      });
      return button;
    };
    this.choices = [choice(0), choice(1)];
    this.element = h("div", "f-periods", ...this.choices);
    attrs(this.element, { role: "radiogroup" });
    this.element.addEventListener("keydown", (event) => {
      if (!/^Arrow/.test(event.key)) return;
      event.preventDefault();
      choose(!this.afternoon);
      this.choices[this.afternoon ? 1 : 0].focus();
    });
  }

  show(afternoon: boolean, names: [string, string], label: string): void {
    this.afternoon = afternoon;
    attrs(this.element, { "aria-label": label });
    this.choices.forEach((button, place) => {
      const chosen = afternoon === (place === 1);
      if (button.textContent !== names[place]) button.textContent = names[place] ?? "";
      attrs(button, { "aria-checked": String(chosen), tabindex: chosen ? 0 : -1 });
      button.classList.toggle("f-chosen", chosen);
    });
  }

  get buttons(): readonly HTMLButtonElement[] {
    return this.choices;
  }
}
