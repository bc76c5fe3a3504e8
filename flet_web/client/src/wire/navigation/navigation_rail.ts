/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { NavigationRailRenderer, NavigationRailDestinationRenderer } from "../../renderers/navigation/navigation_rail.js";

export interface NavigationRail extends base.LayoutControl {
  destinations: ControlNode<"NavigationRailDestination">[] | undefined;
  elevation: number | undefined;
  selected_index: number | undefined;
  extended: boolean;
  label_type: v.NavigationRailLabelType | undefined;
  bgcolor: string | undefined;
  indicator_color: string | undefined;
  indicator_shape: v.CircleBorder | v.OutlinedBorder | v.RoundedRectangleBorder | v.StadiumBorder | undefined;
  leading: ControlNode | undefined;
  trailing: ControlNode | undefined;
  pin_leading_to_top: boolean;
  pin_trailing_to_bottom: boolean;
  scrollable: boolean;
  min_width: number | undefined;
  min_extended_width: number | undefined;
  group_alignment: number | undefined;
  selected_label_text_style: v.TextStyle | undefined;
  unselected_label_text_style: v.TextStyle | undefined;
  use_indicator: boolean | undefined;
  on_change: boolean;
}

export interface NavigationRailDestination extends base.Control {
  icon: ControlNode | number | string | undefined;
  selected_icon: ControlNode | number | string | undefined;
  label: ControlNode | string | undefined;
  padding: number | v.Padding | undefined;
  indicator_color: string | undefined;
  indicator_shape: v.CircleBorder | v.OutlinedBorder | v.RoundedRectangleBorder | v.StadiumBorder | undefined;
}

export const defaults = {
  NavigationRail: {"extended": false, "pin_leading_to_top": true, "pin_trailing_to_bottom": false, "scrollable": false},
  NavigationRailDestination: {},
};
