/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { BannerRenderer } from "../../renderers/dialogs/banner.js";

export interface Banner extends base.DialogControl {
  content: ControlNode | string | undefined;
  actions: ControlNode[] | undefined;
  leading: ControlNode | number | string | undefined;
  leading_padding: number | v.Padding | undefined;
  content_padding: number | v.Padding | undefined;
  force_actions_below: boolean;
  bgcolor: string | undefined;
  shadow_color: string | undefined;
  divider_color: string | undefined;
  elevation: number | undefined;
  margin: number | v.Margin | undefined;
  content_text_style: v.TextStyle | undefined;
  min_action_bar_height: number;
  on_visible: boolean;
}

export const defaults = {
  Banner: {"force_actions_below": false, "min_action_bar_height": 52.0},
};
