/** CupertinoSegmentedButton and CupertinoSlidingSegmentedButton: segments side by side, of which one is chosen. */

import { color } from "../../colors.js";
import { attrs, h, style } from "../../dom.js";
import type { ControlNode } from "../../node.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import type { TypeWith } from "../../schema.js";
import type { Slot } from "../../slot.js";
import "./cupertino.js";
import { adopt } from "../../styles.js";
import { messageOf } from "../../tooltip.js";
import { edges, given, px } from "../../values.js";
import css from "./segmented_button.css?inline";

adopt(css);

type SegmentsType = TypeWith<"controls" | "selected_index" | "on_change" | "padding">;

abstract class SegmentsRenderer<T extends SegmentsType> extends Renderer<T> {
  protected readonly frame = h("div", "f-cupertino-segments");
  protected buttons: HTMLButtonElement[] = [];
  private places: Slot[] = [];

  /** The control, of which this class knows what both have. */
  private get segments(): ControlNode<SegmentsType> {
    return this.node;
  }

  override create(): HTMLElement {
    const { frame } = this;
    frame.setAttribute("role", "radiogroup");
    frame.addEventListener("click", (event) => {
      this.choose(this.under(event.target));
    });
    frame.addEventListener("keydown", (event) => {
      this.key(event);
    });
    return h("div", "f-cupertino-segmented", frame);
  }

  protected updateSegments(changed: Changes<SegmentsType>): void {
    const { segments: node } = this;
    if (changed.has("controls")) this.fillFrame();
    attrs(this.frame, { "aria-label": messageOf(node) ?? "Choices", "aria-disabled": node.disabled ? "true" : null });
    const stop = this.stop;
    this.shown.forEach((control, i) => {
      const button = this.buttons[i];
      if (!button) return;
      const chosen = i === this.selected;
      button.disabled = control.disabled;
      button.classList.toggle("f-chosen", chosen);
      attrs(button, { "aria-checked": String(chosen), tabindex: i === stop ? 0 : -1, "aria-label": button.textContent ? null : (messageOf(control) ?? `${i + 1}`) });
    });
  }

  protected get selected(): number {
    return this.segments.num("selected_index");
  }

  protected under(target: EventTarget | null): number {
    return this.buttons.findIndex((button) => target instanceof Node && button.contains(target));
  }

  protected choose(index: number): void {
    const { segments: node } = this;
    const control = this.shown[index];
    if (!control || control.disabled || index === this.selected) return;
    this.host.events.change(node, { selected_index: index }, "change", index);
    this.host.tree.markDirty(node, "selected_index");
  }

  private get shown(): ControlNode[] {
    return this.segments.children("controls").filter((control) => control.visible);
  }

  /** The segment that Tab stops at. */
  private get stop(): number {
    const { shown } = this;
    const { selected } = this;
    return shown[selected] && !shown[selected].disabled ? selected : shown.findIndex((control) => !control.disabled);
  }

  private fillFrame(): void {
    const { shown } = this;
    while (this.buttons.length > shown.length) {
      this.buttons.pop()?.remove();
      this.places.pop()?.remove();
    }
    shown.forEach((control, i) => {
      if (!this.buttons[i]) this.addButton(i);
      this.places[i]?.set(control);
    });
  }

  private addButton(i: number): void {
    const label = h("span", "f-segment-label");
    const button = h("button", "f-cupertino-segment", label);
    button.type = "button";
    button.setAttribute("role", "radio");
    this.places[i] = this.slot(label, { kind: "box", loose: true, at: [0, 0] });
    this.buttons[i] = button;
    this.frame.append(button);
  }

  /** Arrow keys choose the next segment, as among radio buttons. */
  private key(event: KeyboardEvent): void {
    const forward = getComputedStyle(this.frame).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const back = forward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
    const step = { [forward]: 1, ArrowDown: 1, [back]: -1, ArrowUp: -1 }[event.key];
    if (step === undefined || this.segments.disabled) return;
    event.preventDefault();
    const usable = this.shown.flatMap((control, i) => (control.disabled ? [] : [i]));
    const next = usable.at((usable.indexOf(this.under(document.activeElement)) + step) % usable.length);
    if (next === undefined) return;
    this.buttons[next]?.focus();
    this.choose(next);
  }
}

