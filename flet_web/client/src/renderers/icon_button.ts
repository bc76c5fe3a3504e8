/** Round buttons with an icon: plain, filled, tonal and outlined; with `selected` they are toggles. */

import { color } from "../colors.js";
import { attrs, style } from "../dom.js";
import { keyword } from "../layout.js";
import { register } from "../registry.js";
import type { Changes } from "../renderer.js";
import { messageOf } from "../tooltip.js";
import { asMap, edges, num, point, px } from "../values.js";
import { cursor } from "./cursor.js";
import { IconPlace } from "./icon_place.js";
import { densityStyles, Pressable } from "./pressable.js";

class IconButtonRenderer extends Pressable {
  protected readonly kind: string = "plain";
  private icon!: IconPlace;

  override create(): HTMLElement {
    this.icon = new IconPlace((container) => this.slot(container, { kind: "box", loose: true }));
    return this.press(`f-icon-button f-icon-button-${this.kind}`, this.icon.element);
  }

  override update(changed: Changes): void {
    const { node, element } = this;
    this.updatePressable(changed);
    const selected = node.bool("selected");
    if (changed.any("icon", "selected_icon", "selected")) {
      this.icon.show(this, node, selected && node.has("selected_icon") ? "selected_icon" : "icon");
      this.mark("selected", selected);
      attrs(element, { "aria-pressed": node.has("selected") ? String(selected) : null });
    }
    if (changed.has("tooltip")) attrs(element, { "aria-label": messageOf(node) });
    // Nearly every property is one of looks; painting all of them is cheap.
    this.paint();
  }

  protected override paint(): void {
    super.paint();
    const { node, element } = this;
    const selected = node.bool("selected") && node.has("selected_icon_color");
    const own = color(node.get(selected ? "selected_icon_color" : "icon_color"));
    const off = node.disabled ? color(node.get("disabled_color")) : undefined;
    const size = asMap(node.get("size_constraints"));
    const limit = (name: string): string | null => (size[name] === undefined ? null : px(num(size[name], 0)));
    style(this.icon.element, { color: off ?? own ?? this.iconColor });
    const layer = color(node.get("hover_color") ?? node.get("highlight_color") ?? node.get("splash_color"));
    if (layer) style(element, { "--f-state-color": layer });
    if (node.has("icon_size")) style(element, { "--f-icon-size": px(node.num("icon_size", 24)) });
    if (node.has("visual_density")) style(element, densityStyles(node.get("visual_density")));
    if (node.has("mouse_cursor") && !node.disabled) style(element, { cursor: cursor(node.get("mouse_cursor")) });
    const [x, y] = point(node.get("alignment"));
    style(element, {
      padding: node.has("padding") ? edges(node.get("padding")) : null,
      "min-width": limit("min_width") ?? this.sizeLimits["min-width"],
      "min-height": limit("min_height") ?? this.sizeLimits["min-height"],
      "max-width": limit("max_width"),
      "max-height": limit("max_height"),
      ...(node.has("alignment") ? { "justify-content": keyword(x), "align-items": keyword(y) } : {}),
    });
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
