/** How the rows of a list are placed. */

import type { Flow } from "../layout.js";
import type { Axis } from "./geometry.js";

export interface Arrangement {
  readonly axis: Axis;
  readonly reversed: boolean;
  /** Pixels between two lines. */
  readonly gap: number;
  /** Cells in a line of a grid; undefined for a list. */
  readonly lanes: number | undefined;
  /** Pixels that each line takes; undefined: they are measured. */
  readonly extent: number | undefined;
  /** All lines are as long as the first one. */
  readonly likeFirst: boolean;
  /** Pixels beyond the visible part in which rows are mounted: `cache_extent`. */
  readonly ahead: number | undefined;
  /** `build_controls_on_demand`. */
  readonly onDemand: boolean;
  /** `semantic_child_count`. */
  readonly size: number | undefined;
  readonly flow: Flow;
}
