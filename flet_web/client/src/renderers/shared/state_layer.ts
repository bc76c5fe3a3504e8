/** What lies over a surface while the pointer, the focus or a press is there. The defaults are CSS (`.f-state`). */

import { color } from "../../colors.js";
import type { Styles } from "../../dom.js";
import type { Value } from "../../protocol.js";

export interface LayerColors {
  readonly hover?: Value | undefined;
  readonly focus?: Value | undefined;
  readonly press?: Value | undefined;
}

/** Colors of its own are painted as they are: their opacity is their own. */
export function stateLayer({ hover, focus, press }: LayerColors): Styles {
  const [over, focused] = [color(hover), color(focus)];
  return {
    "--f-hover-color": over,
    "--f-hover-opacity": over && "1",
    "--f-focus-color": focused,
    "--f-focus-opacity": focused && "1",
    "--f-press-color": color(press),
  };
}
