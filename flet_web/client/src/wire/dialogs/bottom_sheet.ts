/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { BottomSheetRenderer } from "../../renderers/dialogs/bottom_sheet.js";

export interface BottomSheet extends base.DialogControl {
  content: ControlNode | undefined;
  elevation: number | undefined;
  bgcolor: string | undefined;
  dismissible: boolean;
  draggable: boolean;
  show_drag_handle: boolean;
  use_safe_area: boolean;
  scrollable: boolean;
  fullscreen: boolean;
  maintain_bottom_view_insets_padding: boolean;
  animation_style: v.AnimationStyle | undefined;
  size_constraints: v.BoxConstraints | undefined;
  clip_behavior: v.ClipBehavior | undefined;
  shape: v.CircleBorder | v.OutlinedBorder | v.RoundedRectangleBorder | v.StadiumBorder | undefined;
  barrier_color: string | undefined;
}

export const defaults = {
  BottomSheet: {"dismissible": true, "draggable": false, "fullscreen": false, "maintain_bottom_view_insets_padding": true, "scrollable": false, "show_drag_handle": false, "use_safe_area": true},
};
