/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { PageletRenderer } from "../../renderers/layout/pagelet.js";

export interface Pagelet extends base.LayoutControl, base.AdaptiveControl {
  content: ControlNode | undefined;
  appbar: ControlNode<"AppBar"> | ControlNode<"CupertinoAppBar"> | undefined;
  navigation_bar: ControlNode | undefined;
  bottom_appbar: ControlNode<"BottomAppBar"> | undefined;
  bottom_sheet: ControlNode | undefined;
  drawer: ControlNode<"NavigationDrawer"> | undefined;
  end_drawer: ControlNode<"NavigationDrawer"> | undefined;
  floating_action_button: ControlNode | undefined;
  floating_action_button_location: number[] | v.FloatingActionButtonLocation | v.Offset;
  bgcolor: string | undefined;
}

export const defaults = {
  Pagelet: {"floating_action_button_location": "endFloat"},
};
