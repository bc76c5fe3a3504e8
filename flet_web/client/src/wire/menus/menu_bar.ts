/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { MenuBarRenderer } from "../../renderers/menus/menu_bar.js";
export { MenuItemButtonRenderer } from "../../renderers/menus/menu_item_button.js";
export { SubmenuButtonRenderer } from "../../renderers/menus/submenu_button.js";

export interface MenuBar extends base.Control {
  controls: ControlNode[] | undefined;
  clip_behavior: v.ClipBehavior;
  style: v.MenuStyle | undefined;
}

export interface MenuItemButton extends base.FocusEvents, base.Focusable, base.LayoutControl {
  content: ControlNode | string | undefined;
  close_on_click: boolean;
  focus_on_hover: boolean;
  leading: ControlNode | undefined;
  trailing: ControlNode | undefined;
  clip_behavior: v.ClipBehavior;
  style: v.ButtonStyle | undefined;
  semantic_label: string | undefined;
  autofocus: boolean;
  overflow_axis: v.Axis;
  on_click: boolean;
  on_hover: boolean;
}

export interface SubmenuButton extends base.FocusEvents, base.Focusable, base.LayoutControl {
  content: ControlNode | string | undefined;
  controls: ControlNode[] | undefined;
  leading: ControlNode | undefined;
  trailing: ControlNode | undefined;
  clip_behavior: v.ClipBehavior;
  menu_style: v.MenuStyle | undefined;
  style: v.ButtonStyle | undefined;
  alignment_offset: number[] | v.Offset | undefined;
  on_open: boolean;
  on_close: boolean;
  on_hover: boolean;
}

export const defaults = {
  MenuBar: {"clip_behavior": "none"},
  MenuItemButton: {"autofocus": false, "clip_behavior": "none", "close_on_click": true, "focus_on_hover": true, "overflow_axis": "horizontal"},
  SubmenuButton: {"clip_behavior": "hardEdge"},
};
