/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { ButtonRenderer, FilledButtonRenderer, FilledTonalButtonRenderer, OutlinedButtonRenderer, TextButtonRenderer } from "../../renderers/buttons/button.js";

export interface Button extends base.LabeledButton {
  autofocus: boolean;
  clip_behavior: v.ClipBehavior | undefined;
  url: string | v.Url | undefined;
}

export interface FilledButton extends Button {
}

export interface FilledTonalButton extends Button {
}

export interface OutlinedButton extends base.LabeledButton {
  style: v.ButtonStyle | undefined;
  autofocus: boolean;
  clip_behavior: v.ClipBehavior;
  url: string | v.Url | undefined;
}

export interface TextButton extends base.LabeledButton {
  style: v.ButtonStyle | undefined;
  autofocus: boolean;
  url: string | v.Url | undefined;
  clip_behavior: v.ClipBehavior;
}

export const defaults = {
  Button: {"autofocus": false},
  FilledButton: {"autofocus": false},
  FilledTonalButton: {"autofocus": false},
  OutlinedButton: {"autofocus": false, "clip_behavior": "none"},
  TextButton: {"autofocus": false, "clip_behavior": "none"},
};
