/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { NavigationBarRenderer, NavigationBarDestinationRenderer } from "../../renderers/navigation/navigation_bar.js";

export interface NavigationBar extends base.LayoutControl, base.AdaptiveControl {
  destinations: ControlNode<"NavigationBarDestination">[] | undefined;
  selected_index: number;
  bgcolor: string | undefined;
  label_behavior: v.NavigationBarLabelBehavior | undefined;
  label_padding: number | v.Padding | undefined;
  elevation: number | undefined;
  shadow_color: string | undefined;
  indicator_color: string | undefined;
  indicator_shape: v.CircleBorder | v.OutlinedBorder | v.RoundedRectangleBorder | v.StadiumBorder | undefined;
  border: v.Border | undefined;
  animation_duration: number | v.Duration | undefined;
  overlay_color: Record<string, string> | string | undefined;
  on_change: boolean;
}

export interface NavigationBarDestination extends base.AdaptiveControl {
  icon: ControlNode | number | string | undefined;
  label: string | undefined;
  selected_icon: ControlNode | number | string | undefined;
  bgcolor: string | undefined;
}

export const defaults = {
  NavigationBar: {"selected_index": 0},
  NavigationBarDestination: {},
};
