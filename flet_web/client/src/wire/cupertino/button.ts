/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { CupertinoButtonRenderer, CupertinoFilledButtonRenderer, CupertinoTintedButtonRenderer } from "../../renderers/cupertino/button.js";

export interface CupertinoButton extends base.FocusEvents, base.Focusable, base.Linked, base.LayoutControl, base.ActionControl {
  content: ControlNode | string | undefined;
  icon: ControlNode | number | string | undefined;
  icon_color: string | undefined;
  bgcolor: string | undefined;
  color: string | undefined;
  disabled_bgcolor: string | undefined;
  opacity_on_click: number;
  min_size: number | v.Size | undefined;
  size: v.CupertinoButtonSize;
  padding: number | v.Padding | undefined;
  alignment: v.Alignment | undefined;
  border_radius: number | v.BorderRadius | undefined;
  url: string | v.Url | undefined;
  autofocus: boolean;
  focus_color: string | undefined;
  mouse_cursor: v.MouseCursor | undefined;
  on_click: boolean;
  on_long_press: boolean;
}

export interface CupertinoFilledButton extends CupertinoButton {
}

export interface CupertinoTintedButton extends CupertinoButton {
}

export const defaults = {
  CupertinoButton: {"autofocus": false, "opacity_on_click": 0.4, "size": "large"},
  CupertinoFilledButton: {"autofocus": false, "opacity_on_click": 0.4, "size": "large"},
  CupertinoTintedButton: {"autofocus": false, "opacity_on_click": 0.4, "size": "large"},
};
