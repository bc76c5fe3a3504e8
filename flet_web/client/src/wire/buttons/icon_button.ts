/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { FilledIconButtonRenderer, FilledTonalIconButtonRenderer, IconButtonRenderer, OutlinedIconButtonRenderer } from "../../renderers/buttons/icon_button.js";

export interface FilledIconButton extends IconButton {
}

export interface FilledTonalIconButton extends IconButton {
}

export interface IconButton extends base.ButtonControl {
  icon: ControlNode | number | string | undefined;
  icon_color: string | undefined;
  icon_size: number | undefined;
  selected: boolean | undefined;
  selected_icon: ControlNode | number | string | undefined;
  selected_icon_color: string | undefined;
  highlight_color: string | undefined;
  style: v.ButtonStyle | undefined;
  autofocus: boolean;
  disabled_color: string | undefined;
  hover_color: string | undefined;
  focus_color: string | undefined;
  splash_color: string | undefined;
  splash_radius: number | undefined;
  alignment: v.Alignment | undefined;
  padding: number | v.Padding | undefined;
  enable_feedback: boolean | undefined;
  url: string | v.Url | undefined;
  size_constraints: v.BoxConstraints | undefined;
}

export interface OutlinedIconButton extends IconButton {
}

export const defaults = {
  FilledIconButton: {"autofocus": false},
  FilledTonalIconButton: {"autofocus": false},
  IconButton: {"autofocus": false},
  OutlinedIconButton: {"autofocus": false},
};
