/** Placeholder: a crossed box, where something else will be one day. */

import { color } from "../colors.js";
import { h, style } from "../dom.js";
import { register } from "../registry.js";
import type { Changes } from "../renderer.js";
import { Renderer } from "../renderer.js";
import type { Slot } from "../slot.js";
import { adopt } from "../styles.js";
import { px } from "../values.js";
import css from "../styles/placeholder.css?inline";

adopt(css);

class PlaceholderRenderer extends Renderer {
  private content!: Slot;

  override create(): HTMLElement {
    const element = h("div", "f-placeholder");
    this.content = this.slot(element, "box");
    return element;
  }

  override update(changed: Changes): void {
    const { node, element } = this;
    if (changed.has("content")) this.content.set(node.child("content"));
    style(element, {
      "--f-color": color(node.get("color") ?? "bluegrey700"),
      "--f-stroke": px(node.num("stroke_width", 2)),
      "min-width": node.has("width") || node.has("content") ? null : px(node.num("fallback_width", 400)),
      "min-height": node.has("height") || node.has("content") ? null : px(node.num("fallback_height", 400)),
    });
  }
}

register("Placeholder", PlaceholderRenderer);
