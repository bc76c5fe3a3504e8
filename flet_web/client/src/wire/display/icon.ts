/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { IconRenderer } from "../../renderers/display/icon.js";

export interface Icon extends base.LayoutControl {
  icon: number | string | undefined;
  color: string | undefined;
  size: number | undefined;
  semantics_label: string | undefined;
  shadows: v.BoxShadow | v.BoxShadow[] | undefined;
  fill: number | undefined;
  apply_text_scaling: boolean | undefined;
  grade: number | undefined;
  weight: number | undefined;
  optical_size: number | undefined;
  blend_mode: v.BlendMode;
}

export const defaults = {
  Icon: {"blend_mode": "srcOver"},
};
