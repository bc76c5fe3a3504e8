/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { ContextMenuRenderer } from "../../renderers/menus/context_menu.js";

export interface ContextMenu extends base.LayoutControl {
  content: ControlNode | undefined;
  items: ControlNode<"PopupMenuItem">[] | undefined;
  primary_items: ControlNode<"PopupMenuItem">[] | undefined;
  secondary_items: ControlNode<"PopupMenuItem">[] | undefined;
  tertiary_items: ControlNode<"PopupMenuItem">[] | undefined;
  primary_trigger: v.ContextMenuTrigger | undefined;
  secondary_trigger: v.ContextMenuTrigger;
  tertiary_trigger: v.ContextMenuTrigger;
  on_select: boolean;
  on_dismiss: boolean;
}

export const defaults = {
  ContextMenu: {"secondary_trigger": "down", "tertiary_trigger": "down"},
};
