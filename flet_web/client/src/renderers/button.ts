/** Buttons with a text: elevated, filled, tonal, outlined and text. */

import { color } from "../colors.js";
import { style } from "../dom.js";
import { register } from "../registry.js";
import type { Changes } from "../renderer.js";
import { Pressable } from "./pressable.js";

class ButtonRenderer extends Pressable {
  protected readonly kind: string = "elevated";

  override create(): HTMLElement {
    return this.press(`f-button f-button-${this.kind}`);
  }

  override update(changed: Changes): void {
    this.updatePressable(changed);
    if (changed.has("icon")) this.element.classList.toggle("f-with-icon", !this.icon.element.hidden);
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
