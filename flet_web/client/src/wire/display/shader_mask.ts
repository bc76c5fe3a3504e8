/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { ShaderMaskRenderer } from "../../renderers/display/shader_mask.js";

export interface ShaderMask extends base.LayoutControl {
  shader: v.Gradient | v.LinearGradient | v.RadialGradient | v.SweepGradient | undefined;
  content: ControlNode | undefined;
  blend_mode: v.BlendMode;
  border_radius: number | v.BorderRadius | undefined;
}

export const defaults = {
  ShaderMask: {"blend_mode": "modulate"},
};
