/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";

export interface Badge extends base.BaseControl {
  label: ControlNode | string | undefined;
  offset: number[] | v.Offset | undefined;
  alignment: v.Alignment | undefined;
  bgcolor: string | undefined;
  label_visible: boolean;
  large_size: number | undefined;
  padding: number | v.Padding | undefined;
  small_size: number | undefined;
  text_color: string | undefined;
  text_style: v.TextStyle | undefined;
}

export const defaults = {
  Badge: {"label_visible": true},
};
