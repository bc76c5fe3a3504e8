/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
export { PlaceholderRenderer } from "../../renderers/layout/placeholder.js";

export interface Placeholder extends base.LayoutControl {
  content: ControlNode | undefined;
  color: string;
  fallback_height: number;
  fallback_width: number;
  stroke_width: number;
}

export const defaults = {
  Placeholder: {"color": "bluegrey700", "fallback_height": 400.0, "fallback_width": 400.0, "stroke_width": 2.0},
};
