/** Radio and the RadioGroup that holds its value: native radio buttons, so the arrow keys are the browser's. */

import { color } from "../../colors.js";
import { attrs, h, style } from "../../dom.js";
import type { ControlNode } from "../../node.js";
import type { Changes } from "../../renderer.js";
import { density } from "../../values.js";
import { SingleChild } from "../shared/single_child.js";
import { Toggle } from "../shared/toggle.js";
import { adopt } from "../../styles.js";
import css from "./radio.css?inline";
import { prefix } from "../../surroundings.js";

adopt(css);

export class RadioGroupRenderer extends SingleChild<"RadioGroup"> {
  readonly radios = new Set<RadioRenderer>();

  override create(): HTMLElement {
    const element = this.frame("f-radio-group");
    attrs(element, { role: "radiogroup" });
    return element;
  }

  override update(changed: Changes<"RadioGroup">): void {
    this.updateContent(changed);
    if (changed.has("value")) for (const radio of this.radios) radio.show();
  }

  /** The user has chosen; null takes the choice back. */
  choose(value: string | null): void {
    this.change({ value }, "change", value);
    for (const radio of this.radios) radio.show();
  }
}

export class RadioRenderer extends Toggle<"Radio"> {
  private group: RadioGroupRenderer | undefined;

  override create(): HTMLElement {
    const target = h("span", "f-toggle-target");
    const element = this.frame("f-radio", "radio", target, target);
    this.input.addEventListener("click", () => {
      this.clicked();
    });
    return element;
  }

  override update(changed: Changes<"Radio">): void {
    this.join();
    this.updateToggle(changed);
    if (changed.has("label_style")) this.styleLabel(this.node.get("label_style"));
    if (changed.has("visual_density")) style(this.element, { "--f-own-density": density(this.node.get("visual_density")) });
    if (changed.has("value")) this.input.value = this.node.str("value", "");
    this.show();
  }

  override dispose(): void {
    this.group?.radios.delete(this);
  }

  /** Shows whether the value of the group is that of this button. */
  show(): void {
    const chosen = this.group?.node.str("value");
    this.input.checked = chosen !== undefined && chosen === this.node.str("value", "");
    this.paint();
  }

  private join(): void {
    const node = groupOf(this.node);
    const renderer = node && this.host.find(node)?.renderer;
    const group = renderer instanceof RadioGroupRenderer ? renderer : undefined;
    if (group !== this.group) this.group?.radios.delete(this);
    this.group = group;
    group?.radios.add(this);
    this.input.name = `${prefix}radio-${(node ?? this.node).id}`;
  }

  protected override toggled(): void {
    if (this.input.checked) this.group?.choose(this.node.str("value", ""));
  }

  /** The browser reports no change when the chosen radio button is clicked. */
  private clicked(): void {
    const chosen = this.group?.node.str("value") === this.node.str("value", "");
    if (chosen && this.node.bool("toggleable")) this.group?.choose(null);
  }

  protected paint(): void {
    const { node, input } = this;
    this.follow(() => {
      this.paint();
    }, node.get("fill_color"), node.get("overlay_color"));
    this.mark("selected", input.checked);
    const active = input.checked && !node.disabled ? color(node.get("active_color")) : undefined;
    style(input, { "--f-fill": color(this.pick(node.get("fill_color"))) ?? active });
    this.paintLayer();
  }
}

function groupOf(node: ControlNode): ControlNode | undefined {
  for (let above = node.parent; above; above = above.parent) if (above.type === "RadioGroup") return above;
  return undefined;
}
