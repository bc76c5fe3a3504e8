/** CupertinoTimerPicker: wheels of hours, minutes and seconds. */

import { color } from "../../colors.js";
import { attrs, h, style } from "../../dom.js";
import { FILL_BOTH } from "../../layout.js";
import type { Fill } from "../../layout.js";
import { Duration } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import { adopt } from "../../styles.js";
import { messageOf } from "../../tooltip.js";
import { millis, point, px } from "../../values.js";
import type { Formats } from "../dates/formats.js";
import { formatsOf } from "../dates/language.js";
import css from "./picker.css?inline";
import { textScale } from "../shared/text_scale.js";
import { Wheel } from "./wheel.js";
import { bar, MAGNIFIED, widthOf } from "./wheel_row.js";

adopt(css);

type Unit = "hour" | "minute" | "second";

const SECONDS: Record<Unit, number> = { hour: 3600, minute: 60, second: 1 };
/** Letters of the modes: h, m and s. */
const LETTERS: Record<string, Unit> = { h: "hour", m: "minute", s: "second" };

/** Width of one of three wheels, and of one of two (px). */
const OF_THREE = 114;
const OF_TWO = 160;
/** Where the numbers end in the wheels after the first one (px), and size of the words beside them. */
const ENDS: Record<number, readonly number[]> = { 2: [0, 25.5], 3: [0, 43.7, 39.2] };
const LABEL = 17;

export class CupertinoTimerPickerRenderer extends Renderer<"CupertinoTimerPicker"> {
  private readonly row = h("div", "f-wheel-row f-timer-row");
  private units: Unit[] = [];
  private wheels: Wheel[] = [];
  private labels: HTMLElement[] = [];
  private seconds = 0;

  override create(): HTMLElement {
    const element = h("div", "f-cupertino-picker f-timer-wheels", this.row);
    element.setAttribute("role", "group");
    // As on iOS: dates and times are large, and fill the width; there is no room for larger ones.
    style(element, { "--f-text-scale": String(textScale()) });
    return element;
  }

  override update(changed: Changes<"CupertinoTimerPicker">): void {
    const { node, element, row } = this;
    if (changed.has("bgcolor")) style(row, { "background-color": color(node.get("bgcolor")) });
    attrs(element, { "aria-label": messageOf(node) ?? "Timer" });
    if (changed.has("alignment")) {
      const [x, y] = point(node.get("alignment") ?? [0, 0]);
      style(row, { left: `${(x + 1) * 50}%`, top: `${(y + 1) * 50}%`, translate: `${-(x + 1) * 50}% ${-(y + 1) * 50}%` });
    }
    const seconds = Math.floor(millis(node.get("value")) / 1000);
    const fresh = changed.has("value") && seconds !== this.seconds;
    if (fresh) this.seconds = seconds;
    const built = changed.any("mode", "minute_interval", "second_interval", "item_extent", "rtl");
    if (built) this.build();
    if (built || changed.has("disabled")) for (const wheel of this.wheels) wheel.setDisabled(node.disabled);
    if (built || (fresh && !this.wheels.some((wheel) => wheel.isBusy))) this.show(!built);
  }

  override fill(): Fill {
    return FILL_BOTH;
  }

  override dispose(): void {
    for (const wheel of this.wheels) wheel.dispose();
  }

  private step(unit: Unit): number {
    if (unit === "hour") return 1;
    return this.node.num(unit === "minute" ? "minute_interval" : "second_interval");
  }

  private build(): void {
    const { node, row } = this;
    this.dispose();
    this.units = Array.from(node.enum("mode")).map((letter) => LETTERS[letter]).filter((unit) => unit !== undefined);
    const formats = formatsOf(node, this.host.tree.page ?? null);
    this.wheels = this.units.map((unit, i) => this.makeWheel(unit, i, formats));
    this.labels = this.units.map(() => h("span", "f-timer-label"));
    row.replaceChildren(...this.wheels.map((wheel, i) => this.cell(wheel, i, formats)));
    style(row, { width: px(this.units.length * this.width) });
    this.name(formats);
  }

  private get width(): number {
    return this.units.length === 2 ? OF_TWO : OF_THREE;
  }

  /** A wheel with the word beside its numbers, which end at one place. */
  private cell(wheel: Wheel, i: number, formats: Formats): HTMLElement {
    const cell = h("div", "f-timer-cell", wheel.element, this.labels[i] ?? "");
    const unit = this.units[i] ?? "hour";
    const label = Math.max(...[1, 2].map((count) => widthOf(this.element, labelOf(formats, unit, count), `600 ${LABEL}px`, 0)));
    const first = this.width - label - (this.units.length === 2 && unit === "hour" ? 21.5 : 18);
    style(cell, { "--f-timer-end": px(ENDS[this.units.length]?.[i] || first) });
    return cell;
  }

  private makeWheel(unit: Unit, i: number, formats: Formats): Wheel {
    const step = this.step(unit);
    const wheel = new Wheel({
      changed: () => {
        this.tell(formats);
      },
    });
    const text = (index: number): string => formats.number(index * step, unit === "hour" ? 2 : 1);
    attrs(wheel.element, { "aria-label": formats.capital(named(formats, unit, 2, "long")) });
    wheel.overlay.append(bar(i, this.units.length));
    const middle = (this.units.length - 1) / 2;
    wheel.setLook({
      extent: Math.max(1, this.node.num("item_extent")),
      squeeze: 1.25,
      diameterRatio: 1.07,
      magnification: MAGNIFIED,
      offAxis: i < middle ? -0.34 : i > middle ? 0.5 : 0.1,
    });
    wheel.setItems({
      first: 0,
      last: Math.ceil((unit === "hour" ? 24 : 60) / step) - 1,
      looping: unit !== "hour",
      text: (index) => `${index * step} ${named(formats, unit, index * step, "long")}`,
      number: (index) => index * step,
      draw: (index) => h("div", "f-timer-number", text(index)),
    });
    return wheel;
  }

  private show(smoothly: boolean): void {
    this.units.forEach((unit, i) => {
      const part = Math.floor(this.seconds / SECONDS[unit]) % (unit === "hour" ? 24 : 60);
      this.wheels[i]?.show(Math.floor(part / this.step(unit)), smoothly);
    });
    this.name(formatsOf(this.node, this.host.tree.page ?? null));
  }

  /** The words beside the numbers, which depend on them: "1 hour", "2 hours". */
  private name(formats: Formats): void {
    this.units.forEach((unit, i) => {
      const label = this.labels[i];
      if (label) label.textContent = labelOf(formats, unit, (this.wheels[i]?.index ?? 0) * this.step(unit));
    });
  }

  private tell(formats: Formats): void {
    this.name(formats);
    const seconds = this.units.reduce((sum, unit, i) => sum + SECONDS[unit] * this.step(unit) * (this.wheels[i]?.index ?? 0), 0);
    if (seconds === this.seconds) return;
    this.seconds = seconds;
    const value = new Duration(seconds * 1e6);
    this.change({ value }, "change", value);
  }
}

/** "hours", "min.", "sec." */
function labelOf(formats: Formats, unit: Unit, count: number): string {
  return named(formats, unit, count, unit === "hour" ? "long" : "short");
}

function named(formats: Formats, unit: Unit, count: number, display: "long" | "short"): string {
  const format = new Intl.NumberFormat(formats.tag, { style: "unit", unit, unitDisplay: display });
  const name = format.formatToParts(count).find((part) => part.type === "unit")?.value ?? unit;
  return display === "short" && /^\p{Script=Latin}+$/u.test(name) ? `${name}.` : name;
}
