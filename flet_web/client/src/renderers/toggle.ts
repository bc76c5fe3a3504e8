/** Checkbox, Switch and Radio: a native input with a label beside it. */

import "../styles/toggles.css";
import type { PropertyName } from "../node.js";
import { color } from "../colors.js";
import { attrs, h, style } from "../dom.js";
import type { Changes } from "../renderer.js";
import { surface } from "../ripple.js";
import type { Slot } from "../slot.js";
import { restyle } from "../text_style.js";
import { messageOf } from "../tooltip.js";
import { density, px } from "../values.js";
import { Focusable } from "./focusable.js";

export abstract class Toggle extends Focusable {
  protected input!: HTMLInputElement;
  private label!: Slot;
  /** What shows hover, focus and ripple. */
  protected layer!: HTMLElement;

  /** The label element ties text and input: a click on either is one on the input. */
  protected frame(classes: string, type: "checkbox" | "radio", target: HTMLElement, layer: HTMLElement): HTMLElement {
    this.input = this.control(h("input"));
    this.input.type = type;
    this.layer = layer;
    surface(layer);
    target.prepend(this.input);
    const text = h("span", "f-toggle-label");
    this.label = this.slot(text, { kind: "box", loose: true });
    this.input.addEventListener("change", () => {
      this.toggled();
    });
    return h("label", `f-toggle ${classes}`, target, text);
  }

  /** The user has changed the input. */
  protected abstract toggled(): void;

  protected updateToggle(changed: Changes, labelStyle: PropertyName = "label_style"): void {
    const { node, element, input } = this;
    this.updateFocusable(changed);
    if (changed.has("label")) {
      const label = node.content("label");
      this.label.set(label === "" ? undefined : label);
      this.label.container.hidden = label === undefined || label === "";
      element.classList.toggle("f-bare", this.label.container.hidden);
    }
    if (changed.any("label", "semantics_label", "tooltip")) {
      attrs(input, { "aria-label": node.str("semantics_label") ?? (node.has("label") ? null : messageOf(node)) });
    }
    if (changed.has("label_position")) {
      element.classList.toggle("f-label-left", node.enum("label_position", "right") === "left");
    }
    if (changed.has(labelStyle)) {
      restyle(this.label.container, node.get(labelStyle));
    }
  }

  /** State layer, cursor and density: the same for all three. */
  protected paintLayer(): void {
    const { node, element, layer } = this;
    const overlay = color(this.pick(node.get("overlay_color")));
    const plain = color(node.get("hover_color") ?? node.get("focus_color"));
    const splash = node.num("splash_radius");
    layer.classList.toggle("f-overlay", overlay !== undefined);
    style(layer, { "--f-state-color": overlay ?? plain, "--f-splash": splash === undefined ? null : px(splash) });
    style(element, { cursor: this.cursor, "--f-own-density": density(node.get("visual_density")) });
  }
}
