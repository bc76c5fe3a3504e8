/** Divider and VerticalDivider. */

import { color } from "../../colors.js";
import { attrs, h, style } from "../../dom.js";
import { FILL_HEIGHT, FILL_WIDTH } from "../../layout.js";
import type { Fill } from "../../layout.js";
import { Renderer } from "../../renderer.js";
import { given, px, radius } from "../../values.js";
import { adopt } from "../../styles.js";
import css from "./divider.css?inline";

adopt(css);

export class DividerRenderer extends Renderer<"Divider" | "VerticalDivider"> {
  private readonly vertical = this.node.type === "VerticalDivider";

  override create(): HTMLElement {
    const element = h("div", this.vertical ? "f-vertical-divider" : "f-divider", h("div"));
    attrs(element, { role: "separator", "aria-orientation": this.vertical ? "vertical" : null });
    return element;
  }

  override update(): void {
    const { node, element } = this;
    style(element, {
      "--f-thickness": given(node.num("thickness"), (thickness) => px(thickness || 1)),
      "--f-color": color(node.get("color")),
      "--f-leading": px(node.num("leading_indent", 0)),
      "--f-trailing": px(node.num("trailing_indent", 0)),
      "--f-radius": given(node.get("radius"), radius),
    });
  }

  override fill(): Fill {
    return this.vertical ? FILL_HEIGHT : FILL_WIDTH;
  }
}

export { DividerRenderer as VerticalDividerRenderer };
