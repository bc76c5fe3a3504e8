/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
export { CircleAvatarRenderer } from "../../renderers/display/circle_avatar.js";

export interface CircleAvatar extends base.LayoutControl {
  content: ControlNode | string | undefined;
  foreground_image_src: Uint8Array | string | undefined;
  background_image_src: Uint8Array | string | undefined;
  color: string | undefined;
  bgcolor: string | undefined;
  radius: number | undefined;
  min_radius: number | undefined;
  max_radius: number | undefined;
  on_image_error: boolean;
}

export const defaults = {
  CircleAvatar: {},
};
