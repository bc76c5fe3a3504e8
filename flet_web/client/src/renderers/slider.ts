/** Slider: a native range input, transparent, over a track drawn with Material measures. */

import { color } from "../colors.js";
import { attrs, h, style } from "../dom.js";
import { FILL_WIDTH } from "../layout.js";
import type { Fill } from "../layout.js";
import type { PropertyName } from "../node.js";
import { register } from "../registry.js";
import type { Changes } from "../renderer.js";
import { adopt } from "../styles.js";
import { messageOf } from "../tooltip.js";
import { isMap } from "../protocol.js";
import { num, px, round } from "../values.js";
import { Focusable } from "./focusable.js";
import css from "../styles/slider.css?inline";

adopt(css);

class SliderRenderer extends Focusable {
  private readonly input = h("input");
  private readonly bubble = h("output", "f-slider-label");
  private readonly ticks = h("div", "f-slider-ticks");
  /** The user holds the thumb: what the server says of the value waits until he lets go. */
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

  override update(changed: Changes): void {
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
    return this.node.num("min", 0);
  }

  private get max(): number {
    return Math.max(this.node.num("max", 1), this.min);
  }

  private get value(): number {
    return Math.min(this.max, Math.max(this.min, this.node.num("value", this.min)));
  }

  private updateRange(): void {
    const { input, min, max } = this;
    const divisions = this.node.num("divisions", 0);
    attrs(input, { min, max, step: divisions > 0 ? (max - min) / divisions : "any" });
    style(this.ticks, { "--f-divisions": divisions || null });
    // More dots than this would be a line, Flutter leaves them out as well.
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
    const label = node.str("label")?.replace("{value}", this.shown.toFixed(Math.min(20, Math.max(0, node.num("round", 0)))));
    this.bubble.textContent = label ?? "";
    this.bubble.hidden = !label || !node.num("divisions");
    attrs(this.input, { "aria-valuetext": label });
  }

  private slid(): void {
    const value = this.shown;
    const keyboard = !this.held;
    if (keyboard) this.fire("change_start", this.value);
    if (value !== this.node.num("value")) {
      this.send({ value });
      this.showValue();
      this.fire("change", value);
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
    // The server's last word, if it has said something else than what the user chose.
    if (this.value !== this.shown) this.input.value = String(this.value);
    this.showValue();
  };

  private paint(): void {
    const { node, element } = this;
    this.follow(() => {
      this.paint();
    }, node.get("overlay_color"));
    const padding = node.get("padding");
    const side = (name: string): string | null =>
      padding === undefined ? null : px(isMap(padding) ? num(padding[name], 0) : num(padding, 0));
    const own = (name: PropertyName): string | undefined => (node.disabled ? undefined : color(node.get(name)));
    element.classList.toggle("f-slider-new", node.get("year_2023") === false);
    style(element, {
      "--f-color": own("active_color"),
      "--f-track": own("inactive_color"),
      "--f-thumb": own("thumb_color"),
      "--f-second-color": own("secondary_active_color"),
      "--f-overlay-color": color(this.pick(node.get("overlay_color"))),
      "--f-start": side("left"),
      "--f-end": side("right"),
      cursor: this.cursor,
    });
  }
}

register("Slider", SliderRenderer);
