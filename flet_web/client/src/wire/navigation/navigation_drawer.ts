/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { NavigationDrawerRenderer, NavigationDrawerDestinationRenderer } from "../../renderers/navigation/navigation_drawer.js";

export interface NavigationDrawer extends base.AdaptiveControl {
  controls: ControlNode[] | undefined;
  selected_index: number;
  bgcolor: string | undefined;
  elevation: number | undefined;
  width: number | undefined;
  indicator_color: string | undefined;
  indicator_shape: v.CircleBorder | v.OutlinedBorder | v.RoundedRectangleBorder | v.StadiumBorder | undefined;
  shadow_color: string | undefined;
  tile_padding: number | v.Padding | undefined;
  on_change: boolean;
  on_dismiss: boolean;
}

export interface NavigationDrawerDestination extends base.Control {
  label: ControlNode | string | undefined;
  icon: ControlNode | number | string | undefined;
  selected_icon: ControlNode | number | string | undefined;
  bgcolor: string | undefined;
}

export const defaults = {
  NavigationDrawer: {"selected_index": 0},
  NavigationDrawerDestination: {},
};
