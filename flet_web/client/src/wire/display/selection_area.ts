/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
export { SelectionAreaRenderer } from "../../renderers/display/selection_area.js";

export interface SelectionArea extends base.Control {
  content: ControlNode | undefined;
  on_change: boolean;
}

export const defaults = {
  SelectionArea: {},
};
