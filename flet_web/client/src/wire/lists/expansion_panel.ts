/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { ExpansionPanelRenderer, ExpansionPanelListRenderer } from "../../renderers/lists/expansion_panel.js";

export interface ExpansionPanel extends base.LayoutControl, base.AdaptiveControl {
  header: ControlNode | undefined;
  content: ControlNode | undefined;
  bgcolor: string | undefined;
  expanded: boolean;
  can_tap_header: boolean;
  splash_color: string | undefined;
  highlight_color: string | undefined;
}

export interface ExpansionPanelList extends base.LayoutControl, base.ScrollableControl {
  controls: ControlNode<"ExpansionPanel">[] | undefined;
  divider_color: string | undefined;
  elevation: number;
  expanded_header_padding: number | v.Padding | undefined;
  expand_icon_color: string | undefined;
  spacing: number;
  on_change: boolean;
}

export const defaults = {
  ExpansionPanel: {"can_tap_header": false, "expanded": false},
  ExpansionPanelList: {"elevation": 2, "spacing": 16},
};
