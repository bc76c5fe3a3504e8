import { color } from "../colors.js";
import { attrs, h, style } from "../dom.js";
import { register } from "../registry.js";
import type { Changes } from "../renderer.js";
import { borderSide, outlinedShape } from "../values.js";
import { Toggle } from "./toggle.js";

class CheckboxRenderer extends Toggle {
  override create(): HTMLElement {
    const target = h("span", "f-toggle-target");
    return this.frame("f-checkbox", "checkbox", target, target);
  }

  override update(changed: Changes): void {
    const { node } = this;
    this.updateToggle(changed);
    if (changed.any("value", "tristate")) this.show(this.value);
    if (changed.has("error")) attrs(this.input, { "aria-invalid": node.bool("error") ? "true" : null });
    this.mark("error", node.bool("error"));
    this.paint();
  }

  /** Absent means neither, if there are three states. */
  private get value(): boolean | null {
    const value = this.node.get("value");
    return typeof value === "boolean" ? value : this.node.bool("tristate") ? null : false;
  }

  private show(value: boolean | null): void {
    this.input.checked = value === true;
    this.input.indeterminate = value === null;
    this.mark("selected", value !== false);
  }

  /** off -> on -> neither (with three states) -> off, whatever the browser made of it. */
  protected override toggled(): void {
    const before = this.value;
    const value = before === true ? (this.node.bool("tristate") ? null : false) : before === false;
    this.send({ value });
    this.show(value);
    this.paint();
    this.fire("change", value);
  }

  private paint(): void {
    const { node, input } = this;
    const maps = (["fill_color", "border_side", "overlay_color"] as const).map((name) => node.get(name));
    this.follow(() => {
      this.paint();
    }, ...maps);
    const selected = this.active.has("selected");
    const off = node.disabled ? undefined : color(node.get("active_color"));
    const shape = outlinedShape(node.get("shape"), "2px");
    style(input, {
      "--f-fill": color(this.pick(node.get("fill_color"))) ?? (selected ? off : undefined),
      "--f-check": color(node.get("check_color")),
      "border-radius": node.has("shape") ? shape.radius : null,
      border: borderSide(this.pick(node.get("border_side"))) ?? shape.border,
    });
    this.paintLayer();
  }
}

register("Checkbox", CheckboxRenderer);
