/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { RadioRenderer, RadioGroupRenderer } from "../../renderers/inputs/radio.js";

export interface Radio extends base.Choice, base.AdaptiveControl {
  label: string;
  label_position: v.LabelPosition;
  label_style: v.TextStyle | undefined;
  value: string | undefined;
  autofocus: boolean;
  fill_color: Record<string, string> | string | undefined;
  active_color: string | undefined;
  overlay_color: Record<string, string> | string | undefined;
  hover_color: string | undefined;
  focus_color: string | undefined;
  splash_radius: number | undefined;
  toggleable: boolean;
  visual_density: v.VisualDensity | undefined;
  mouse_cursor: v.MouseCursor | undefined;
}

export interface RadioGroup extends base.Changeable, base.Control {
  content: ControlNode | undefined;
  value: string | undefined;
}

export const defaults = {
  Radio: {"autofocus": false, "label": "", "label_position": "right", "toggleable": false},
  RadioGroup: {},
};
