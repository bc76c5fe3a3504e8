/** Checkbox, Switch and Radio: a native input with a label beside it. */

import type { ControlNode } from "../../node.js";
import type { Value } from "../../protocol.js";
import { color } from "../../colors.js";
import { attrs, h, style } from "../../dom.js";
import type { Changes } from "../../renderer.js";
import { surface } from "../../ripple.js";
import type { TypeWith } from "../../schema.js";
import type { Slot } from "../../slot.js";
import { restyle } from "../../text_style.js";
import { messageOf } from "../../tooltip.js";
import { given, px } from "../../values.js";
import { Focusable } from "./focusable.js";
import { stateLayer } from "./state_layer.js";
import { adopt } from "../../styles.js";
import css from "./toggle.css?inline";

adopt(css);

type ToggleType = TypeWith<"label_position" | "overlay_color" | "splash_radius">;

export abstract class Toggle<T extends ToggleType> extends Focusable<T> {
  protected input!: HTMLInputElement;
  private label!: Slot;
  /** The element that shows hover, focus and ripple. */
  protected layer!: HTMLElement;

  /** A label element around both: a click on the text is one on the input. */
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

  protected updateToggle(changed: Changes<ToggleType>): void {
    const { element } = this;
    const node: ControlNode<ToggleType> = this.node;
    this.updateFocusable(changed);
    if (changed.has("label")) {
      const label = node.content("label");
      this.label.set(label === "" ? undefined : label);
      this.label.container.hidden = label === undefined || label === "";
      element.classList.toggle("f-bare", this.label.container.hidden);
    }
    if (changed.any("label", "tooltip")) this.nameInput();
    if (changed.has("label_position")) {
      element.classList.toggle("f-label-left", node.enum("label_position") === "left");
    }
  }

  protected nameInput(): void {
    attrs(this.input, { "aria-label": this.name });
  }

  /** What it is called, unless its label says so. */
  protected get name(): string | undefined {
    const node: ControlNode<ToggleType> = this.node;
    return node.has("label") ? undefined : messageOf(node);
  }

  protected styleLabel(value: Value | undefined): void {
    restyle(this.label.container, value);
  }

  /** State layer and cursor: the same for all three. */
  protected paintLayer(): void {
    const { element, layer } = this;
    const node: ControlNode<ToggleType> = this.node;
    const overlay = color(this.pick(node.get("overlay_color")));
    layer.classList.toggle("f-overlay", overlay !== undefined);
    style(layer, {
      "--f-state-color": overlay,
      "--f-splash": given(node.num("splash_radius"), px),
      ...stateLayer(overlay ? {} : { hover: node.get("hover_color"), focus: node.get("focus_color") }),
    });
    style(element, { cursor: this.cursor(node.get("mouse_cursor")) });
  }
}
