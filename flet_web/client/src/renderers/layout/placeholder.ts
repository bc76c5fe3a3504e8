/** Placeholder: a crossed box, where something else will be one day. */

import { color } from "../../colors.js";
import { style } from "../../dom.js";
import { FILL_BOTH } from "../../layout.js";
import type { Fill } from "../../layout.js";
import type { Changes } from "../../renderer.js";
import { SingleChild } from "../shared/single_child.js";
import { px } from "../../values.js";
import { adopt } from "../../styles.js";
import css from "./placeholder.css?inline";

adopt(css);

export class PlaceholderRenderer extends SingleChild<"Placeholder"> {
  override create(): HTMLElement {
    return this.frame("f-placeholder");
  }

  override update(changed: Changes<"Placeholder">): void {
    const { node, element } = this;
    this.updateContent(changed);
    style(element, {
      "--f-color": color(node.get("color")),
      "--f-stroke": px(node.num("stroke_width")),
      "min-width": node.has("width") || node.has("content") ? null : `min(${px(node.num("fallback_width"))}, 100%)`,
      "min-height": node.has("height") || node.has("content") ? null : px(node.num("fallback_height")),
    });
  }

  /** Its sizes are for where nothing else gives it one. */
  override fill(): Fill {
    return this.node.has("content") ? super.fill() : FILL_BOTH;
  }
}
