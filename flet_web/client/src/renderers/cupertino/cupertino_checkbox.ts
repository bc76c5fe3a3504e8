/** Checkbox in the look of a Mac. */

import { color } from "../../colors.js";
import { style } from "../../dom.js";
import type { Changes } from "../../renderer.js";
import { adopt } from "../../styles.js";
import { px } from "../../values.js";
import { CheckboxRenderer } from "../inputs/checkbox.js";
import { as, isCupertino } from "./cupertino.js";
import css from "./cupertino_checkbox.css?inline";

adopt(css);

export class CupertinoCheckboxRenderer extends CheckboxRenderer {
  override create(): HTMLElement {
    const element = super.create();
    element.classList.add("c-control", "c-toggle", "c-checkbox");
    return element;
  }

  override update(changed: Changes<"Checkbox">): void {
    super.update(changed);
    const node = as("CupertinoCheckbox", this.node);
    style(this.element, { gap: px(isCupertino(node) ? node.num("spacing") : 10), "--c-focus": color(node.get("focus_color")) });
  }
}
