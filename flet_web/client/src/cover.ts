/** Decorations in front of what is in a box. */

import { decorationStyles, showPicture } from "./decoration.js";
import { style } from "./dom.js";
import { followGradient } from "./measured_gradient.js";
import type { ValueMap } from "./protocol.js";
import { adopt } from "./styles.js";
import { gradient } from "./values.js";
import css from "./cover.css?inline";

adopt(css);

const PICTURE = "--f-front-picture";
const GRADIENT = "--f-front-gradient";

/** Shows a decoration in front of the content of an element, or none. */
export function cover(element: HTMLElement, front: ValueMap | undefined): void {
  const rough = gradient(front?.["gradient"]);
  const styles = decorationStyles(front ?? {}, PICTURE, rough && `var(${GRADIENT}, ${rough})`);
  followGradient(element, front?.["gradient"], GRADIENT);
  // It covers the lines of the box too.
  const lines = getComputedStyle(element);
  const inset = ["top", "right", "bottom", "left"].map((side) => `-${lines.getPropertyValue(`border-${side}-width`) || "0px"}`).join(" ");
  style(element, { "--f-cover-inset": front ? inset : null });
  style(element, Object.fromEntries(Object.entries(styles).map(([name, css]) => [`--f-cover-${name}`, front ? css : null])));
  showPicture(element, PICTURE, front ?? {});
}
