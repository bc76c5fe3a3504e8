/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { CupertinoAppBarRenderer } from "../../renderers/cupertino/cupertino_app_bar.js";
export { CupertinoNavigationBarRenderer } from "../../renderers/cupertino/cupertino_navigation_bar.js";

export interface CupertinoAppBar extends base.Control {
  leading: ControlNode | undefined;
  title: ControlNode | string | undefined;
  trailing: ControlNode | undefined;
  bgcolor: string | undefined;
  automatically_imply_leading: boolean;
  automatically_imply_title: boolean;
  border: v.Border | undefined;
  padding: number | v.Padding | undefined;
  transition_between_routes: boolean;
  previous_page_title: string | undefined;
  brightness: v.Brightness | undefined;
  automatic_background_visibility: boolean;
  enable_background_filter_blur: boolean | undefined;
  large: boolean;
}

export interface CupertinoNavigationBar extends base.LayoutControl {
  destinations: ControlNode<"NavigationBarDestination">[] | undefined;
  selected_index: number;
  bgcolor: string | undefined;
  active_color: string | undefined;
  inactive_color: string;
  border: v.Border | undefined;
  icon_size: number;
  on_change: boolean;
}

export const defaults = {
  CupertinoAppBar: {"automatic_background_visibility": true, "automatically_imply_leading": true, "automatically_imply_title": true, "large": false, "transition_between_routes": true},
  CupertinoNavigationBar: {"icon_size": 30, "inactive_color": "inactiveGray", "selected_index": 0},
};
