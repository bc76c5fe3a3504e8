/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
export { RotatedBoxRenderer } from "../../renderers/layout/rotated_box.js";

export interface RotatedBox extends base.LayoutControl {
  quarter_turns: number;
  content: ControlNode | undefined;
}

export const defaults = {
  RotatedBox: {"quarter_turns": 0},
};
