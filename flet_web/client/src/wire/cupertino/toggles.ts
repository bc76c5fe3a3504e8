/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { CupertinoCheckboxRenderer } from "../../renderers/cupertino/cupertino_checkbox.js";
export { CupertinoRadioRenderer } from "../../renderers/cupertino/cupertino_radio.js";
export { CupertinoSwitchRenderer } from "../../renderers/cupertino/cupertino_switch.js";

export interface CupertinoCheckbox extends base.FocusEvents, base.LayoutControl {
  label: string | undefined;
  label_position: v.LabelPosition;
  spacing: number;
  value: boolean;
  tristate: boolean;
  autofocus: boolean;
  check_color: string | undefined;
  active_color: string;
  focus_color: string | undefined;
  fill_color: Record<string, string> | string | undefined;
  shape: v.CircleBorder | v.OutlinedBorder | v.RoundedRectangleBorder | v.StadiumBorder | undefined;
  mouse_cursor: v.MouseCursor | undefined;
  semantics_label: string | undefined;
  border_side: Record<string, v.BorderSide> | v.BorderSide | undefined;
  on_change: boolean;
}

export interface CupertinoRadio extends base.Choice {
  label: string | undefined;
  value: string;
  label_position: v.LabelPosition;
  fill_color: string | undefined;
  active_color: string;
  inactive_color: string | undefined;
  autofocus: boolean;
  use_checkmark_style: boolean;
  toggleable: boolean;
  focus_color: string | undefined;
  mouse_cursor: v.MouseCursor | undefined;
}

export interface CupertinoSwitch extends base.FocusEvents, base.LayoutControl {
  label: string | undefined;
  value: boolean;
  label_position: v.LabelPosition;
  thumb_color: string | undefined;
  focus_color: string | undefined;
  autofocus: boolean;
  on_label_color: string | undefined;
  off_label_color: string | undefined;
  active_thumb_image_src: Uint8Array | string | undefined;
  inactive_thumb_image_src: Uint8Array | string | undefined;
  active_track_color: string | undefined;
  inactive_thumb_color: string | undefined;
  inactive_track_color: string | undefined;
  track_outline_color: Record<string, string> | string | undefined;
  track_outline_width: Record<string, number> | number | undefined;
  thumb_icon: Record<string, number | string> | number | string | undefined;
  on_change: boolean;
  on_image_error: boolean;
}

export const defaults = {
  CupertinoCheckbox: {"active_color": "activeBlue", "autofocus": false, "label_position": "right", "spacing": 10, "tristate": false, "value": false},
  CupertinoRadio: {"active_color": "primary", "autofocus": false, "label_position": "right", "toggleable": false, "use_checkmark_style": false, "value": ""},
  CupertinoSwitch: {"autofocus": false, "label_position": "right", "value": false},
};
