/** Round buttons with an icon: plain, filled, tonal and outlined; with `selected` they are toggles. */

import { color } from "../colors.js";
import { attrs, style } from "../dom.js";
import type { Styles } from "../dom.js";
import type { ValueMap } from "../protocol.js";
import { register } from "../registry.js";
import type { Changes } from "../renderer.js";
import { sizeLimits } from "../values.js";
import { Pressable } from "./pressable.js";

/** Fields of ButtonStyle that the button has as properties too. */
const OWN = ["alignment", "icon_size", "mouse_cursor", "padding", "visual_density"] as const;

class IconButtonRenderer extends Pressable {
  protected readonly kind: string = "plain";

  override create(): HTMLElement {
    return this.press(`f-icon-button f-icon-button-${this.kind}`);
  }

  override update(changed: Changes): void {
    const { node, element } = this;
    const selected = node.bool("selected");
    this.updatePressable(changed, selected && node.has("selected_icon") ? "selected_icon" : "icon");
    if (changed.has("selected")) {
      this.mark("selected", selected);
      attrs(element, { "aria-pressed": node.has("selected") ? String(selected) : null });
    }
    // Nearly every property is one of looks; painting all of them is cheap.
    this.paint();
  }

  protected override get buttonStyle(): ValueMap {
    const { node } = this;
    return { ...super.buttonStyle, ...Object.fromEntries(OWN.filter((name) => node.has(name)).map((name) => [name, node.get(name)])) };
  }

  protected override get limits(): Styles {
    const own = Object.entries(sizeLimits(this.node.get("size_constraints"))).filter(([, size]) => size !== null);
    return { "max-width": null, "max-height": null, ...super.limits, ...Object.fromEntries(own) };
  }

  protected override paint(): void {
    super.paint();
    const { node, element } = this;
    const selected = node.bool("selected") && node.has("selected_icon_color");
    const own = color(node.get(selected ? "selected_icon_color" : "icon_color"));
    const off = node.disabled ? color(node.get("disabled_color")) : undefined;
    style(this.icon.element, { color: off ?? own ?? this.iconColor });
    const layer = color(node.get("hover_color") ?? node.get("highlight_color") ?? node.get("splash_color"));
    if (layer) style(element, { "--f-state-color": layer });
  }
}

class FilledIconButton extends IconButtonRenderer {
  protected override readonly kind = "filled";
}
class FilledTonalIconButton extends IconButtonRenderer {
  protected override readonly kind = "tonal";
}
class OutlinedIconButton extends IconButtonRenderer {
  protected override readonly kind = "outlined";
}

register("IconButton", IconButtonRenderer);
register("FilledIconButton", FilledIconButton);
register("FilledTonalIconButton", FilledTonalIconButton);
register("OutlinedIconButton", OutlinedIconButton);
