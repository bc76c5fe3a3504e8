/** Radio in the look of a Mac. */

import { color } from "../../colors.js";
import { style } from "../../dom.js";
import type { Changes } from "../../renderer.js";
import { adopt } from "../../styles.js";
import { RadioRenderer } from "../inputs/radio.js";
import { as, isCupertino } from "./cupertino.js";
import css from "./cupertino_radio.css?inline";

adopt(css);

export class CupertinoRadioRenderer extends RadioRenderer {
  override create(): HTMLElement {
    const element = super.create();
    element.classList.add("c-control", "c-toggle", "c-radio");
    return element;
  }

  override update(changed: Changes<"Radio">): void {
    super.update(changed);
    const node = as("CupertinoRadio", this.node);
    this.element.classList.toggle("c-check", node.bool("use_checkmark_style"));
    const own = isCupertino(node);
    style(this.element, {
      "--c-active": color(node.get("active_color")),
      "--c-inactive": color(node.get("inactive_color")),
      "--c-dot": own ? color(node.get("fill_color")) : null,
      "--c-focus": color(node.get("focus_color")),
    });
  }
}