export class CupertinoSegmentedButtonRenderer extends SegmentsRenderer<"CupertinoSegmentedButton"> {
  override update(changed: Changes<"CupertinoSegmentedButton">): void {
    const { node } = this;
    this.updateSegments(changed);
    style(this.element, {
      padding: given(node.get("padding"), edges),
      "--f-selected": color(node.get("selected_color")),
      "--f-unselected": color(node.get("unselected_color")),
      "--f-border": color(node.get("border_color")),
      "--f-pressed": color(node.get("click_color")),
      "--f-disabled": color(node.get("disabled_color")),
      "--f-disabled-text": color(node.get("disabled_text_color")),
    });
  }
}

export class CupertinoSlidingSegmentedButtonRenderer extends SegmentsRenderer<"CupertinoSlidingSegmentedButton"> {
  private readonly thumb = h("div", "f-segment-thumb");
  private observer: ResizeObserver | undefined;

  override create(): HTMLElement {
    const element = super.create();
    this.frame.classList.add("f-sliding");
    this.frame.prepend(this.thumb);
    this.observer = typeof ResizeObserver === "undefined" ? undefined : new ResizeObserver(() => {
      this.place(this.selected);
    });
    this.observer?.observe(this.frame);
    this.frame.addEventListener("pointerdown", (event) => {
      if (event.button === 0 && this.under(event.target) === this.selected && !this.node.disabled) this.drag(event);
    });
    return element;
  }

  override update(changed: Changes<"CupertinoSlidingSegmentedButton">): void {
    const { node, frame } = this;
    this.updateSegments(changed);
    frame.classList.toggle("f-proportional", node.bool("proportional_width"));
    style(frame, {
      padding: given(node.get("padding"), edges),
      "--f-back": color(node.get("bgcolor")),
      "--f-thumb": color(node.get("thumb_color")),
    });
    this.host.onFlushed(() => {
      this.measure();
      this.place(this.selected);
    });
  }

  override dispose(): void {
    this.observer?.disconnect();
  }

  /** Each segment has room for the bold text that it has while it is chosen. */
  private measure(): void {
    const { frame, buttons } = this;
    for (const button of buttons) button.style.minWidth = "";
    frame.classList.add("f-measured");
    const widths = buttons.map((button) => Math.ceil((button.firstElementChild?.getBoundingClientRect().width ?? 0) * 10) / 10);
    frame.classList.remove("f-measured");
    buttons.forEach((button, i) => {
      style(button, { "min-width": px((widths[i] ?? 0) + 20) });
    });
  }

  /** Puts the thumb under a segment. */
  private place(index: number): void {
    const button = this.buttons[index];
    this.thumb.hidden = !button;
    if (!button) return;
    style(this.thumb, { left: px(button.offsetLeft - 1), width: px(button.offsetWidth + 2), top: px(button.offsetTop), height: px(button.offsetHeight) });
  }

  /** The thumb follows a finger from segment to segment; the one where it is let go is chosen. */
  private drag(down: PointerEvent): void {
    let over = this.selected;
    const moved = (event: PointerEvent): void => {
      if (event.pointerId !== down.pointerId) return;
      const at = this.buttons.findIndex((button) => {
        const { left, right } = button.getBoundingClientRect();
        return !button.disabled && event.clientX >= left && event.clientX < right;
      });
      if (at >= 0) this.place((over = at));
    };
    const done = (event: PointerEvent): void => {
      if (event.pointerId !== down.pointerId) return;
      window.removeEventListener("pointermove", moved);
      for (const type of ["pointerup", "pointercancel"] as const) window.removeEventListener(type, done);
      if (event.type === "pointerup") this.choose(over);
      else this.place(this.selected);
    };
    window.addEventListener("pointermove", moved);
    for (const type of ["pointerup", "pointercancel"] as const) window.addEventListener(type, done);
  }
}
