/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
export { ScreenshotRenderer } from "../../renderers/display/screenshot.js";

export interface Screenshot extends base.Control {
  content: ControlNode | undefined;
}

export const defaults = {
  Screenshot: {},
};
