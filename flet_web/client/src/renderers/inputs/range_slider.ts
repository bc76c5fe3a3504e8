/** RangeSlider: the track of a Slider with two native range inputs above it, one for each end. */

import { attrs, h, style } from "../../dom.js";
import { FILL_WIDTH } from "../../layout.js";
import type { Fill } from "../../layout.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import { adopt } from "../../styles.js";
import { messageOf } from "../../tooltip.js";
import { num, round } from "../../values.js";
import { ActiveStates } from "../shared/control_state.js";
import { paintSlider } from "../shared/slider_look.js";
import "./slider.js";
import css from "./range_slider.css?inline";

adopt(css);

/** Pixels between the ends of a slider without steps, and across a thumb. */
const SEPARATION = 8;
const THUMB = 20;

interface End {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  readonly bubble: HTMLElement;
}

function end(name: string): End {
  const input = h("input");
  input.type = "range";
  attrs(input, { "aria-label": name });
  const bubble = h("output", "f-slider-label");
  attrs(bubble, { "aria-hidden": "true" });
  return { element: h("div", "f-slider f-range-end", h("div", "f-slider-overlay"), input, bubble), input, bubble };
}

export class RangeSliderRenderer extends Renderer<"RangeSlider"> {
  private readonly start = end("Start");
  private readonly end = end("End");
  private readonly ends = [this.start, this.end];
  private readonly track = h("div", "f-slider-track");
  private readonly ticks = h("div", "f-slider-ticks");
  private readonly states = new ActiveStates();
  /** The end that a pointer holds: what the server says of the values waits until it is let go. */
  private held: End | null = null;

  override create(): HTMLElement {
    this.track.append(h("div", "f-slider-active"), this.ticks);
    const element = h("div", "f-slider f-range-slider", this.track, this.start.element, this.end.element);
    attrs(element, { role: "group" });
    for (const one of this.ends) {
      one.input.addEventListener("input", () => {
        this.pressedKey(one);
      });
    }
    element.addEventListener("pointerdown", (event) => {
      this.hold(event);
    });
    element.addEventListener("pointermove", (event) => {
      this.move(event);
    });
    element.addEventListener("pointerleave", () => {
      for (const one of this.ends) one.element.classList.remove("f-near");
    });
    for (const type of ["pointerup", "pointercancel"]) {
      element.addEventListener(type, () => {
        this.letGo();
      });
    }
    return element;
  }

  override update(changed: Changes<"RangeSlider">): void {
    const { node, element } = this;
    if (changed.has("disabled")) {
      for (const { input } of this.ends) input.disabled = node.disabled;
      this.states.mark("disabled", node.disabled);
    }
    if (changed.any("min", "max", "divisions")) this.updateRange();
    if (changed.any("start_value", "end_value", "min", "max", "divisions") && !this.held) this.takeValues();
    if (changed.any("label", "tooltip")) attrs(element, { "aria-label": messageOf(node) ?? null });
    this.showValues();
    this.paint();
  }

  override fill(): Fill {
    return FILL_WIDTH;
  }

  // -- values ---------------------------------------------------------------------------------------------------------

  private get min(): number {
    return this.node.num("min");
  }

  private get max(): number {
    return Math.max(this.node.num("max"), this.min);
  }

  private get divisions(): number {
    return Math.max(0, this.node.num("divisions", 0));
  }

  private clamp(value: number, low: number, high: number): number {
    return Math.min(high, Math.max(low, value));
  }

  private updateRange(): void {
    const { min, max, divisions } = this;
    for (const { input } of this.ends) attrs(input, { min, max, step: divisions > 0 ? (max - min) / divisions : "any" });
    style(this.ticks, { "--f-divisions": divisions || null });
    // More dots than this would be a line.
    this.element.classList.toggle("f-discrete", divisions > 0 && divisions <= 60);
  }

  /** Shows the values of the server. */
  private takeValues(): void {
    const first = this.clamp(this.node.num("start_value", this.min), this.min, this.max);
    this.start.input.value = String(first);
    this.end.input.value = String(this.clamp(this.node.num("end_value", this.max), first, this.max));
  }

