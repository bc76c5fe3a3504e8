/** NavigationBar: destinations side by side at the bottom of a view. */

import { color } from "../../colors.js";
import { borderStyles } from "../../decoration.js";
import { h, style } from "../../dom.js";
import { FILL_WIDTH } from "../../layout.js";
import type { Fill } from "../../layout.js";
import type { Changes } from "../../renderer.js";
import { adopt } from "../../styles.js";
import { edges, elevation, given, millis } from "../../values.js";
import { DestinationRenderer, DestinationsRenderer } from "../shared/destinations.js";
import css from "./navigation_bar.css?inline";

adopt(css);

export class NavigationBarDestinationRenderer extends DestinationRenderer<"NavigationBarDestination"> {
  override update(changed: Changes<"NavigationBarDestination">): void {
    this.updateDestination(changed);
    style(this.element, { "background-color": color(this.node.get("bgcolor")) });
  }
}

export class NavigationBarRenderer extends DestinationsRenderer<"NavigationBar"> {
  override create(): HTMLElement {
    return h("nav", "f-nav-bar", this.list("row"));
  }

  override update(changed: Changes<"NavigationBar">): void {
    const { node, element } = this;
    if (changed.has("destinations")) this.showItems(node.children("destinations"));
    this.updateSelected();
    this.paintMark(element, node.get("indicator_color"), node.get("indicator_shape"));
    this.paintOverlay(node.get("overlay_color"));
    element.dataset["labels"] = node.enum("label_behavior", "alwaysshow");
    style(element, {
      "background-color": color(node.get("bgcolor")),
      // Without a color of its own the shadow is transparent.
      "box-shadow": node.has("shadow_color") ? elevation(node.num("elevation", 3)) : null,
      "--md-sys-color-shadow": color(node.get("shadow_color")),
      "--f-nav-label-padding": given(node.get("label_padding"), edges),
      "--f-nav-time": given(node.get("animation_duration"), (value) => `${millis(value)}ms`),
      ...borderStyles(node.get("border")),
    });
  }

  override fill(): Fill {
    return FILL_WIDTH;
  }
}
