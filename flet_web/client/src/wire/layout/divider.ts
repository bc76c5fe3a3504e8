/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { DividerRenderer, VerticalDividerRenderer } from "../../renderers/layout/divider.js";

export interface Divider extends base.Control {
  color: string | undefined;
  height: number | undefined;
  leading_indent: number | undefined;
  thickness: number | undefined;
  trailing_indent: number | undefined;
  radius: number | v.BorderRadius | undefined;
}

export interface VerticalDivider extends base.Control {
  width: number | undefined;
  thickness: number | undefined;
  color: string | undefined;
  leading_indent: number | undefined;
  trailing_indent: number | undefined;
  radius: number | v.BorderRadius | undefined;
}

export const defaults = {
  Divider: {},
  VerticalDivider: {},
};
