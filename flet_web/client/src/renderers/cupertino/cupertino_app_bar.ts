/** AppBar in the look of iOS. */

import { color } from "../../colors.js";
import { borderStyles } from "../../decoration.js";
import { style } from "../../dom.js";
import type { Changes } from "../../renderer.js";
import { adopt } from "../../styles.js";
import { edges, given } from "../../values.js";
import { AppBarRenderer } from "../navigation/app_bar.js";
import { as, isCupertino } from "./cupertino.js";
import css from "./cupertino_app_bar.css?inline";

adopt(css);

export class CupertinoAppBarRenderer extends AppBarRenderer {
  protected override readonly loose = true;

  override create(): HTMLElement {
    const element = super.create();
    element.classList.add("c-control", "c-appbar");
    return element;
  }

  private get cupertino(): boolean {
    return isCupertino(this.node);
  }

  override update(changed: Changes<"AppBar">): void {
    super.update(changed);
    const { element } = this;
    const node = as("CupertinoAppBar", this.node);
    if (this.cupertino) this.actions.set(node.child("trailing"));
    element.classList.toggle("f-appbar-centered", !node.bool("large"));
    element.classList.toggle("c-large", node.bool("large"));
    element.classList.toggle("c-solid", node.has("enable_background_filter_blur") && !node.bool("enable_background_filter_blur"));
    element.classList.toggle("c-plain", this.cupertino && !node.bool("automatic_background_visibility"));
    this.implied.dataset["title"] = node.str("previous_page_title") ?? "Back";
    const brightness = node.enum("brightness");
    const [top, right = top, , left = right] = given(node.get("padding"), edges)?.split(" ") ?? [];
    style(element, {
      "background-color": null,
      "--c-back": color(this.node.get("bgcolor")),
      "color-scheme": brightness ?? null,
      "min-height": null,
      padding: given(node.get("padding"), edges),
      // The title is in the middle of the bar, not of what the padding leaves.
      "--c-shift": right === left ? null : `calc((${right} - ${left}) / 2)`,
      ...borderStyles(node.get("border")),
    });
  }
}
