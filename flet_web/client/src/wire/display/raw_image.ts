/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { RawImageRenderer } from "../../renderers/display/raw_image.js";

export interface RawImage extends Omit<base.LayoutControl, "scale"> {
  scale: number;
  fit: v.BoxFit | undefined;
  filter_quality: v.FilterQuality;
  on_data_channel_open: boolean;
}

export const defaults = {
  RawImage: {"filter_quality": "low", "scale": 1.0},
};
