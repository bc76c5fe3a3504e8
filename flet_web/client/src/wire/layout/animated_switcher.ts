/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { AnimatedSwitcherRenderer } from "../../renderers/layout/animated_switcher.js";

export interface AnimatedSwitcher extends base.LayoutControl {
  content: ControlNode | undefined;
  duration: number | v.Duration | undefined;
  reverse_duration: number | v.Duration | undefined;
  switch_in_curve: v.AnimationCurve;
  switch_out_curve: v.AnimationCurve;
  transition: v.AnimatedSwitcherTransition;
}

export const defaults = {
  AnimatedSwitcher: {"switch_in_curve": "linear", "switch_out_curve": "linear", "transition": "fade"},
};
