/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { ViewRenderer } from "../../renderers/page/view.js";

export interface View extends base.ScrollableControl, base.LayoutControl {
  controls: ControlNode[] | undefined;
  route: string;
  appbar: ControlNode<"AppBar"> | ControlNode<"CupertinoAppBar"> | undefined;
  bottom_appbar: ControlNode<"BottomAppBar"> | undefined;
  floating_action_button: ControlNode<"FloatingActionButton"> | undefined;
  floating_action_button_location: number[] | v.FloatingActionButtonLocation | v.Offset | undefined;
  navigation_bar: ControlNode | undefined;
  drawer: ControlNode | undefined;
  end_drawer: ControlNode | undefined;
  vertical_alignment: v.MainAxisAlignment;
  horizontal_alignment: v.CrossAxisAlignment;
  spacing: number;
  padding: number | v.Padding | undefined;
  bgcolor: string | undefined;
  decoration: v.BoxDecoration | undefined;
  foreground_decoration: v.BoxDecoration | undefined;
  fullscreen_dialog: boolean;
  can_pop: boolean;
  on_confirm_pop: boolean;
  adaptive: boolean | undefined;
}

export const defaults = {
  View: {"can_pop": true, "fullscreen_dialog": false, "horizontal_alignment": "start", "route": "/", "spacing": 10, "vertical_alignment": "start"},
};
