/** Decorations in front of what is in a box. */

import { decorationStyles, showPicture } from "./decoration.js";
import { style } from "./dom.js";
import type { ValueMap } from "./protocol.js";
import { adopt } from "./styles.js";
import css from "./cover.css?inline";

adopt(css);

const PICTURE = "--f-front-picture";

/** Shows a decoration in front of the content of an element, or none. */
export function cover(element: HTMLElement, front: ValueMap | undefined, assetsDir: string): void {
  const styles = decorationStyles(front ?? {}, PICTURE);
  style(element, Object.fromEntries(Object.entries(styles).map(([name, css]) => [`--f-cover-${name}`, front ? css : null])));
  showPicture(element, PICTURE, front ?? {}, assetsDir);
}