  private showValues(): void {
    const { node, min, max } = this;
    const part = ({ input }: End): number => (max > min ? round((input.valueAsNumber - min) / (max - min)) : 0);
    style(this.element, { "--f-from": part(this.start), "--f-at": part(this.end) });
    // How far each end goes is told; `min` and `max` themselves decide how long the steps of the keys are.
    attrs(this.start.input, { "aria-valuemax": this.end.input.valueAsNumber });
    attrs(this.end.input, { "aria-valuemin": this.start.input.valueAsNumber });
    for (const one of this.ends) {
      style(one.element, { "--f-at": part(one) });
      const label = node.str("label")?.replace("{value}", one.input.valueAsNumber.toFixed(this.clamp(node.num("round"), 0, 20)));
      one.bubble.textContent = label ?? "";
      one.bubble.hidden = !label || this.divisions === 0;
      attrs(one.input, { "aria-valuetext": label });
    }
  }

  /** Moves an end as far as the other one lets it. True if that changed a value. */
  private slide(one: End, value: number, apart: number): boolean {
    const { start, end, min, max } = this;
    const first = one === start;
    const limited = first
      ? this.clamp(value, min, Math.max(min, end.input.valueAsNumber - apart))
      : this.clamp(value, Math.min(max, start.input.valueAsNumber + apart), max);
    one.input.value = String(limited);
    const shown = one.input.valueAsNumber;
    const known = first ? this.node.num("start_value") : this.node.num("end_value");
    this.showValues();
    if (shown === known) return false;
    this.showOverlap();
    this.change({ start_value: start.input.valueAsNumber, end_value: end.input.valueAsNumber }, "change");
    return true;
  }

  private pressedKey(one: End): void {
    this.fire("change_start");
    this.slide(one, one.input.valueAsNumber, 0);
    this.fire("change_end");
  }

  // -- pointer --------------------------------------------------------------------------------------------------------

  /** The value under a pointer. */
  private valueAt(event: PointerEvent): number {
    const box = this.track.getBoundingClientRect();
    const part = box.width > 0 ? (event.clientX - box.left) / box.width : 0;
    const rtl = getComputedStyle(this.element).direction === "rtl";
    return this.min + (rtl ? 1 - part : part) * (this.max - this.min);
  }

  /** The end that a pointer at `value` means. */
  private nearest(value: number): End {
    const first = this.start.input.valueAsNumber;
    const last = this.end.input.valueAsNumber;
    if (first === last) return value < first || first === this.max ? this.start : this.end;
    return Math.abs(value - first) < Math.abs(value - last) ? this.start : this.end;
  }

  private hold(event: PointerEvent): void {
    if (event.button !== 0 || this.node.disabled) return;
    event.preventDefault();
    const value = this.valueAt(event);
    this.held = this.nearest(value);
    this.held.element.classList.add("f-held");
    this.element.setPointerCapture(event.pointerId);
    this.held.input.focus();
    this.fire("change_start");
    this.slide(this.held, value, this.apart);
  }

  private move(event: PointerEvent): void {
    if (this.node.disabled) return;
    const value = this.valueAt(event);
    if (this.held) this.slide(this.held, value, this.apart);
    else if (event.pointerType !== "touch") {
      const near = this.nearest(value);
      for (const one of this.ends) one.element.classList.toggle("f-near", one === near);
    }
  }

  private letGo(): void {
    const { held } = this;
    if (!held) return;
    this.held = null;
    held.element.classList.remove("f-held");
    this.fire("change_end");
    // The server's last word, if it has said something else than what the user chose.
    this.takeValues();
    this.showValues();
  }

  /** How far the ends stay apart while a pointer moves them, in units of the values. */
  private get apart(): number {
    const width = this.track.offsetWidth;
    return this.divisions > 0 || width === 0 ? 0 : (num(this.node.themed("min_thumb_separation"), SEPARATION) / width) * (this.max - this.min);
  }

  // -- looks ----------------------------------------------------------------------------------------------------------

  private paint(): void {
    const { node, element } = this;
    const look = [node.get("overlay_color"), node.get("mouse_cursor"), node.themed("thumb_size")];
    this.states.follow(element, this.paint.bind(this), ...look);
    paintSlider(node, element, this.ends.map((one) => one.element), this.states);
    this.host.onFlushed(() => {
      this.showOverlap();
    });
  }

  /** Where a thumb lies on the other one, a line tells them apart. */
  private showOverlap(): void {
    const { start, end, min, max } = this;
    const part = (end.input.valueAsNumber - start.input.valueAsNumber) / (max - min || 1);
    const over = part < 0.5 && part * this.track.offsetWidth < THUMB;
    this.element.classList.toggle("f-overlapping", over);
  }
}
