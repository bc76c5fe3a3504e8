/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { CardRenderer } from "../../renderers/layout/card.js";

export interface Card extends base.LayoutControl, base.AdaptiveControl {
  content: ControlNode | undefined;
  elevation: number | undefined;
  bgcolor: string | undefined;
  shadow_color: string | undefined;
  shape: v.CircleBorder | v.OutlinedBorder | v.RoundedRectangleBorder | v.StadiumBorder | undefined;
  clip_behavior: v.ClipBehavior | undefined;
  semantic_container: boolean;
  show_border_on_foreground: boolean;
  variant: v.CardVariant;
}

export const defaults = {
  Card: {"semantic_container": true, "show_border_on_foreground": true, "variant": "elevated"},
};
