/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { AppBarRenderer } from "../../renderers/navigation/app_bar.js";

export interface AppBar extends base.AdaptiveControl {
  leading: ControlNode | undefined;
  leading_width: number | undefined;
  automatically_imply_leading: boolean;
  title: ControlNode | string | undefined;
  center_title: boolean | undefined;
  toolbar_height: number | undefined;
  color: string | undefined;
  bgcolor: string | undefined;
  elevation: number | undefined;
  elevation_on_scroll: number | undefined;
  shadow_color: string | undefined;
  clip_behavior: v.ClipBehavior | undefined;
  force_material_transparency: boolean;
  secondary: boolean;
  title_spacing: number | undefined;
  exclude_header_semantics: boolean;
  actions: ControlNode[] | undefined;
  actions_padding: number | v.Padding | undefined;
  toolbar_opacity: number;
  title_text_style: v.TextStyle | undefined;
  toolbar_text_style: v.TextStyle | undefined;
  shape: v.CircleBorder | v.OutlinedBorder | v.RoundedRectangleBorder | v.StadiumBorder | undefined;
}

export const defaults = {
  AppBar: {"automatically_imply_leading": true, "exclude_header_semantics": false, "force_material_transparency": false, "secondary": false, "toolbar_opacity": 1.0},
};
