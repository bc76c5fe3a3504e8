/** BottomAppBar: the bar at the bottom of a view. */

import { color } from "../colors.js";
import { h, style } from "../dom.js";
import { FILL_WIDTH } from "../layout.js";
import type { Fill } from "../layout.js";
import { register } from "../registry.js";
import type { Changes } from "../renderer.js";
import { Renderer } from "../renderer.js";
import type { Slot } from "../slot.js";
import { edges, elevation, px, radius } from "../values.js";

class BottomAppBarRenderer extends Renderer {
  private content!: Slot;

  override create(): HTMLElement {
    const element = h("div", "f-bottom-appbar");
    element.setAttribute("role", "toolbar");
    this.content = this.slot(element, "box");
    return element;
  }

  override update(changed: Changes): void {
    const { node, element } = this;
    if (changed.has("content")) this.content.set(node.child("content"));
    style(element, {
      "min-height": px(node.num("height", 80)),
      padding: node.has("padding") ? edges(node.get("padding")) : "12px 16px",
      "background-color": color(node.get("bgcolor")) ?? "var(--md-sys-color-surface-container)",
      "border-radius": node.has("border_radius") ? radius(node.get("border_radius")) : null,
      "box-shadow": elevation(node.num("elevation", 3)),
      "--md-sys-color-shadow": color(node.get("shadow_color")),
      overflow: node.has("clip_behavior") && node.enum("clip_behavior", "none") !== "none" ? "clip" : null,
    });
  }

  override fill(): Fill {
    return FILL_WIDTH;
  }
}

register("BottomAppBar", BottomAppBarRenderer);
