/** Buttons with a text: elevated, filled, tonal, outlined and text. */

import { color } from "../colors.js";
import { h, style } from "../dom.js";
import { register } from "../registry.js";
import type { Changes } from "../renderer.js";
import type { Slot } from "../slot.js";
import { IconPlace } from "./icon_place.js";
import { Pressable } from "./pressable.js";

class ButtonRenderer extends Pressable {
  protected readonly kind: string = "elevated";
  private icon!: IconPlace;
  private label!: Slot;

  override create(): HTMLElement {
    this.icon = new IconPlace((container) => this.slot(container, { kind: "box", loose: true }));
    const label = h("span", "f-button-label");
    this.label = this.slot(label, { kind: "box", loose: true });
    return this.press(`f-button f-button-${this.kind}`, this.icon.element, label);
  }

  override update(changed: Changes): void {
    const { node, element } = this;
    this.updatePressable(changed);
    if (changed.any("icon", "content")) {
      this.icon.show(this, node, "icon");
      this.label.set(node.content("content"));
      this.label.container.hidden = !node.has("content");
      element.classList.toggle("f-with-icon", !this.icon.element.hidden);
    }
    if (changed.any("style", "_internals", "disabled", "icon_color", "width", "height")) this.paint();
  }

  protected override paint(): void {
    super.paint();
    style(this.icon.element, { color: color(this.node.get("icon_color")) ?? this.iconColor });
  }
}

class FilledButton extends ButtonRenderer {
  protected override readonly kind = "filled";
}
class FilledTonalButton extends ButtonRenderer {
  protected override readonly kind = "tonal";
}
class OutlinedButton extends ButtonRenderer {
  protected override readonly kind = "outlined";
}
class TextButton extends ButtonRenderer {
  protected override readonly kind = "text";
}

register("Button", ButtonRenderer);
register("FilledButton", FilledButton);
register("FilledTonalButton", FilledTonalButton);
register("OutlinedButton", OutlinedButton);
register("TextButton", TextButton);
