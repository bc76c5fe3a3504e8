/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { TabBarRenderer } from "../../renderers/navigation/tab_bar.js";
export { TabRenderer, TabBarViewRenderer, TabsRenderer } from "../../renderers/navigation/tabs.js";

export interface Tab extends base.AdaptiveControl {
  label: ControlNode | string | undefined;
  icon: ControlNode | number | string | undefined;
  height: number | undefined;
  icon_margin: number | v.Margin | undefined;
}

export interface TabBar extends base.LayoutControl, base.AdaptiveControl {
  tabs: ControlNode[] | undefined;
  scrollable: boolean;
  tab_alignment: v.TabAlignment | undefined;
  divider_color: string | undefined;
  indicator_color: string | undefined;
  indicator: v.UnderlineTabIndicator | undefined;
  indicator_size: v.TabBarIndicatorSize | undefined;
  indicator_animation: v.TabIndicatorAnimation | undefined;
  secondary: boolean;
  label_color: string | undefined;
  label_padding: number | v.Padding | undefined;
  label_text_style: v.TextStyle | undefined;
  unselected_label_color: string | undefined;
  unselected_label_text_style: v.TextStyle | undefined;
  overlay_color: Record<string, string> | string | undefined;
  divider_height: number | undefined;
  indicator_thickness: number;
  enable_feedback: boolean | undefined;
  mouse_cursor: v.MouseCursor | undefined;
  padding: number | v.Padding | undefined;
  splash_border_radius: number | v.BorderRadius | undefined;
  on_click: boolean;
  on_hover: boolean;
}

export interface TabBarView extends base.LayoutControl, base.AdaptiveControl {
  controls: ControlNode[] | undefined;
  clip_behavior: v.ClipBehavior;
  viewport_fraction: number;
}

export interface Tabs extends base.LayoutControl, base.AdaptiveControl {
  content: ControlNode | undefined;
  length: number | undefined;
  selected_index: number;
  animation_duration: number | v.Duration | undefined;
  on_change: boolean;
}

export const defaults = {
  Tab: {},
  TabBar: {"indicator_thickness": 2.0, "scrollable": true, "secondary": false},
  TabBarView: {"clip_behavior": "hardEdge", "viewport_fraction": 1.0},
  Tabs: {"selected_index": 0},
};
