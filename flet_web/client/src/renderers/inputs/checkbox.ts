import { color } from "../../colors.js";
import { attrs, h, style } from "../../dom.js";
import type { Changes } from "../../renderer.js";
import { asMap, density, outlinedShape } from "../../values.js";
import "../shared/check_box.js";
import { strokeStyles } from "../shared/stroke.js";
import { Toggle } from "../shared/toggle.js";

export class CheckboxRenderer extends Toggle<"Checkbox"> {
  override create(): HTMLElement {
    const target = h("span", "f-toggle-target");
    return this.frame("f-checkbox", "checkbox", target, target);
  }

  override update(changed: Changes<"Checkbox">): void {
    const { node } = this;
    this.updateToggle(changed);
    if (changed.any("value", "tristate")) this.show(this.value);
    if (changed.has("semantics_label")) this.nameInput();
    if (changed.has("label_style")) this.styleLabel(node.get("label_style"));
    if (changed.has("visual_density")) style(this.element, { "--f-own-density": density(node.get("visual_density")) });
    if (changed.has("error")) attrs(this.input, { "aria-invalid": node.bool("error") ? "true" : null });
    this.mark("error", node.bool("error"));
    this.paint();
  }

  protected override get name(): string | undefined {
    return this.node.str("semantics_label") ?? super.name;
  }

  /** With three states, a value that is not set is null. */
  private get value(): boolean | null {
    const value = this.node.sent("value");
    return typeof value === "boolean" ? value : this.node.bool("tristate") ? null : false;
  }

  private show(value: boolean | null): void {
    this.input.checked = value === true;
    this.input.indeterminate = value === null;
    this.mark("selected", value !== false);
  }

  /** off -> on -> null (with three states) -> off; the browser itself knows two states. */
  protected override toggled(): void {
    const before = this.value;
    const value = before === true ? (this.node.bool("tristate") ? null : false) : before === false;
    this.change({ value }, "change", value);
    this.show(value);
    this.paint();
  }

  protected paint(): void {
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
      "corner-shape": shape.corners,
      ...strokeStyles(input, this.pick(node.get("border_side")) ?? asMap(node.get("shape"))["side"]),
    });
    this.paintLayer();
  }
}
