/** NavigationBar in the look of iOS. */

import { color } from "../../colors.js";
import { style } from "../../dom.js";
import type { Changes } from "../../renderer.js";
import { adopt } from "../../styles.js";
import { px } from "../../values.js";
import { NavigationBarRenderer } from "../navigation/navigation_bar.js";
import { as, isCupertino } from "./cupertino.js";
import css from "./cupertino_navigation_bar.css?inline";

adopt(css);

export class CupertinoNavigationBarRenderer extends NavigationBarRenderer {
  override create(): HTMLElement {
    const element = super.create();
    element.classList.add("c-control", "c-nav-bar");
    return element;
  }

  override update(changed: Changes<"NavigationBar">): void {
    super.update(changed);
    const { element } = this;
    const node = as("CupertinoNavigationBar", this.node);
    element.dataset["labels"] = "alwaysshow";
    style(element, {
      "--c-active": color(node.get("active_color")),
      "--c-inactive": color(node.get("inactive_color")),
      "--f-icon-size": px(isCupertino(node) ? node.num("icon_size") : 30),
      "box-shadow": null,
    });
  }
}
