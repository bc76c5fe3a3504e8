/** Slider: a native range input, transparent, over a track drawn with Material measures. */

import { attrs, h, style } from "../../dom.js";
import { FILL_WIDTH } from "../../layout.js";
import type { Fill } from "../../layout.js";
import type { Changes } from "../../renderer.js";
import { messageOf } from "../../tooltip.js";
import { isMap } from "../../protocol.js";
import { given, num, px, round } from "../../values.js";
import type { Padding } from "../../wire/values.js";
import { Focusable } from "../shared/focusable.js";
import { SlideWay } from "../shared/slide_way.js";
import { paintSlider } from "../shared/slider_look.js";
import { adopt } from "../../styles.js";
import css from "./slider.css?inline";

adopt(css);

export class SliderRenderer extends Focusable<"Slider"> {
  private readonly input = h("input");
  private readonly bubble = h("output", "f-slider-label");
  private readonly ticks = h("div", "f-slider-ticks");
  private readonly way = new SlideWay(this.input);
  /** The user holds the thumb: a value of the server is shown after the release. */
  private held = false;

  override create(): HTMLElement {
    const { input, bubble } = this;
    input.type = "range";
    attrs(bubble, { "aria-hidden": "true" });
    this.control(input);
    input.addEventListener("pointerdown", (event) => {
      if (event.button === 0 && !this.node.disabled) this.hold();
    });
    input.addEventListener("input", () => {
      this.slid();
    });
    const track = h("div", "f-slider-track", h("div", "f-slider-second"), h("div", "f-slider-active"), this.ticks);
    return h("div", "f-slider", track, h("div", "f-slider-overlay"), input, bubble);
  }

  override update(changed: Changes<"Slider">): void {
    const { node, input } = this;
    this.updateFocusable(changed);
    if (changed.any("min", "max", "divisions")) this.updateRange();
    if (changed.any("value", "min", "max", "divisions") && !this.held) this.input.value = String(this.value);
    if (changed.any("label", "tooltip")) {
      attrs(input, { "aria-label": messageOf(node) ?? (/\{value\}/.test(node.str("label", "")) ? null : node.str("label")) });
    }
    this.showValue();
    this.paint();
  }

  override fill(): Fill {
    return FILL_WIDTH;
  }

  override dispose(): void {
    this.release();
  }

  private get min(): number {
    return this.node.num("min");
  }

  private get max(): number {
    return Math.max(this.node.num("max"), this.min);
  }

  private get value(): number {
    return Math.min(this.max, Math.max(this.min, this.node.num("value", this.min)));
  }

  private updateRange(): void {
    const { input, min, max } = this;
    const divisions = this.node.num("divisions", 0);
    attrs(input, { min, max, step: divisions > 0 ? (max - min) / divisions : "any" });
    style(this.ticks, { "--f-divisions": divisions || null });
    // More dots than this would look like a line. Flutter leaves them out as well.
    this.element.classList.toggle("f-discrete", divisions > 0 && divisions <= 60);
  }

  private get shown(): number {
    return this.input.valueAsNumber;
  }

  private showValue(): void {
    const { node, min, max } = this;
    const part = (value: number): number => (max > min ? round((value - min) / (max - min)) : 0);
    const second = node.num("secondary_track_value");
    style(this.element, { "--f-at": part(this.shown), "--f-second": second === undefined ? null : part(second) });
    const label = node.str("label")?.replace("{value}", this.shown.toFixed(Math.min(20, Math.max(0, node.num("round")))));
    this.bubble.textContent = label ?? "";
    this.bubble.hidden = !label || !node.num("divisions");
    attrs(this.input, { "aria-valuetext": label });
  }

  private slid(): void {
    const value = this.shown;
    const keyboard = !this.held;
    if (keyboard) this.fire("change_start", this.value);
    if (value !== this.node.num("value")) {
      this.change({ value }, "change", this.told(value));
      this.showValue();
    }
    if (keyboard) this.fire("change_end", value);
  }

  private hold(): void {
    this.release();
    this.held = true;
    this.fire("change_start", this.value);
    for (const type of ["pointerup", "pointercancel"]) window.addEventListener(type, this.letGo);
  }

  private release(): void {
    this.held = false;
    for (const type of ["pointerup", "pointercancel"]) window.removeEventListener(type, this.letGo);
  }

  private readonly letGo = (): void => {
    this.release();
    this.fire("change_end", this.shown);
    // The server may have set another value meanwhile.
    if (this.value !== this.shown) this.input.value = String(this.value);
    this.showValue();
  };

  /** What the event says of a change. */
  protected told(value: number): number | null {
    return value;
  }

  protected paint(): void {
    const { node, element, active } = this;
    this.follow(() => {
      this.paint();
    }, node.get("overlay_color"), node.themed("thumb_size"));
    paintSlider(node, element, [element], active);
    const padding = node.get("padding");
    const side = (name: keyof Padding): string | null =>
      given(padding, (value) => px(isMap(value) ? num(value[name], 0) : num(value, 0)));
    style(element, {
      "--f-start": side("left"),
      "--f-end": side("right"),
      "--f-above": side("top"),
      "--f-below": side("bottom"),
    });
    this.way.set(node.enum("interaction", "tapandslide"));
  }
}
