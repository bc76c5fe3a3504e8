/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type * as base from "../bases.js";
export { CupertinoActivityIndicatorRenderer } from "../../renderers/cupertino/activity_indicator.js";

export interface CupertinoActivityIndicator extends base.LayoutControl {
  radius: number;
  color: string | undefined;
  animating: boolean;
  progress: number | undefined;
}

export const defaults = {
  CupertinoActivityIndicator: {"animating": true, "radius": 10},
};
