/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
export { TransparentPointerRenderer } from "../../renderers/layout/transparent_pointer.js";

export interface TransparentPointer extends base.LayoutControl {
  content: ControlNode | undefined;
}

export const defaults = {
  TransparentPointer: {},
};
