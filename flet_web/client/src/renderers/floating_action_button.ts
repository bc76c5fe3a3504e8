import { color } from "../colors.js";
import { style } from "../dom.js";
import { register } from "../registry.js";
import type { Changes } from "../renderer.js";
import { elevation, outlinedShape } from "../values.js";
import { Pressable } from "./pressable.js";

class FloatingActionButtonRenderer extends Pressable {
  override create(): HTMLElement {
    return this.press("f-fab");
  }

  override update(changed: Changes): void {
    const { node, element } = this;
    this.updatePressable(changed);
    element.classList.toggle("f-fab-extended", node.has("content") && !this.icon.element.hidden);
    element.classList.toggle("f-fab-mini", node.bool("mini"));
    this.paint();
  }

  protected override paint(): void {
    const { node, element } = this;
    const shape = node.has("shape") ? outlinedShape(node.get("shape"), "16px") : undefined;
    style(element, {
      "background-color": color(node.get("bgcolor")),
      color: color(node.get("foreground_color")),
      "--f-state-color": color(node.get("hover_color") ?? node.get("focus_color") ?? node.get("splash_color")),
      "border-radius": shape?.radius,
      border: shape?.border,
      "--f-rest": elevation(node.num("elevation")),
      "--f-raised": elevation(node.num("hover_elevation")),
      "--f-low": elevation(node.num("disabled_elevation")),
      cursor: this.cursor,
      ...this.limits,
    });
  }
}

register("FloatingActionButton", FloatingActionButtonRenderer);
