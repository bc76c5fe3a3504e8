/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { ImageRenderer } from "../../renderers/display/image.js";

export interface Image extends base.LayoutControl {
  src: Uint8Array | string | undefined;
  error_content: ControlNode | undefined;
  repeat: v.ImageRepeat;
  fit: v.BoxFit | undefined;
  border_radius: number | v.BorderRadius | undefined;
  color: string | undefined;
  color_blend_mode: v.BlendMode | undefined;
  gapless_playback: boolean;
  semantics_label: string | undefined;
  exclude_from_semantics: boolean;
  filter_quality: v.FilterQuality;
  placeholder_src: Uint8Array | string | undefined;
  placeholder_fit: v.BoxFit | undefined;
  fade_in_animation: v.Animation | undefined;
  placeholder_fade_out_animation: v.Animation | undefined;
  cache_width: number | undefined;
  cache_height: number | undefined;
  anti_alias: boolean;
}

export const defaults = {
  Image: {"anti_alias": false, "exclude_from_semantics": false, "filter_quality": "medium", "gapless_playback": false, "repeat": "noRepeat"},
};
