/** LaTeX as MathML. */

import temml from "temml";
import { adopt } from "../styles.js";
import css from "./math.css?inline";

adopt(css);

/** Draws a formula. What LaTeX does not know is shown as it was written. */
export function drawMath(element: HTMLElement, tex: string, display: boolean): void {
  temml.render(tex, element, { displayMode: display, throwOnError: false, trust: false, maxSize: [50, 50], maxExpand: 1000 });
}
