/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type * as base from "../bases.js";
import type * as v from "../values.js";

export interface Window extends base.BaseControl {
  bgcolor: string | undefined;
  width: number | undefined;
  height: number | undefined;
  top: number | undefined;
  left: number | undefined;
  max_width: number | undefined;
  max_height: number | undefined;
  min_width: number | undefined;
  min_height: number | undefined;
  opacity: number;
  aspect_ratio: number | undefined;
  brightness: v.Brightness | undefined;
  maximized: boolean;
  minimized: boolean;
  minimizable: boolean;
  maximizable: boolean;
  resizable: boolean;
  movable: boolean;
  full_screen: boolean;
  always_on_top: boolean;
  always_on_bottom: boolean;
  prevent_close: boolean;
  skip_task_bar: boolean;
  title_bar_hidden: boolean;
  title_bar_buttons_hidden: boolean;
  frameless: boolean;
  progress_bar: number | undefined;
  focused: boolean;
  visible: boolean;
  shadow: boolean;
  alignment: v.Alignment | undefined;
  badge_label: string | undefined;
  icon: string | undefined;
  ignore_mouse_events: boolean;
  on_event: boolean;
}

export const defaults = {
  Window: {"always_on_bottom": false, "always_on_top": false, "focused": true, "frameless": false, "full_screen": false, "ignore_mouse_events": false, "maximizable": true, "maximized": false, "minimizable": true, "minimized": false, "movable": true, "prevent_close": false, "resizable": true, "shadow": true, "skip_task_bar": false, "title_bar_buttons_hidden": false, "title_bar_hidden": false},
};
