/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../node.js";
import type * as v from "./values.js";
/** What the properties that many controls share are when they are not set. */
export const COMMON = {"auto_scroll": false, "cancel_on_error": true, "change_interval": 0, "col": 12, "disabled": false, "enabled": true, "expand_loose": false, "fit_parent_size": false, "opacity": 1.0, "open": false, "rtl": false, "scroll_interval": 10, "size_change_interval": 10, "visible": true};

export interface ActionControl extends Control {
  action: (v.ClientAction | v.CopyToClipboard | v.OpenUrl | v.PickFiles | v.ShareText)[] | v.ClientAction | v.CopyToClipboard | v.OpenUrl | v.PickFiles | v.ShareText | undefined;
}

export interface AdaptiveControl extends Control {
  adaptive: boolean | undefined;
}

export interface BaseControl {
  key: boolean | number | string | v.ScrollKey | v.ValueKey | undefined;
}

export interface ButtonControl extends FocusEvents, Focusable, Pressable, Linked, LayoutControl, AdaptiveControl, ActionControl {
}

export interface ChangeInterval extends Control {
  change_interval: number;
}

export interface Changeable extends ChangeInterval {
  on_change: boolean;
}

export interface Choice extends FocusEvents, LayoutControl {
}

export interface Control extends BaseControl {
  expand: boolean | number | undefined;
  expand_loose: boolean;
  col: Record<string, number> | number;
  opacity: number;
  tooltip: string | v.Tooltip | undefined;
  badge: ControlNode<"Badge"> | string | undefined;
  visible: boolean;
  disabled: boolean;
  rtl: boolean;
}

export interface DialogControl extends AdaptiveControl {
  open: boolean;
  on_dismiss: boolean;
}

export interface FocusEvents extends Control {
  on_focus: boolean;
  on_blur: boolean;
}

export interface Focusable extends Control {
}

export interface FormFieldControl extends Focusable, LayoutControl {
  text_size: number | undefined;
  text_style: v.TextStyle | undefined;
  text_vertical_align: number | v.VerticalAlignment | undefined;
  label: ControlNode | string | undefined;
  label_style: v.TextStyle | undefined;
  icon: ControlNode | number | string | undefined;
  border: Record<string, v.InputBorder | v.NoInputBorder | v.OutlineInputBorder | v.UnderlineInputBorder> | v.InputBorder | v.NoInputBorder | v.OutlineInputBorder | v.UnderlineInputBorder | undefined;
  border_radius: number | v.BorderRadius | undefined;
  border_width: number | undefined;
  border_color: string | undefined;
  focused_border_width: number | undefined;
  focused_border_color: string | undefined;
  color: string | undefined;
  bgcolor: string | undefined;
  focused_color: string | undefined;
  focused_bgcolor: string | undefined;
  content_padding: number | v.Padding | undefined;
  dense: boolean | undefined;
  filled: boolean | undefined;
  fill_color: string | undefined;
  focus_color: string | undefined;
  align_label_with_hint: boolean | undefined;
  hover_color: string | undefined;
  hint_text: string | undefined;
  hint_style: v.TextStyle | undefined;
  hint_fade_duration: number | v.Duration | undefined;
  hint_max_lines: number | undefined;
  helper: ControlNode | string | undefined;
  helper_style: v.TextStyle | undefined;
  helper_max_lines: number | undefined;
  counter: ControlNode | string | undefined;
  counter_style: v.TextStyle | undefined;
  error: ControlNode | string | undefined;
  error_style: v.TextStyle | undefined;
  error_max_lines: number | undefined;
  prefix: ControlNode | string | undefined;
  prefix_icon: ControlNode | number | string | undefined;
  prefix_icon_size_constraints: v.BoxConstraints | undefined;
  prefix_style: v.TextStyle | undefined;
  suffix: ControlNode | string | undefined;
  suffix_icon: ControlNode | number | string | undefined;
  suffix_icon_size_constraints: v.BoxConstraints | undefined;
  size_constraints: v.BoxConstraints | undefined;
  collapsed: boolean | undefined;
  fit_parent_size: boolean;
  suffix_style: v.TextStyle | undefined;
}

export interface LabeledButton extends ButtonControl {
  content: ControlNode | string | undefined;
  icon: ControlNode | number | string | undefined;
  icon_color: string | undefined;
}

export interface LayoutControl extends Control {
  width: number | undefined;
  height: number | undefined;
  left: number | undefined;
  top: number | undefined;
  right: number | undefined;
  bottom: number | undefined;
  align: v.Alignment | undefined;
  margin: number | v.Margin | undefined;
  rotate: number | v.Rotate | undefined;
  scale: number | v.Scale | undefined;
  offset: number[] | v.Offset | undefined;
  flip: v.Flip | undefined;
  transform: v.Transform | undefined;
  aspect_ratio: number | undefined;
  animate_opacity: boolean | number | v.Animation | undefined;
  animate_size: boolean | number | v.Animation | undefined;
  animate_position: boolean | number | v.Animation | undefined;
  animate_align: boolean | number | v.Animation | undefined;
  animate_margin: boolean | number | v.Animation | undefined;
  animate_rotation: boolean | number | v.Animation | undefined;
  animate_scale: boolean | number | v.Animation | undefined;
  animate_offset: boolean | number | v.Animation | undefined;
  size_change_interval: number;
  on_size_change: boolean;
  on_animation_end: boolean;
}

export interface Linked extends Control {
}

export interface Pressable extends Control {
  on_click: boolean;
  on_long_press: boolean;
  on_hover: boolean;
}

export interface ScrollableControl extends Control {
  scroll: v.ScrollMode | v.Scrollbar | undefined;
  auto_scroll: boolean;
  auto_scroll_animation: boolean | number | v.Animation | undefined;
  scroll_interval: number;
  on_scroll: boolean;
}

export interface Sensor extends Service {
  enabled: boolean;
  interval: number | v.Duration | undefined;
  cancel_on_error: boolean;
  on_reading: boolean;
  on_error: boolean;
}

export interface Service extends BaseControl {
}

export interface SlideEvents extends Changeable {
  on_change_start: boolean;
  on_change_end: boolean;
}
