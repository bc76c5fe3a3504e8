/** The line along an outline, inside of the edge, on it, or outside. CSS draws borders inside: what lies further out is an outline. */

import type { Styles } from "../../dom.js";
import { toNumber } from "../../node.js";
import type { Value } from "../../protocol.js";
import { adopt } from "../../styles.js";
import { asMap, borderSide, num, px } from "../../values.js";

// The ring around what has the focus wins.
adopt(`.f-stroked:not(:focus-visible) {
  outline: var(--f-stroke);
  outline-offset: var(--f-stroke-offset);
}`);

/** The CSS of a BorderSide; undefined: the style sheet says. */
export function strokeStyles(element: HTMLElement, value: Value | undefined): Styles {
  const side = asMap(value);
  const line = borderSide(value);
  const align = toNumber(side["stroke_align"] ?? undefined) ?? -1;
  const moved = line !== undefined && align > -1;
  element.classList.toggle("f-stroked", moved);
  const inside = (num(side["width"], 1) * (1 - align)) / 2;
  return {
    border: moved ? `${px(Math.max(0, inside))} solid transparent` : line,
    "--f-stroke": moved ? line : null,
    "--f-stroke-offset": moved ? px(-inside) : null,
  };
}
