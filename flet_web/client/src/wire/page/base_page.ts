/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";

export interface BasePage extends base.AdaptiveControl {
  views: ControlNode<"View">[] | undefined;
  title: string | undefined;
  theme: v.Theme | undefined;
  dark_theme: v.Theme | undefined;
  theme_mode: v.ThemeMode;
  theme_animation_style: v.AnimationStyle | undefined;
  locale_configuration: v.LocaleConfiguration | undefined;
  show_semantics_debugger: boolean;
  enable_screenshots: boolean;
  media: v.PageMediaData | undefined;
  width: number | undefined;
  height: number | undefined;
  _overlay: ControlNode<"Overlay"> | undefined;
  _dialogs: ControlNode<"Dialogs"> | undefined;
  _design: v.PageDesign | undefined;
  on_resize: boolean;
  on_media_change: boolean;
}

export const defaults = {
  BasePage: {"enable_screenshots": false, "show_semantics_debugger": false, "theme_mode": "system"},
};
