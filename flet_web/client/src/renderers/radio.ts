/** Radio and the RadioGroup that holds its value: native radio buttons, so the arrow keys are the browser's. */

import { color } from "../colors.js";
import { attrs, h, style } from "../dom.js";
import { FILL_NONE } from "../layout.js";
import type { Fill } from "../layout.js";
import type { ControlNode } from "../node.js";
import { register } from "../registry.js";
import type { Changes } from "../renderer.js";
import { Renderer } from "../renderer.js";
import type { Slot } from "../slot.js";
import { Toggle } from "./toggle.js";

class RadioGroupRenderer extends Renderer {
  private content!: Slot;
  readonly radios = new Set<RadioRenderer>();

  override create(): HTMLElement {
    const element = h("div", "f-radio-group");
    attrs(element, { role: "radiogroup" });
    this.content = this.slot(element, "box");
    return element;
  }

  override update(changed: Changes): void {
    if (changed.has("content")) this.content.set(this.node.child("content"));
    if (changed.has("value")) for (const radio of this.radios) radio.show();
  }

  override fill(): Fill {
    return this.content.children[0]?.fill ?? FILL_NONE;
  }

  /** The user has chosen; null takes the choice back. */
  choose(value: string | null): void {
    this.send({ value });
    for (const radio of this.radios) radio.show();
    this.fire("change", value);
  }
}

class RadioRenderer extends Toggle {
  private group: RadioGroupRenderer | undefined;

  override create(): HTMLElement {
    const target = h("span", "f-toggle-target");
    const element = this.frame("f-radio", "radio", target, target);
    this.input.addEventListener("click", () => {
      this.clicked();
    });
    return element;
  }

  override update(changed: Changes): void {
    this.join();
    this.updateToggle(changed);
    if (changed.has("value")) this.input.value = this.node.str("value", "");
    this.show();
  }

  override dispose(): void {
    this.group?.radios.delete(this);
  }

  /** Shows whether the group's value is the own one. */
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
    this.input.name = `radio-${(node ?? this.node).id}`;
  }

  protected override toggled(): void {
    if (this.input.checked) this.group?.choose(this.node.str("value", ""));
  }

  /** A click on the chosen one changes nothing for the browser. */
  private clicked(): void {
    const chosen = this.group?.node.str("value") === this.node.str("value", "");
    if (chosen && this.node.bool("toggleable")) this.group?.choose(null);
  }

  private paint(): void {
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

register("RadioGroup", RadioGroupRenderer);
register("Radio", RadioRenderer);
