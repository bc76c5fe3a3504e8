import { color } from "../colors.js";
import { attrs, h, style } from "../dom.js";
import { register } from "../registry.js";
import type { Changes } from "../renderer.js";
import type { Slot } from "../slot.js";
import { messageOf } from "../tooltip.js";
import { outlinedShape } from "../values.js";
import { elevationLevel } from "./app_bar.js";
import { IconPlace } from "./icon_place.js";
import { Pressable } from "./pressable.js";

class FloatingActionButtonRenderer extends Pressable {
  private icon!: IconPlace;
  private label!: Slot;

  override create(): HTMLElement {
    this.icon = new IconPlace((container) => this.slot(container, { kind: "box", loose: true }));
    const label = h("span", "f-button-label");
    this.label = this.slot(label, { kind: "box", loose: true });
    return this.press("f-fab", this.icon.element, label);
  }

  override update(changed: Changes): void {
    const { node, element } = this;
    this.updatePressable(changed);
    if (changed.any("icon", "content", "mini")) {
      this.icon.show(this, node, "icon");
      this.label.set(node.content("content"));
      this.label.container.hidden = !node.has("content");
      element.classList.toggle("f-fab-extended", node.has("content") && !this.icon.element.hidden);
      element.classList.toggle("f-fab-mini", node.bool("mini"));
    }
    if (changed.any("tooltip", "content")) attrs(element, { "aria-label": node.has("content") ? null : messageOf(node) });
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
      "--f-rest": shadowOf(node.num("elevation")),
      "--f-raised": shadowOf(node.num("hover_elevation")),
      "--f-low": shadowOf(node.num("disabled_elevation")),
      cursor: this.cursor,
      ...this.sizeLimits,
    });
  }
}

function shadowOf(elevation: number | undefined): string | undefined {
  return elevation === undefined ? undefined : `var(--f-elevation-${elevationLevel(elevation)})`;
}

register("FloatingActionButton", FloatingActionButtonRenderer);
