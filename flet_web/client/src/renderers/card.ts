import { color } from "../colors.js";
import { h, style } from "../dom.js";
import { FILL_NONE } from "../layout.js";
import type { Fill } from "../layout.js";
import { register } from "../registry.js";
import type { Changes } from "../renderer.js";
import { Renderer } from "../renderer.js";
import type { Slot } from "../slot.js";
import { elevation, outlinedShape } from "../values.js";

class CardRenderer extends Renderer {
  private content!: Slot;

  override create(): HTMLElement {
    const element = h("div", "f-card");
    this.content = this.slot(element, "box");
    return element;
  }

  override update(changed: Changes): void {
    const { node, element } = this;
    if (changed.has("content")) this.content.set(node.child("content"));
    if (changed.has("variant")) element.dataset["variant"] = node.enum("variant", "elevated");
    if (!changed.any("elevation", "bgcolor", "shadow_color", "shape", "clip_behavior")) return;
    const shape = outlinedShape(node.get("shape"), "12px");
    style(element, {
      "background-color": color(node.get("bgcolor")),
      "border-radius": shape.radius,
      border: shape.border,
      "box-shadow": elevation(node.num("elevation")),
      "--md-sys-color-shadow": color(node.get("shadow_color")),
      overflow: node.has("clip_behavior") && node.enum("clip_behavior", "none") !== "none" ? "clip" : null,
    });
  }

  override fill(): Fill {
    return this.content.children[0]?.fill ?? FILL_NONE;
  }
}

register("Card", CardRenderer);
