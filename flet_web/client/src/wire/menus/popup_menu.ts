/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { PopupMenuButtonRenderer } from "../../renderers/menus/popup_menu.js";
export { PopupMenuItemRenderer } from "../../renderers/menus/popup_menu_item.js";

export interface PopupMenuButton extends base.LayoutControl {
  content: ControlNode | string | undefined;
  items: ControlNode<"PopupMenuItem">[] | undefined;
  icon: ControlNode | number | string | undefined;
  bgcolor: string | undefined;
  icon_color: string | undefined;
  shadow_color: string | undefined;
  icon_size: number | undefined;
  splash_radius: number | undefined;
  elevation: number | undefined;
  menu_position: v.PopupMenuPosition | undefined;
  clip_behavior: v.ClipBehavior;
  enable_feedback: boolean | undefined;
  shape: v.CircleBorder | v.OutlinedBorder | v.RoundedRectangleBorder | v.StadiumBorder | undefined;
  padding: number | v.Padding;
  menu_padding: number | v.Padding | undefined;
  style: v.ButtonStyle | undefined;
  popup_animation_style: v.AnimationStyle | undefined;
  size_constraints: v.BoxConstraints | undefined;
  on_open: boolean;
  on_cancel: boolean;
  on_select: boolean;
}

export interface PopupMenuItem extends base.Control {
  content: ControlNode | string | undefined;
  icon: ControlNode | number | string | undefined;
  checked: boolean | undefined;
  height: number;
  padding: number | v.Padding | undefined;
  label_text_style: v.TextStyle | undefined;
  mouse_cursor: v.MouseCursor | undefined;
  on_click: boolean;
}

export const defaults = {
  PopupMenuButton: {"clip_behavior": "none", "padding": 8},
  PopupMenuItem: {"height": 48.0},
};
