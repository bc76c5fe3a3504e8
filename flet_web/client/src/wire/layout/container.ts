/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { ContainerRenderer } from "../../renderers/layout/container.js";

export interface Container extends base.Pressable, base.Linked, base.LayoutControl, base.AdaptiveControl, base.ActionControl {
  content: ControlNode | undefined;
  padding: number | v.Padding | undefined;
  alignment: v.Alignment | undefined;
  bgcolor: string | undefined;
  gradient: v.Gradient | v.LinearGradient | v.RadialGradient | v.SweepGradient | undefined;
  blend_mode: v.BlendMode | undefined;
  border: v.Border | undefined;
  border_radius: number | v.BorderRadius | undefined;
  shape: v.BoxShape;
  clip_behavior: v.ClipBehavior | undefined;
  ink: boolean;
  image: v.DecorationImage | undefined;
  ink_color: string | undefined;
  animate: boolean | number | v.Animation | undefined;
  blur: number | number[] | v.Blur | undefined;
  shadow: v.BoxShadow | v.BoxShadow[] | undefined;
  url: string | v.Url | undefined;
  theme: v.Theme | undefined;
  dark_theme: v.Theme | undefined;
  theme_mode: v.ThemeMode | undefined;
  color_filter: v.ColorFilter | undefined;
  ignore_interactions: boolean;
  foreground_decoration: v.BoxDecoration | undefined;
  on_tap_down: boolean;
}

export const defaults = {
  Container: {"ignore_interactions": false, "ink": false, "shape": "rectangle"},
};
