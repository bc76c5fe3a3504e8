/** Divider and VerticalDivider. */

import { color } from "../colors.js";
import { attrs, h, style } from "../dom.js";
import { FILL_HEIGHT, FILL_WIDTH } from "../layout.js";
import type { Fill } from "../layout.js";
import { register } from "../registry.js";
import { Renderer } from "../renderer.js";
import { px, radius } from "../values.js";

class DividerRenderer extends Renderer {
  protected readonly vertical: boolean = false;

  override create(): HTMLElement {
    const element = h("div", this.vertical ? "f-vertical-divider" : "f-divider", h("div"));
    attrs(element, { role: "separator", "aria-orientation": this.vertical ? "vertical" : null });
    return element;
  }

  override update(): void {
    const { node, element } = this;
    const thickness = node.num("thickness");
    style(element, {
      "--f-thickness": thickness === undefined ? null : px(thickness || 1),
      "--f-color": color(node.get("color")),
      "--f-leading": px(node.num("leading_indent", 0)),
      "--f-trailing": px(node.num("trailing_indent", 0)),
      "--f-radius": node.has("radius") ? radius(node.get("radius")) : null,
    });
  }

  override fill(): Fill {
    return this.vertical ? FILL_HEIGHT : FILL_WIDTH;
  }
}

class VerticalDividerRenderer extends DividerRenderer {
  protected override readonly vertical = true;
}

register("Divider", DividerRenderer);
register("VerticalDivider", VerticalDividerRenderer);
