/** How a checkbox is drawn, and one that belongs to another control: a row of a table has one. */

import { h } from "../../dom.js";
import { surface } from "../../ripple.js";
import { adopt } from "../../styles.js";
import css from "./check_box.css?inline";
import "./toggle.js";

adopt(css);

/** A checkbox without a label beside it; `toggled` is called when the user has changed it. */
export function checkBox(toggled: () => void): { element: HTMLElement; input: HTMLInputElement } {
  const input = h("input");
  input.type = "checkbox";
  input.addEventListener("change", toggled);
  const target = h("span", "f-toggle-target", input);
  surface(target);
  return { element: h("label", "f-toggle f-checkbox f-bare", target), input };
}
