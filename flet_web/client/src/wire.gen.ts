/* Generated from the Python classes by `python -m flet_web.controls.typescript`: do not edit. */

/** A control on the wire, or in the tree. */
export type Control = object;
/** MessagePack extension values of the protocol: date and time, time of day, duration. */
export type Ext = object;
/** A value, or one for each state of a control: "hovered", "focused", "pressed", "disabled", "selected", "default". */
export type States<T> = T | Record<string, T>;

export type AnimationCurve = "bounceIn" | "bounceInOut" | "bounceOut" | "decelerate" | "ease" | "easeIn" | "easeInBack" | "easeInCirc" | "easeInCubic" | "easeInExpo" | "easeInOut" | "easeInOutBack" | "easeInOutCirc" | "easeInOutCubic" | "easeInOutCubicEmphasized" | "easeInOutExpo" | "easeInOutQuad" | "easeInOutQuart" | "easeInOutQuint" | "easeInOutSine" | "easeInQuad" | "easeInQuart" | "easeInQuint" | "easeInSine" | "easeInToLinear" | "easeOut" | "easeOutBack" | "easeOutCirc" | "easeOutCubic" | "easeOutExpo" | "easeOutQuad" | "easeOutQuart" | "easeOutQuint" | "easeOutSine" | "elasticIn" | "elasticInOut" | "elasticOut" | "fastLinearToSlowEaseIn" | "fastOutSlowIn" | "linear" | "linearToEaseOut" | "slowMiddle";
export type BlendMode = "clear" | "color" | "colorBurn" | "colorDodge" | "darken" | "difference" | "dst" | "dstATop" | "dstIn" | "dstOut" | "dstOver" | "exclusion" | "hardLight" | "hue" | "lighten" | "luminosity" | "modulate" | "multiply" | "overlay" | "plus" | "saturation" | "screen" | "softLight" | "src" | "srcATop" | "srcIn" | "srcOut" | "srcOver" | "values" | "xor";
export type BlurStyle = "inner" | "normal" | "outer" | "solid";
export type BlurTileMode = "clamp" | "decal" | "mirror" | "repeated";
export type BorderSideStrokeAlign = -1.0 | 0.0 | 1.0;
export type BorderStyle = "none" | "solid";
export type BoxFit = "contain" | "cover" | "fill" | "fitHeight" | "fitWidth" | "none" | "scaleDown";
export type BoxShape = "circle" | "rectangle";
export type Brightness = "dark" | "light";
export type CardVariant = "elevated" | "filled" | "outlined";
export type ClipBehavior = "antiAlias" | "antiAliasWithSaveLayer" | "hardEdge" | "none";
export type CrossAxisAlignment = "baseline" | "center" | "end" | "start" | "stretch";
export type CupertinoColors = "activeBlue" | "activeGreen" | "activeOrange" | "cupertinoBlack" | "cupertinoWhite" | "darkBackgroundGray" | "destructiveRed" | "extraLightBackgroundGray" | "inactiveGray" | "label" | "lightBackgroundGray" | "link" | "onprimary" | "opaqueSeparator" | "placeholderText" | "primary" | "quaternaryLabel" | "quaternarySystemFill" | "secondaryLabel" | "secondarySystemBackground" | "secondarySystemFill" | "secondarySystemGroupedBackground" | "separator" | "systemBackground" | "systemBlue" | "systemBrown" | "systemCyan" | "systemFill" | "systemGreen" | "systemGrey" | "systemGrey2" | "systemGrey3" | "systemGrey4" | "systemGrey5" | "systemGrey6" | "systemGroupedBackground" | "systemIndigo" | "systemMint" | "systemOrange" | "systemPink" | "systemPurple" | "systemRed" | "systemTeal" | "systemYellow" | "tertiaryLabel" | "tertiarySystemBackground" | "tertiarySystemFill" | "tertiarySystemGroupedBackground";
export type DismissDirection = "down" | "endToStart" | "horizontal" | "none" | "startToEnd" | "up" | "vertical";
export type FilterQuality = "high" | "low" | "medium" | "none";
export type FloatingActionButtonLocation = "centerDocked" | "centerFloat" | "centerTop" | "endContained" | "endDocked" | "endFloat" | "endTop" | "miniCenterDocked" | "miniCenterFloat" | "miniCenterTop" | "miniEndDocked" | "miniEndFloat" | "miniEndTop" | "miniStartDocked" | "miniStartFloat" | "miniStartTop" | "startDocked" | "startFloat" | "startTop";
export type FontWeight = "bold" | "normal" | "w100" | "w200" | "w300" | "w400" | "w500" | "w600" | "w700" | "w800" | "w900";
export type GradientTileMode = "clamp" | "decal" | "mirror" | "repeated";
export type ImageRepeat = "noRepeat" | "repeat" | "repeatX" | "repeatY";
export type KeyboardType = "datetime" | "email" | "multiline" | "name" | "none" | "number" | "phone" | "streetAddress" | "text" | "twitter" | "url" | "visiblePassword" | "webSearch";
export type LabelPosition = "left" | "right";
export type ListTileStyle = "drawer" | "list";
export type ListTileTitleAlignment = "bottom" | "center" | "threeLine" | "titleHeight" | "top";
export type MainAxisAlignment = "center" | "end" | "spaceAround" | "spaceBetween" | "spaceEvenly" | "start";
export type MouseCursor = "alias" | "allScroll" | "basic" | "cell" | "click" | "contextMenu" | "copy" | "disappearing" | "forbidden" | "grab" | "grabbing" | "help" | "move" | "noDrop" | "none" | "precise" | "progress" | "resizeColumn" | "resizeDown" | "resizeDownLeft" | "resizeDownRight" | "resizeLeft" | "resizeLeftRight" | "resizeRight" | "resizeRow" | "resizeUp" | "resizeUpDown" | "resizeUpLeft" | "resizeUpLeftDownRight" | "resizeUpRight" | "resizeUpRightDownLeft" | "text" | "verticalText" | "wait" | "zoomIn" | "zoomOut";
export type NavigationBarLabelBehavior = "alwaysHide" | "alwaysShow" | "onlyShowSelected";
export type NavigationRailLabelType = "all" | "none" | "selected";
export type Orientation = "landscape" | "portrait";
export type PagePlatform = "android" | "android_tv" | "ios" | "linux" | "macos" | "windows";
export type PageTransitionTheme = "cupertino" | "fadeForwards" | "fadeUpwards" | "none" | "openUpwards" | "predictive" | "zoom";
export type PaintingStyle = "fill" | "stroke";
export type PointerDeviceType = "invertedStylus" | "mouse" | "stylus" | "touch" | "trackpad" | "unknown";
export type PopupMenuPosition = "over" | "under";
export type ScrollMode = "adaptive" | "always" | "auto" | "hidden";
export type ScrollbarOrientation = "bottom" | "left" | "right" | "top";
export type SliderInteraction = "slideOnly" | "slideThumb" | "tapAndSlide" | "tapOnly";
export type SnackBarBehavior = "fixed" | "floating";
export type StackFit = "expand" | "loose" | "passThrough";
export type StrokeCap = "butt" | "round" | "square";
export type StrokeJoin = "bevel" | "miter" | "round";
export type TabAlignment = "center" | "fill" | "start" | "startOffset";
export type TabBarIndicatorSize = "label" | "tab";
export type TabIndicatorAnimation = "elastic" | "linear";
export type TextAffinity = "downstream" | "upstream";
export type TextAlign = "center" | "end" | "justify" | "left" | "right" | "start";
export type TextBaseline = "alphabetic" | "ideographic";
export type TextCapitalization = "characters" | "none" | "sentences" | "words";
export type TextDecoration = 1 | 2 | 4;
export type TextDecorationStyle = "dashed" | "dotted" | "double" | "solid" | "wavy";
export type TextOverflow = "clip" | "ellipsis" | "fade" | "visible";
export type TextThemeStyle = "bodyLarge" | "bodyMedium" | "bodySmall" | "displayLarge" | "displayMedium" | "displaySmall" | "headlineLarge" | "headlineMedium" | "headlineSmall" | "labelLarge" | "labelMedium" | "labelSmall" | "titleLarge" | "titleMedium" | "titleSmall";
export type ThemeMode = "dark" | "light" | "system";
export type TileAffinity = "leading" | "platform" | "trailing";
export type TooltipTriggerMode = "long_press" | "manual" | "tap";
export type UrlTarget = "_blank" | "_parent" | "_self" | "_top";
export type VerticalAlignment = -1.0 | 0.0 | 1.0;
export type VisualDensity = "adaptivePlatformDensity" | "comfortable" | "compact" | "standard";

export interface ActionControlProps extends ControlProps {
  action?: (ClientAction | CopyToClipboard | OpenUrl | PickFiles | ShareText)[] | ClientAction | CopyToClipboard | OpenUrl | PickFiles | ShareText | null;
}

export interface AdaptiveControlProps extends ControlProps {
  adaptive?: boolean | null;
}

export interface AlertDialogProps extends DialogControlProps {
  content?: Control | null;
  modal?: boolean | null;
  title?: Control | string | null;
  actions?: (Control)[] | null;
  bgcolor?: CupertinoColors | string | null;
  elevation?: number | null;
  icon?: Control | null;
  title_padding?: Padding | number | null;
  content_padding?: Padding | number | null;
  actions_padding?: Padding | number | null;
  actions_alignment?: MainAxisAlignment | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  inset_padding?: Padding | number | null;
  icon_padding?: Padding | number | null;
  action_button_padding?: Padding | number | null;
  shadow_color?: CupertinoColors | string | null;
  icon_color?: CupertinoColors | string | null;
  scrollable?: boolean | null;
  actions_overflow_button_spacing?: number | null;
  alignment?: Alignment | null;
  content_text_style?: TextStyle | null;
  title_text_style?: TextStyle | null;
  clip_behavior?: ClipBehavior | null;
  semantics_label?: string | null;
  barrier_color?: CupertinoColors | string | null;
}

export interface AppBarProps extends AdaptiveControlProps {
  leading?: Control | null;
  leading_width?: number | null;
  automatically_imply_leading?: boolean | null;
  title?: Control | string | null;
  center_title?: boolean | null;
  toolbar_height?: number | null;
  color?: CupertinoColors | string | null;
  bgcolor?: CupertinoColors | string | null;
  elevation?: number | null;
  elevation_on_scroll?: number | null;
  shadow_color?: CupertinoColors | string | null;
  clip_behavior?: ClipBehavior | null;
  force_material_transparency?: boolean | null;
  secondary?: boolean | null;
  title_spacing?: number | null;
  exclude_header_semantics?: boolean | null;
  actions?: (Control)[] | null;
  actions_padding?: Padding | number | null;
  toolbar_opacity?: number | null;
  title_text_style?: TextStyle | null;
  toolbar_text_style?: TextStyle | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
}

export interface BadgeProps extends BaseControlProps {
  label?: Control | string | null;
  offset?: (number)[] | Offset | null;
  alignment?: Alignment | null;
  bgcolor?: CupertinoColors | string | null;
  label_visible?: boolean | null;
  large_size?: number | null;
  padding?: Padding | number | null;
  small_size?: number | null;
  text_color?: CupertinoColors | string | null;
  text_style?: TextStyle | null;
}

export interface BannerProps extends DialogControlProps {
  content?: Control | string | null;
  actions?: (Control)[] | null;
  leading?: Control | number | string | null;
  leading_padding?: Padding | number | null;
  content_padding?: Padding | number | null;
  force_actions_below?: boolean | null;
  bgcolor?: CupertinoColors | string | null;
  shadow_color?: CupertinoColors | string | null;
  divider_color?: CupertinoColors | string | null;
  elevation?: number | null;
  margin?: Margin | number | null;
  content_text_style?: TextStyle | null;
  min_action_bar_height?: number | null;
  on_visible?: boolean;
}

export interface BaseControlProps {
  key?: ScrollKey | ValueKey | boolean | number | string | null;
}

export interface BottomAppBarProps extends LayoutControlProps {
  content?: Control | null;
  bgcolor?: CupertinoColors | string | null;
  shadow_color?: CupertinoColors | string | null;
  padding?: Padding | number | null;
  clip_behavior?: ClipBehavior | null;
  shape?: AutomaticNotchShape | CircularRectangleNotchShape | NotchShape | null;
  notch_margin?: number | null;
  elevation?: number | null;
  border_radius?: BorderRadius | number | null;
}

export interface BottomSheetProps extends DialogControlProps {
  content?: Control | null;
  elevation?: number | null;
  bgcolor?: CupertinoColors | string | null;
  dismissible?: boolean | null;
  draggable?: boolean | null;
  show_drag_handle?: boolean | null;
  use_safe_area?: boolean | null;
  scrollable?: boolean | null;
  fullscreen?: boolean | null;
  maintain_bottom_view_insets_padding?: boolean | null;
  animation_style?: AnimationStyle | null;
  size_constraints?: BoxConstraints | null;
  clip_behavior?: ClipBehavior | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  barrier_color?: CupertinoColors | string | null;
}

export interface BrowserContextMenuProps extends ServiceProps {
}

export interface ButtonProps extends LayoutControlProps, AdaptiveControlProps, ActionControlProps {
  content?: Control | string | null;
  icon?: Control | number | string | null;
  icon_color?: CupertinoColors | string | null;
  autofocus?: boolean | null;
  clip_behavior?: ClipBehavior | null;
  url?: Url | string | null;
  on_click?: boolean;
  on_long_press?: boolean;
  on_hover?: boolean;
  on_focus?: boolean;
  on_blur?: boolean;
}

export interface CardProps extends LayoutControlProps, AdaptiveControlProps {
  content?: Control | null;
  elevation?: number | null;
  bgcolor?: CupertinoColors | string | null;
  shadow_color?: CupertinoColors | string | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  clip_behavior?: ClipBehavior | null;
  semantic_container?: boolean | null;
  show_border_on_foreground?: boolean | null;
  variant?: CardVariant | null;
}

export interface CheckboxProps extends LayoutControlProps, AdaptiveControlProps {
  label?: Control | string | null;
  value?: boolean | null;
  label_position?: LabelPosition | null;
  label_style?: TextStyle | null;
  tristate?: boolean | null;
  autofocus?: boolean | null;
  fill_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  overlay_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  check_color?: CupertinoColors | string | null;
  active_color?: CupertinoColors | string | null;
  hover_color?: CupertinoColors | string | null;
  focus_color?: CupertinoColors | string | null;
  semantics_label?: string | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  splash_radius?: number | null;
  border_side?: BorderSide | Record<string, BorderSide> | null;
  error?: boolean | null;
  visual_density?: VisualDensity | null;
  mouse_cursor?: MouseCursor | null;
  on_change?: boolean;
  on_focus?: boolean;
  on_blur?: boolean;
}

export interface ClipboardProps extends ServiceProps {
}

export interface ColumnProps extends LayoutControlProps, ScrollableControlProps, AdaptiveControlProps {
  controls?: (Control)[] | null;
  alignment?: MainAxisAlignment | null;
  horizontal_alignment?: CrossAxisAlignment | null;
  spacing?: number | null;
  tight?: boolean | null;
  wrap?: boolean | null;
  run_spacing?: number | null;
  run_alignment?: MainAxisAlignment | null;
  intrinsic_width?: boolean | null;
}

export interface ContainerProps extends LayoutControlProps, AdaptiveControlProps, ActionControlProps {
  content?: Control | null;
  padding?: Padding | number | null;
  alignment?: Alignment | null;
  bgcolor?: CupertinoColors | string | null;
  gradient?: Gradient | LinearGradient | RadialGradient | SweepGradient | null;
  blend_mode?: BlendMode | null;
  border?: Border | null;
  border_radius?: BorderRadius | number | null;
  shape?: BoxShape | null;
  clip_behavior?: ClipBehavior | null;
  ink?: boolean | null;
  image?: DecorationImage | null;
  ink_color?: CupertinoColors | string | null;
  animate?: Animation | boolean | number | null;
  blur?: (number)[] | Blur | number | null;
  shadow?: (BoxShadow)[] | BoxShadow | null;
  url?: Url | string | null;
  theme?: Theme | null;
  dark_theme?: Theme | null;
  theme_mode?: ThemeMode | null;
  color_filter?: ColorFilter | null;
  ignore_interactions?: boolean | null;
  foreground_decoration?: BoxDecoration | null;
  on_click?: boolean;
  on_tap_down?: boolean;
  on_long_press?: boolean;
  on_hover?: boolean;
}

export interface ControlProps extends BaseControlProps {
  expand?: boolean | number | null;
  expand_loose?: boolean | null;
  col?: Record<string, number> | number | null;
  opacity?: number | null;
  tooltip?: Tooltip | string | null;
  badge?: Control | string | null;
  visible?: boolean | null;
  disabled?: boolean | null;
  rtl?: boolean | null;
}

export interface DialogControlProps extends AdaptiveControlProps {
  open?: boolean | null;
  on_dismiss?: boolean;
}

export interface DialogsProps extends BaseControlProps {
  controls?: (Control)[] | null;
}

export interface DividerProps extends ControlProps {
  color?: CupertinoColors | string | null;
  height?: number | null;
  leading_indent?: number | null;
  thickness?: number | null;
  trailing_indent?: number | null;
  radius?: BorderRadius | number | null;
}

export interface DropdownProps extends LayoutControlProps {
  value?: string | null;
  options?: (Control)[] | null;
  text?: string | null;
  autofocus?: boolean | null;
  text_align?: TextAlign | null;
  elevation?: Record<string, null | number> | number | null;
  enable_filter?: boolean | null;
  enable_search?: boolean | null;
  editable?: boolean | null;
  menu_height?: number | null;
  menu_width?: number | null;
  menu_style?: MenuStyle | null;
  expanded_insets?: Padding | number | null;
  selected_suffix?: Control | null;
  input_filter?: InputFilter | NumbersOnlyInputFilter | TextOnlyInputFilter | null;
  capitalization?: TextCapitalization | null;
  trailing_icon?: Control | number | string | null;
  leading_icon?: Control | number | string | null;
  selected_trailing_icon?: Control | number | string | null;
  bgcolor?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  on_select?: boolean;
  on_text_change?: boolean;
  on_focus?: boolean;
  on_blur?: boolean;
  error_style?: TextStyle | null;
  error_text?: string | null;
  text_size?: number | null;
  text_style?: TextStyle | null;
  label?: Control | string | null;
  label_style?: TextStyle | null;
  border?: InputBorder | NoInputBorder | OutlineInputBorder | UnderlineInputBorder | Record<string, InputBorder | NoInputBorder | OutlineInputBorder | UnderlineInputBorder> | null;
  border_radius?: BorderRadius | number | null;
  border_width?: number | null;
  border_color?: CupertinoColors | string | null;
  focused_border_width?: number | null;
  focused_border_color?: CupertinoColors | string | null;
  color?: CupertinoColors | string | null;
  content_padding?: Padding | number | null;
  dense?: boolean | null;
  filled?: boolean | null;
  fill_color?: CupertinoColors | string | null;
  hover_color?: CupertinoColors | string | null;
  hint_text?: string | null;
  hint_style?: TextStyle | null;
  helper_text?: string | null;
  helper_style?: TextStyle | null;
}

export interface DropdownM2Props extends FormFieldControlProps {
  value?: string | null;
  options?: (Control)[] | null;
  alignment?: Alignment | null;
  autofocus?: boolean | null;
  hint_content?: Control | null;
  select_icon?: Control | number | string | null;
  elevation?: number | null;
  menu_border_radius?: BorderRadius | number | null;
  item_height?: number | null;
  max_menu_height?: number | null;
  select_icon_size?: number | null;
  enable_feedback?: boolean | null;
  padding?: Padding | number | null;
  select_icon_enabled_color?: CupertinoColors | string | null;
  select_icon_disabled_color?: CupertinoColors | string | null;
  options_fill_horizontally?: boolean | null;
  disabled_hint_content?: Control | null;
  on_change?: boolean;
  on_focus?: boolean;
  on_blur?: boolean;
  on_click?: boolean;
}

export interface DropdownOptionProps extends ControlProps {
  text?: string | null;
  content?: Control | null;
  leading_icon?: Control | number | string | null;
  trailing_icon?: Control | number | string | null;
  style?: ButtonStyle | null;
}

export interface FilePickerProps extends ServiceProps {
  on_result?: boolean;
  on_upload?: boolean;
}

export interface FilledButtonProps extends ButtonProps {
}

export interface FilledIconButtonProps extends IconButtonProps {
}

export interface FilledTonalButtonProps extends ButtonProps {
}

export interface FilledTonalIconButtonProps extends IconButtonProps {
}

export interface FloatingActionButtonProps extends LayoutControlProps, ActionControlProps {
  content?: Control | string | null;
  icon?: Control | number | string | null;
  bgcolor?: CupertinoColors | string | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  autofocus?: boolean | null;
  mini?: boolean | null;
  foreground_color?: CupertinoColors | string | null;
  focus_color?: CupertinoColors | string | null;
  clip_behavior?: ClipBehavior | null;
  elevation?: number | null;
  disabled_elevation?: number | null;
  focus_elevation?: number | null;
  highlight_elevation?: number | null;
  hover_elevation?: number | null;
  hover_color?: CupertinoColors | string | null;
  splash_color?: CupertinoColors | string | null;
  enable_feedback?: boolean | null;
  url?: Url | string | null;
  mouse_cursor?: MouseCursor | null;
  on_click?: boolean;
}

export interface FormFieldControlProps extends LayoutControlProps {
  text_size?: number | null;
  text_style?: TextStyle | null;
  text_vertical_align?: VerticalAlignment | number | null;
  label?: Control | string | null;
  label_style?: TextStyle | null;
  icon?: Control | number | string | null;
  border?: InputBorder | NoInputBorder | OutlineInputBorder | UnderlineInputBorder | Record<string, InputBorder | NoInputBorder | OutlineInputBorder | UnderlineInputBorder> | null;
  border_radius?: BorderRadius | number | null;
  border_width?: number | null;
  border_color?: CupertinoColors | string | null;
  focused_border_width?: number | null;
  focused_border_color?: CupertinoColors | string | null;
  color?: CupertinoColors | string | null;
  bgcolor?: CupertinoColors | string | null;
  focused_color?: CupertinoColors | string | null;
  focused_bgcolor?: CupertinoColors | string | null;
  content_padding?: Padding | number | null;
  dense?: boolean | null;
  filled?: boolean | null;
  fill_color?: CupertinoColors | string | null;
  focus_color?: CupertinoColors | string | null;
  align_label_with_hint?: boolean | null;
  hover_color?: CupertinoColors | string | null;
  hint_text?: string | null;
  hint_style?: TextStyle | null;
  hint_fade_duration?: Duration | number | null;
  hint_max_lines?: number | null;
  helper?: Control | string | null;
  helper_style?: TextStyle | null;
  helper_max_lines?: number | null;
  counter?: Control | string | null;
  counter_style?: TextStyle | null;
  error?: Control | string | null;
  error_style?: TextStyle | null;
  error_max_lines?: number | null;
  prefix?: Control | string | null;
  prefix_icon?: Control | number | string | null;
  prefix_icon_size_constraints?: BoxConstraints | null;
  prefix_style?: TextStyle | null;
  suffix?: Control | string | null;
  suffix_icon?: Control | number | string | null;
  suffix_icon_size_constraints?: BoxConstraints | null;
  size_constraints?: BoxConstraints | null;
  collapsed?: boolean | null;
  fit_parent_size?: boolean | null;
  suffix_style?: TextStyle | null;
}

export interface GestureDetectorProps extends LayoutControlProps, AdaptiveControlProps {
  content?: Control | null;
  mouse_cursor?: MouseCursor | null;
  drag_interval?: number | null;
  hover_interval?: number | null;
  multi_tap_touches?: number | null;
  exclude_from_semantics?: boolean | null;
  on_force_press_start?: boolean;
  on_force_press_peak?: boolean;
  on_force_press_update?: boolean;
  on_force_press_end?: boolean;
  trackpad_scroll_causes_scale?: boolean | null;
  allowed_devices?: (PointerDeviceType)[] | null;
  on_tap?: boolean;
  on_tap_down?: boolean;
  on_tap_up?: boolean;
  on_tap_move?: boolean;
  on_tap_cancel?: boolean;
  on_multi_tap?: boolean;
  on_multi_long_press?: boolean;
  on_secondary_tap?: boolean;
  on_secondary_tap_down?: boolean;
  on_secondary_tap_up?: boolean;
  on_secondary_tap_cancel?: boolean;
  on_tertiary_tap_down?: boolean;
  on_tertiary_tap_up?: boolean;
  on_tertiary_tap_cancel?: boolean;
  on_long_press_down?: boolean;
  on_long_press_cancel?: boolean;
  on_long_press?: boolean;
  on_long_press_start?: boolean;
  on_long_press_move_update?: boolean;
  on_long_press_up?: boolean;
  on_long_press_end?: boolean;
  on_secondary_long_press_down?: boolean;
  on_secondary_long_press_cancel?: boolean;
  on_secondary_long_press?: boolean;
  on_secondary_long_press_start?: boolean;
  on_secondary_long_press_move_update?: boolean;
  on_secondary_long_press_up?: boolean;
  on_secondary_long_press_end?: boolean;
  on_tertiary_long_press_down?: boolean;
  on_tertiary_long_press_cancel?: boolean;
  on_tertiary_long_press?: boolean;
  on_tertiary_long_press_start?: boolean;
  on_tertiary_long_press_move_update?: boolean;
  on_tertiary_long_press_up?: boolean;
  on_tertiary_long_press_end?: boolean;
  on_double_tap?: boolean;
  on_double_tap_down?: boolean;
  on_double_tap_cancel?: boolean;
  on_horizontal_drag_down?: boolean;
  on_horizontal_drag_start?: boolean;
  on_horizontal_drag_update?: boolean;
  on_horizontal_drag_end?: boolean;
  on_horizontal_drag_cancel?: boolean;
  on_vertical_drag_down?: boolean;
  on_vertical_drag_start?: boolean;
  on_vertical_drag_update?: boolean;
  on_vertical_drag_end?: boolean;
  on_vertical_drag_cancel?: boolean;
  on_pan_down?: boolean;
  on_pan_start?: boolean;
  on_pan_update?: boolean;
  on_pan_end?: boolean;
  on_pan_cancel?: boolean;
  on_right_pan_start?: boolean;
  on_right_pan_update?: boolean;
  on_right_pan_end?: boolean;
  on_scale_start?: boolean;
  on_scale_update?: boolean;
  on_scale_end?: boolean;
  on_hover?: boolean;
  on_enter?: boolean;
  on_exit?: boolean;
  on_scroll?: boolean;
}

export interface HapticFeedbackProps extends ServiceProps {
}

export interface IconProps extends LayoutControlProps {
  icon?: number | string | null;
  color?: CupertinoColors | string | null;
  size?: number | null;
  semantics_label?: string | null;
  shadows?: (BoxShadow)[] | BoxShadow | null;
  fill?: number | null;
  apply_text_scaling?: boolean | null;
  grade?: number | null;
  weight?: number | null;
  optical_size?: number | null;
  blend_mode?: BlendMode | null;
}

export interface IconButtonProps extends LayoutControlProps, AdaptiveControlProps, ActionControlProps {
  icon?: Control | number | string | null;
  icon_color?: CupertinoColors | string | null;
  icon_size?: number | null;
  selected?: boolean | null;
  selected_icon?: Control | number | string | null;
  selected_icon_color?: CupertinoColors | string | null;
  highlight_color?: CupertinoColors | string | null;
  style?: ButtonStyle | null;
  autofocus?: boolean | null;
  disabled_color?: CupertinoColors | string | null;
  hover_color?: CupertinoColors | string | null;
  focus_color?: CupertinoColors | string | null;
  splash_color?: CupertinoColors | string | null;
  splash_radius?: number | null;
  alignment?: Alignment | null;
  padding?: Padding | number | null;
  enable_feedback?: boolean | null;
  url?: Url | string | null;
  size_constraints?: BoxConstraints | null;
  on_click?: boolean;
  on_long_press?: boolean;
  on_hover?: boolean;
  on_focus?: boolean;
  on_blur?: boolean;
}

export interface ImageProps extends LayoutControlProps {
  src?: Uint8Array | string | null;
  error_content?: Control | null;
  repeat?: ImageRepeat | null;
  fit?: BoxFit | null;
  border_radius?: BorderRadius | number | null;
  color?: CupertinoColors | string | null;
  color_blend_mode?: BlendMode | null;
  gapless_playback?: boolean | null;
  semantics_label?: string | null;
  exclude_from_semantics?: boolean | null;
  filter_quality?: FilterQuality | null;
  placeholder_src?: Uint8Array | string | null;
  placeholder_fit?: BoxFit | null;
  fade_in_animation?: Animation | null;
  placeholder_fade_out_animation?: Animation | null;
  cache_width?: number | null;
  cache_height?: number | null;
  anti_alias?: boolean | null;
}

export interface LayoutControlProps extends ControlProps {
  width?: number | null;
  height?: number | null;
  left?: number | null;
  top?: number | null;
  right?: number | null;
  bottom?: number | null;
  align?: Alignment | null;
  margin?: Margin | number | null;
  rotate?: Rotate | number | null;
  scale?: Scale | number | null;
  offset?: (number)[] | Offset | null;
  flip?: Flip | null;
  transform?: Transform | null;
  aspect_ratio?: number | null;
  animate_opacity?: Animation | boolean | number | null;
  animate_size?: Animation | boolean | number | null;
  animate_position?: Animation | boolean | number | null;
  animate_align?: Animation | boolean | number | null;
  animate_margin?: Animation | boolean | number | null;
  animate_rotation?: Animation | boolean | number | null;
  animate_scale?: Animation | boolean | number | null;
  animate_offset?: Animation | boolean | number | null;
  size_change_interval?: number | null;
  on_size_change?: boolean;
  on_animation_end?: boolean;
}

export interface ListTileProps extends LayoutControlProps, AdaptiveControlProps, ActionControlProps {
  title?: Control | string | null;
  subtitle?: Control | string | null;
  is_three_line?: boolean | null;
  leading?: Control | number | string | null;
  trailing?: Control | number | string | null;
  content_padding?: Padding | number | null;
  bgcolor?: CupertinoColors | string | null;
  splash_color?: CupertinoColors | string | null;
  hover_color?: CupertinoColors | string | null;
  selected?: boolean | null;
  dense?: boolean | null;
  autofocus?: boolean | null;
  toggle_inputs?: boolean | null;
  selected_color?: CupertinoColors | string | null;
  selected_tile_color?: CupertinoColors | string | null;
  style?: ListTileStyle | null;
  enable_feedback?: boolean | null;
  horizontal_spacing?: number | null;
  min_leading_width?: number | null;
  min_vertical_padding?: number | null;
  url?: Url | string | null;
  title_alignment?: ListTileTitleAlignment | null;
  icon_color?: CupertinoColors | string | null;
  text_color?: CupertinoColors | string | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  visual_density?: VisualDensity | null;
  mouse_cursor?: MouseCursor | null;
  title_text_style?: TextStyle | null;
  subtitle_text_style?: TextStyle | null;
  leading_and_trailing_text_style?: TextStyle | null;
  min_height?: number | null;
  on_click?: boolean;
  on_long_press?: boolean;
}

export interface ListViewProps extends LayoutControlProps, ScrollableControlProps, AdaptiveControlProps {
  controls?: (Control)[] | null;
  horizontal?: boolean | null;
  reverse?: boolean | null;
  spacing?: number | null;
  item_extent?: number | null;
  first_item_prototype?: boolean | null;
  prototype_item?: Control | null;
  divider_thickness?: number | null;
  padding?: Padding | number | null;
  clip_behavior?: ClipBehavior | null;
  semantic_child_count?: number | null;
  cache_extent?: number | null;
  build_controls_on_demand?: boolean | null;
}

export interface OptionProps extends ControlProps {
  text?: string | null;
  content?: Control | null;
  alignment?: Alignment | null;
  text_style?: TextStyle | null;
  on_click?: boolean;
}

export interface OutlinedButtonProps extends LayoutControlProps, AdaptiveControlProps, ActionControlProps {
  content?: Control | string | null;
  icon?: Control | number | string | null;
  icon_color?: CupertinoColors | string | null;
  style?: ButtonStyle | null;
  autofocus?: boolean | null;
  clip_behavior?: ClipBehavior | null;
  url?: Url | string | null;
  on_click?: boolean;
  on_long_press?: boolean;
  on_hover?: boolean;
  on_focus?: boolean;
  on_blur?: boolean;
}

export interface OutlinedIconButtonProps extends IconButtonProps {
}

export interface OverlayProps extends BaseControlProps {
  controls?: (Control)[] | null;
}

export interface PageProps extends AdaptiveControlProps {
  views?: (Control)[] | null;
  window?: Control | null;
  route?: string | null;
  title?: string | null;
  theme?: Theme | null;
  dark_theme?: Theme | null;
  theme_mode?: ThemeMode | null;
  theme_animation_style?: AnimationStyle | null;
  fonts?: Record<string, string> | null;
  locale_configuration?: LocaleConfiguration | null;
  show_semantics_debugger?: boolean | null;
  enable_screenshots?: boolean | null;
  media?: PageMediaData | null;
  width?: number | null;
  height?: number | null;
  platform?: PagePlatform | null;
  platform_brightness?: Brightness | null;
  client_ip?: string | null;
  client_user_agent?: string | null;
  web?: boolean | null;
  pwa?: boolean | null;
  debug?: boolean | null;
  wasm?: boolean | null;
  test?: boolean | null;
  multi_view?: boolean | null;
  pyodide?: boolean | null;
  _overlay?: Control | null;
  _dialogs?: Control | null;
  _services?: Control | null;
  on_resize?: boolean;
  on_media_change?: boolean;
  on_platform_brightness_change?: boolean;
  on_locale_change?: boolean;
  on_app_lifecycle_state_change?: boolean;
  on_route_change?: boolean;
  on_view_pop?: boolean;
  on_views_pop_until?: boolean;
  on_keyboard_event?: boolean;
  on_connect?: boolean;
  on_disconnect?: boolean;
  on_close?: boolean;
  on_login?: boolean;
  on_logout?: boolean;
  on_error?: boolean;
}

export interface PlaceholderProps extends LayoutControlProps {
  content?: Control | null;
  color?: CupertinoColors | string | null;
  fallback_height?: number | null;
  fallback_width?: number | null;
  stroke_width?: number | null;
}

export interface ProgressBarProps extends LayoutControlProps {
  value?: number | null;
  bar_height?: number | null;
  color?: CupertinoColors | string | null;
  bgcolor?: CupertinoColors | string | null;
  border_radius?: BorderRadius | number | null;
  semantics_label?: string | null;
  semantics_value?: number | null;
  stop_indicator_color?: CupertinoColors | string | null;
  stop_indicator_radius?: number | null;
  track_gap?: number | null;
  year_2023?: boolean | null;
}

export interface ProgressRingProps extends LayoutControlProps {
  value?: number | null;
  stroke_width?: number | null;
  color?: CupertinoColors | string | null;
  bgcolor?: CupertinoColors | string | null;
  stroke_align?: number | null;
  stroke_cap?: StrokeCap | null;
  semantics_label?: string | null;
  semantics_value?: number | null;
  track_gap?: number | null;
  size_constraints?: BoxConstraints | null;
  padding?: Padding | number | null;
  year_2023?: boolean | null;
}

export interface RadioProps extends LayoutControlProps, AdaptiveControlProps {
  label?: string | null;
  label_position?: LabelPosition | null;
  label_style?: TextStyle | null;
  value?: string | null;
  autofocus?: boolean | null;
  fill_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  active_color?: CupertinoColors | string | null;
  overlay_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  hover_color?: CupertinoColors | string | null;
  focus_color?: CupertinoColors | string | null;
  splash_radius?: number | null;
  toggleable?: boolean | null;
  visual_density?: VisualDensity | null;
  mouse_cursor?: MouseCursor | null;
  on_focus?: boolean;
  on_blur?: boolean;
}

export interface RadioGroupProps extends ControlProps {
  content?: Control | null;
  value?: string | null;
  on_change?: boolean;
}

export interface RowProps extends LayoutControlProps, ScrollableControlProps, AdaptiveControlProps {
  controls?: (Control)[] | null;
  alignment?: MainAxisAlignment | null;
  vertical_alignment?: CrossAxisAlignment | null;
  spacing?: number | null;
  tight?: boolean | null;
  wrap?: boolean | null;
  run_spacing?: number | null;
  run_alignment?: MainAxisAlignment | null;
  intrinsic_height?: boolean | null;
}

export interface SafeAreaProps extends LayoutControlProps, AdaptiveControlProps {
  content?: Control | null;
  avoid_intrusions_left?: boolean | null;
  avoid_intrusions_top?: boolean | null;
  avoid_intrusions_right?: boolean | null;
  avoid_intrusions_bottom?: boolean | null;
  maintain_bottom_view_padding?: boolean | null;
  minimum_padding?: Padding | number | null;
}

export interface ScrollableControlProps extends ControlProps {
  scroll?: ScrollMode | Scrollbar | null;
  auto_scroll?: boolean | null;
  auto_scroll_animation?: Animation | boolean | number | null;
  scroll_interval?: number | null;
  on_scroll?: boolean;
}

export interface SemanticsServiceProps extends ServiceProps {
}

export interface ServiceProps extends BaseControlProps {
}

export interface ServiceRegistryProps extends BaseControlProps {
  _services?: (Control)[] | null;
}

export interface SharedPreferencesProps extends ServiceProps {
}

export interface SliderProps extends LayoutControlProps, AdaptiveControlProps {
  value?: number | null;
  label?: string | null;
  min?: number | null;
  max?: number | null;
  divisions?: number | null;
  round?: number | null;
  autofocus?: boolean | null;
  active_color?: CupertinoColors | string | null;
  inactive_color?: CupertinoColors | string | null;
  thumb_color?: CupertinoColors | string | null;
  interaction?: SliderInteraction | null;
  secondary_active_color?: CupertinoColors | string | null;
  overlay_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  secondary_track_value?: number | null;
  mouse_cursor?: MouseCursor | null;
  padding?: Padding | number | null;
  year_2023?: boolean | null;
  on_change?: boolean;
  on_change_start?: boolean;
  on_change_end?: boolean;
  on_focus?: boolean;
  on_blur?: boolean;
}

export interface SnackBarProps extends DialogControlProps {
  content?: Control | string | null;
  behavior?: SnackBarBehavior | null;
  dismiss_direction?: DismissDirection | null;
  show_close_icon?: boolean | null;
  action?: Control | string | null;
  close_icon_color?: CupertinoColors | string | null;
  bgcolor?: CupertinoColors | string | null;
  duration?: Duration | number | null;
  margin?: Margin | number | null;
  padding?: Padding | number | null;
  width?: number | null;
  elevation?: number | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  clip_behavior?: ClipBehavior | null;
  action_overflow_threshold?: number | null;
  persist?: boolean | null;
  on_action?: boolean;
  on_visible?: boolean;
}

export interface SnackBarActionProps extends ControlProps {
  label?: string | null;
  text_color?: CupertinoColors | string | null;
  disabled_text_color?: CupertinoColors | string | null;
  bgcolor?: CupertinoColors | string | null;
  disabled_bgcolor?: CupertinoColors | string | null;
  on_click?: boolean;
}

export interface StackProps extends LayoutControlProps, AdaptiveControlProps {
  controls?: (Control)[] | null;
  clip_behavior?: ClipBehavior | null;
  alignment?: Alignment | null;
  fit?: StackFit | null;
}

export interface SwitchProps extends LayoutControlProps, AdaptiveControlProps {
  label?: Control | string | null;
  label_position?: LabelPosition | null;
  label_text_style?: TextStyle | null;
  value?: boolean | null;
  autofocus?: boolean | null;
  active_color?: CupertinoColors | string | null;
  active_track_color?: CupertinoColors | string | null;
  focus_color?: CupertinoColors | string | null;
  inactive_thumb_color?: CupertinoColors | string | null;
  inactive_track_color?: CupertinoColors | string | null;
  thumb_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  thumb_icon?: Record<string, number | string> | number | string | null;
  track_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  hover_color?: CupertinoColors | string | null;
  splash_radius?: number | null;
  overlay_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  track_outline_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  track_outline_width?: Record<string, null | number> | number | null;
  mouse_cursor?: MouseCursor | null;
  padding?: Padding | number | null;
  on_change?: boolean;
  on_focus?: boolean;
  on_blur?: boolean;
}

export interface TextProps extends LayoutControlProps {
  value?: string | null;
  spans?: (Control)[] | null;
  text_align?: TextAlign | null;
  font_family?: string | null;
  font_family_fallback?: (string)[] | null;
  size?: number | null;
  weight?: FontWeight | null;
  italic?: boolean | null;
  style?: TextStyle | TextThemeStyle | null;
  theme_style?: TextThemeStyle | null;
  max_lines?: number | null;
  overflow?: TextOverflow | null;
  selectable?: boolean | null;
  no_wrap?: boolean | null;
  color?: CupertinoColors | string | null;
  bgcolor?: CupertinoColors | string | null;
  semantics_label?: string | null;
  show_selection_cursor?: boolean | null;
  enable_interactive_selection?: boolean | null;
  selection_cursor_width?: number | null;
  selection_cursor_height?: number | null;
  selection_cursor_color?: CupertinoColors | string | null;
  on_tap?: boolean;
  on_selection_change?: boolean;
}

export interface TextButtonProps extends LayoutControlProps, AdaptiveControlProps, ActionControlProps {
  content?: Control | string | null;
  icon?: Control | number | string | null;
  icon_color?: CupertinoColors | string | null;
  style?: ButtonStyle | null;
  autofocus?: boolean | null;
  url?: Url | string | null;
  clip_behavior?: ClipBehavior | null;
  on_click?: boolean;
  on_long_press?: boolean;
  on_hover?: boolean;
  on_focus?: boolean;
  on_blur?: boolean;
}

export interface TextFieldProps extends FormFieldControlProps, AdaptiveControlProps {
  value?: string | null;
  selection?: TextSelection | null;
  keyboard_type?: KeyboardType | null;
  multiline?: boolean | null;
  min_lines?: number | null;
  max_lines?: number | null;
  max_length?: number | null;
  password?: boolean | null;
  can_reveal_password?: boolean | null;
  read_only?: boolean | null;
  shift_enter?: boolean | null;
  ignore_up_down_keys?: boolean | null;
  text_align?: TextAlign | null;
  autofocus?: boolean | null;
  capitalization?: TextCapitalization | null;
  autocorrect?: boolean | null;
  enable_suggestions?: boolean | null;
  smart_dashes_type?: boolean | null;
  smart_quotes_type?: boolean | null;
  show_cursor?: boolean | null;
  cursor_color?: CupertinoColors | string | null;
  cursor_error_color?: CupertinoColors | string | null;
  cursor_width?: number | null;
  cursor_height?: number | null;
  cursor_radius?: number | null;
  selection_color?: CupertinoColors | string | null;
  input_filter?: InputFilter | NumbersOnlyInputFilter | TextOnlyInputFilter | null;
  obscuring_character?: string | null;
  enable_interactive_selection?: boolean | null;
  enable_ime_personalized_learning?: boolean | null;
  can_request_focus?: boolean | null;
  ignore_pointers?: boolean | null;
  enable_stylus_handwriting?: boolean | null;
  animate_cursor_opacity?: boolean | null;
  always_call_on_tap?: boolean | null;
  scroll_padding?: Padding | number | null;
  clip_behavior?: ClipBehavior | null;
  keyboard_brightness?: Brightness | null;
  mouse_cursor?: MouseCursor | null;
  strut_style?: StrutStyle | null;
  autofill_hints?: (string)[] | string | null;
  on_change?: boolean;
  on_selection_change?: boolean;
  on_paste_files?: boolean;
  on_click?: boolean;
  on_submit?: boolean;
  on_focus?: boolean;
  on_blur?: boolean;
  on_tap_outside?: boolean;
}

export interface TextSpanProps extends ActionControlProps {
  text?: string | null;
  style?: TextStyle | null;
  spans?: (Control)[] | null;
  url?: Url | string | null;
  semantics_label?: string | null;
  spell_out?: boolean | null;
  on_click?: boolean;
  on_enter?: boolean;
  on_exit?: boolean;
}

export interface UrlLauncherProps extends ServiceProps {
}

export interface VerticalDividerProps extends ControlProps {
  width?: number | null;
  thickness?: number | null;
  color?: CupertinoColors | string | null;
  leading_indent?: number | null;
  trailing_indent?: number | null;
  radius?: BorderRadius | number | null;
}

export interface ViewProps extends ScrollableControlProps, LayoutControlProps {
  controls?: (Control)[] | null;
  route?: string | null;
  appbar?: Control | null;
  bottom_appbar?: Control | null;
  floating_action_button?: Control | null;
  floating_action_button_location?: (number)[] | FloatingActionButtonLocation | Offset | null;
  navigation_bar?: Control | null;
  drawer?: Control | null;
  end_drawer?: Control | null;
  vertical_alignment?: MainAxisAlignment | null;
  horizontal_alignment?: CrossAxisAlignment | null;
  spacing?: number | null;
  padding?: Padding | number | null;
  bgcolor?: CupertinoColors | string | null;
  decoration?: BoxDecoration | null;
  foreground_decoration?: BoxDecoration | null;
  fullscreen_dialog?: boolean | null;
  can_pop?: boolean | null;
  on_confirm_pop?: boolean;
}

export interface WakelockProps extends ServiceProps {
}

export interface WindowProps extends BaseControlProps {
  bgcolor?: CupertinoColors | string | null;
  width?: number | null;
  height?: number | null;
  top?: number | null;
  left?: number | null;
  max_width?: number | null;
  max_height?: number | null;
  min_width?: number | null;
  min_height?: number | null;
  opacity?: number | null;
  aspect_ratio?: number | null;
  brightness?: Brightness | null;
  maximized?: boolean | null;
  minimized?: boolean | null;
  minimizable?: boolean | null;
  maximizable?: boolean | null;
  resizable?: boolean | null;
  movable?: boolean | null;
  full_screen?: boolean | null;
  always_on_top?: boolean | null;
  always_on_bottom?: boolean | null;
  prevent_close?: boolean | null;
  skip_task_bar?: boolean | null;
  title_bar_hidden?: boolean | null;
  title_bar_buttons_hidden?: boolean | null;
  frameless?: boolean | null;
  progress_bar?: number | null;
  focused?: boolean | null;
  visible?: boolean | null;
  shadow?: boolean | null;
  alignment?: Alignment | null;
  badge_label?: string | null;
  icon?: string | null;
  ignore_mouse_events?: boolean | null;
  on_event?: boolean;
}

export interface ClientAction {
  service_id?: number | null;
  method?: string | null;
  args?: Record<string, unknown> | null;
}

export interface OpenUrl {
  service_id?: number | null;
  method?: string | null;
  args?: Record<string, unknown> | null;
}

export interface CopyToClipboard {
  service_id?: number | null;
  method?: string | null;
  args?: Record<string, unknown> | null;
}

export interface ShareText {
  service_id?: number | null;
  method?: string | null;
  args?: Record<string, unknown> | null;
}

export interface PickFiles {
  service_id?: number | null;
  method?: string | null;
  args?: Record<string, unknown> | null;
}

export interface Padding {
  left?: number | null;
  top?: number | null;
  right?: number | null;
  bottom?: number | null;
}

export interface OutlinedBorder {
  side?: BorderSide | null;
}

export interface RoundedRectangleBorder {
  side?: BorderSide | null;
  radius?: BorderRadius | number | null;
  _type?: "roundedRectangle";
}

export interface StadiumBorder {
  side?: BorderSide | null;
  _type?: "stadium";
}

export interface CircleBorder {
  side?: BorderSide | null;
  eccentricity?: number | null;
  _type?: "circle";
}

export interface Alignment {
  x?: number | null;
  y?: number | null;
}

export interface TextStyle {
  size?: number | null;
  height?: number | null;
  weight?: FontWeight | null;
  italic?: boolean | null;
  decoration?: TextDecoration | null;
  decoration_color?: CupertinoColors | string | null;
  decoration_thickness?: number | null;
  decoration_style?: TextDecorationStyle | null;
  font_family?: string | null;
  font_family_fallback?: (string)[] | null;
  color?: CupertinoColors | string | null;
  bgcolor?: CupertinoColors | string | null;
  shadow?: (BoxShadow)[] | BoxShadow | null;
  foreground?: Paint | null;
  letter_spacing?: number | null;
  word_spacing?: number | null;
  overflow?: TextOverflow | null;
  baseline?: TextBaseline | null;
}

export interface Offset {
  x?: number | null;
  y?: number | null;
  transform_hit_tests?: boolean | null;
  filter_quality?: FilterQuality | null;
}

export interface Margin {
  left?: number | null;
  top?: number | null;
  right?: number | null;
  bottom?: number | null;
}

export interface ValueKey {
  value?: boolean | number | string | null;
  _type?: "value";
}

export interface ScrollKey {
  value?: boolean | number | string | null;
  _type?: "scroll";
}

export interface NotchShape {
}

export interface AutomaticNotchShape {
  host?: OutlinedBorder | ShapeBorder | null;
  guest?: OutlinedBorder | ShapeBorder | null;
  _type?: "auto";
}

export interface CircularRectangleNotchShape {
  inverted?: boolean | null;
  _type?: "circular";
}

export interface BorderRadius {
  top_left?: number | null;
  top_right?: number | null;
  bottom_left?: number | null;
  bottom_right?: number | null;
}

export interface AnimationStyle {
  duration?: Duration | number | null;
  reverse_duration?: Duration | number | null;
  curve?: AnimationCurve | null;
  reverse_curve?: AnimationCurve | null;
}

export interface BoxConstraints {
  min_width?: number | null;
  min_height?: number | null;
  max_width?: number | null;
  max_height?: number | null;
}

export interface Url {
  url?: string | null;
  target?: UrlTarget | string | null;
}

export interface BorderSide {
  width?: number | null;
  color?: CupertinoColors | string | null;
  stroke_align?: BorderSideStrokeAlign | number | null;
  style?: BorderStyle | null;
}

export interface Gradient {
  colors?: (CupertinoColors | string)[] | null;
  tile_mode?: GradientTileMode | null;
  rotation?: number | null;
  stops?: (number)[] | null;
}

export interface LinearGradient {
  colors?: (CupertinoColors | string)[] | null;
  tile_mode?: GradientTileMode | null;
  rotation?: number | null;
  stops?: (number)[] | null;
  begin?: Alignment | null;
  end?: Alignment | null;
  _type?: "linear";
}

export interface RadialGradient {
  colors?: (CupertinoColors | string)[] | null;
  tile_mode?: GradientTileMode | null;
  rotation?: number | null;
  stops?: (number)[] | null;
  center?: Alignment | null;
  radius?: number | null;
  focal?: Alignment | null;
  focal_radius?: number | null;
  _type?: "radial";
}

export interface SweepGradient {
  colors?: (CupertinoColors | string)[] | null;
  tile_mode?: GradientTileMode | null;
  rotation?: number | null;
  stops?: (number)[] | null;
  center?: Alignment | null;
  start_angle?: number | null;
  end_angle?: number | null;
  _type?: "sweep";
}

export interface Border {
  top?: BorderSide | null;
  right?: BorderSide | null;
  bottom?: BorderSide | null;
  left?: BorderSide | null;
}

export interface DecorationImage {
  src?: Uint8Array | string | null;
  color_filter?: ColorFilter | null;
  fit?: BoxFit | null;
  alignment?: Alignment | null;
  repeat?: ImageRepeat | null;
  match_text_direction?: boolean | null;
  scale?: number | null;
  opacity?: number | null;
  filter_quality?: FilterQuality | null;
  invert_colors?: boolean | null;
  anti_alias?: boolean | null;
}

export interface Animation {
  duration?: Duration | number | null;
  curve?: AnimationCurve | null;
}

export interface Blur {
  sigma_x?: number | null;
  sigma_y?: number | null;
  tile_mode?: BlurTileMode | null;
}

export interface BoxShadow {
  spread_radius?: number | null;
  blur_radius?: number | null;
  color?: CupertinoColors | string | null;
  offset?: (number)[] | Offset | null;
  blur_style?: BlurStyle | null;
}

export interface Theme {
  color_scheme_seed?: CupertinoColors | string | null;
  font_family?: string | null;
  use_material3?: boolean | null;
  appbar_theme?: AppBarTheme | null;
  badge_theme?: BadgeTheme | null;
  banner_theme?: BannerTheme | null;
  bottom_appbar_theme?: BottomAppBarTheme | null;
  bottom_sheet_theme?: BottomSheetTheme | null;
  card_theme?: CardTheme | null;
  checkbox_theme?: CheckboxTheme | null;
  chip_theme?: ChipTheme | null;
  color_scheme?: ColorScheme | null;
  data_table_theme?: DataTableTheme | null;
  date_picker_theme?: DatePickerTheme | null;
  dialog_theme?: DialogTheme | null;
  divider_theme?: DividerTheme | null;
  divider_color?: CupertinoColors | string | null;
  dropdown_theme?: DropdownTheme | null;
  button_theme?: ButtonTheme | null;
  outlined_button_theme?: OutlinedButtonTheme | null;
  text_button_theme?: TextButtonTheme | null;
  filled_button_theme?: FilledButtonTheme | null;
  icon_button_theme?: IconButtonTheme | null;
  expansion_tile_theme?: ExpansionTileTheme | null;
  floating_action_button_theme?: FloatingActionButtonTheme | null;
  icon_theme?: IconTheme | null;
  list_tile_theme?: ListTileTheme | null;
  navigation_bar_theme?: NavigationBarTheme | null;
  navigation_drawer_theme?: NavigationDrawerTheme | null;
  navigation_rail_theme?: NavigationRailTheme | null;
  page_transitions?: PageTransitionsTheme | null;
  popup_menu_theme?: PopupMenuTheme | null;
  splash_color?: CupertinoColors | string | null;
  highlight_color?: CupertinoColors | string | null;
  hover_color?: CupertinoColors | string | null;
  focus_color?: CupertinoColors | string | null;
  unselected_control_color?: CupertinoColors | string | null;
  disabled_color?: CupertinoColors | string | null;
  canvas_color?: CupertinoColors | string | null;
  scaffold_bgcolor?: CupertinoColors | string | null;
  card_bgcolor?: CupertinoColors | string | null;
  hint_color?: CupertinoColors | string | null;
  secondary_header_color?: CupertinoColors | string | null;
  primary_text_theme?: TextTheme | null;
  progress_indicator_theme?: ProgressIndicatorTheme | null;
  radio_theme?: RadioTheme | null;
  scrollbar_theme?: ScrollbarTheme | null;
  search_bar_theme?: SearchBarTheme | null;
  search_view_theme?: SearchViewTheme | null;
  segmented_button_theme?: SegmentedButtonTheme | null;
  slider_theme?: SliderTheme | null;
  snackbar_theme?: SnackBarTheme | null;
  switch_theme?: SwitchTheme | null;
  system_overlay_style?: SystemOverlayStyle | null;
  tab_bar_theme?: TabBarTheme | TabsTheme | null;
  text_theme?: TextTheme | null;
  time_picker_theme?: TimePickerTheme | null;
  tooltip_theme?: TooltipTheme | null;
  visual_density?: VisualDensity | null;
}

export interface ColorFilter {
  color?: CupertinoColors | string | null;
  blend_mode?: BlendMode | null;
}

export interface BoxDecoration {
  bgcolor?: CupertinoColors | string | null;
  image?: DecorationImage | null;
  border?: Border | null;
  border_radius?: BorderRadius | number | null;
  shadows?: (BoxShadow)[] | BoxShadow | null;
  gradient?: Gradient | LinearGradient | RadialGradient | SweepGradient | null;
  shape?: BoxShape | null;
  blend_mode?: BlendMode | null;
}

export interface Tooltip {
  message?: string | null;
  decoration?: BoxDecoration | null;
  enable_feedback?: boolean | null;
  vertical_offset?: number | null;
  margin?: Margin | number | null;
  padding?: Padding | number | null;
  bgcolor?: CupertinoColors | string | null;
  text_style?: TextStyle | null;
  text_align?: TextAlign | null;
  prefer_below?: boolean | null;
  show_duration?: Duration | number | null;
  wait_duration?: Duration | number | null;
  exit_duration?: Duration | number | null;
  tap_to_dismiss?: boolean | null;
  exclude_from_semantics?: boolean | null;
  trigger_mode?: TooltipTriggerMode | null;
  mouse_cursor?: MouseCursor | null;
  size_constraints?: BoxConstraints | null;
}

export interface MenuStyle {
  alignment?: Alignment | null;
  bgcolor?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  shadow_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  elevation?: Record<string, null | number> | number | null;
  padding?: Padding | Record<string, Padding | number> | number | null;
  side?: BorderSide | Record<string, BorderSide> | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | Record<string, CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder> | null;
  mouse_cursor?: MouseCursor | Record<string, MouseCursor> | null;
  fixed_size?: Record<string, Size> | Size | null;
  max_size?: Record<string, Size> | Size | null;
  min_size?: Record<string, Size> | Size | null;
  visual_density?: VisualDensity | null;
}

export interface InputFilter {
  regex_string?: string | null;
  allow?: boolean | null;
  replacement_string?: string | null;
  multiline?: boolean | null;
  case_sensitive?: boolean | null;
  unicode?: boolean | null;
  dot_all?: boolean | null;
}

export interface NumbersOnlyInputFilter {
  regex_string?: string | null;
  allow?: boolean | null;
  replacement_string?: string | null;
  multiline?: boolean | null;
  case_sensitive?: boolean | null;
  unicode?: boolean | null;
  dot_all?: boolean | null;
}

export interface TextOnlyInputFilter {
  regex_string?: string | null;
  allow?: boolean | null;
  replacement_string?: string | null;
  multiline?: boolean | null;
  case_sensitive?: boolean | null;
  unicode?: boolean | null;
  dot_all?: boolean | null;
}

export interface InputBorder {
}

export interface NoInputBorder {
  _type?: "none";
}

export interface OutlineInputBorder {
  side?: BorderSide | null;
  border_radius?: BorderRadius | number | null;
  gap_padding?: number | null;
  _type?: "outline";
}

export interface UnderlineInputBorder {
  side?: BorderSide | null;
  border_radius?: BorderRadius | number | null;
  _type?: "underline";
}

export interface ButtonStyle {
  color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  bgcolor?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  overlay_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  shadow_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  elevation?: Record<string, null | number> | number | null;
  animation_duration?: Duration | number | null;
  padding?: Padding | Record<string, Padding | number> | number | null;
  side?: BorderSide | Record<string, BorderSide> | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | Record<string, CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder> | null;
  alignment?: Alignment | null;
  enable_feedback?: boolean | null;
  text_style?: Record<string, TextStyle> | TextStyle | null;
  icon_size?: Record<string, null | number> | number | null;
  icon_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  visual_density?: VisualDensity | null;
  mouse_cursor?: MouseCursor | Record<string, MouseCursor> | null;
}

export interface Duration {
  microseconds?: number | null;
  milliseconds?: number | null;
  seconds?: number | null;
  minutes?: number | null;
  hours?: number | null;
  days?: number | null;
}

export interface Rotate {
  angle?: number | null;
  alignment?: Alignment | null;
  origin?: Offset | null;
  transform_hit_tests?: boolean | null;
  filter_quality?: FilterQuality | null;
}

export interface Scale {
  scale?: number | null;
  scale_x?: number | null;
  scale_y?: number | null;
  alignment?: Alignment | null;
  origin?: Offset | null;
  transform_hit_tests?: boolean | null;
  filter_quality?: FilterQuality | null;
}

export interface Flip {
  flip_x?: boolean | null;
  flip_y?: boolean | null;
  origin?: Offset | null;
  transform_hit_tests?: boolean | null;
  filter_quality?: FilterQuality | null;
}

export interface Transform {
  matrix?: Matrix4 | null;
  origin?: Offset | null;
  alignment?: Alignment | null;
  transform_hit_tests?: boolean | null;
  filter_quality?: FilterQuality | null;
}

export interface LocaleConfiguration {
  supported_locales?: (Locale)[] | null;
  current_locale?: Locale | null;
}

export interface PageMediaData {
  padding?: Padding | null;
  view_padding?: Padding | null;
  view_insets?: Padding | null;
  device_pixel_ratio?: number | null;
  orientation?: Orientation | null;
  always_use_24_hour_format?: boolean | null;
}

export interface Scrollbar {
  thumb_visibility?: boolean | null;
  track_visibility?: boolean | null;
  thickness?: number | null;
  radius?: number | null;
  interactive?: boolean | null;
  orientation?: ScrollbarOrientation | null;
}

export interface TextSelection {
  base_offset?: number | null;
  extent_offset?: number | null;
  affinity?: TextAffinity | null;
  directional?: boolean | null;
}

export interface StrutStyle {
  size?: number | null;
  height?: number | null;
  weight?: FontWeight | null;
  italic?: boolean | null;
  font_family?: string | null;
  leading?: number | null;
  force_strut_height?: boolean | null;
}

export interface Paint {
  color?: CupertinoColors | string | null;
  blend_mode?: BlendMode | null;
  blur_image?: (number)[] | Blur | number | null;
  anti_alias?: boolean | null;
  gradient?: PaintGradient | PaintLinearGradient | PaintRadialGradient | PaintSweepGradient | null;
  stroke_cap?: StrokeCap | null;
  stroke_join?: StrokeJoin | null;
  stroke_miter_limit?: number | null;
  stroke_width?: number | null;
  stroke_dash_pattern?: (number)[] | null;
  style?: PaintingStyle | null;
}

export interface ShapeBorder {
}

export interface AppBarTheme {
  color?: CupertinoColors | string | null;
  bgcolor?: CupertinoColors | string | null;
  shadow_color?: CupertinoColors | string | null;
  elevation?: number | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  title_text_style?: TextStyle | null;
  toolbar_text_style?: TextStyle | null;
  center_title?: boolean | null;
  title_spacing?: number | null;
  elevation_on_scroll?: number | null;
  toolbar_height?: number | null;
  actions_padding?: Padding | number | null;
}

export interface BadgeTheme {
  bgcolor?: CupertinoColors | string | null;
  text_color?: CupertinoColors | string | null;
  small_size?: number | null;
  large_size?: number | null;
  alignment?: Alignment | null;
  padding?: Padding | number | null;
  offset?: (number)[] | Offset | null;
  text_style?: TextStyle | null;
}

export interface BannerTheme {
  bgcolor?: CupertinoColors | string | null;
  shadow_color?: CupertinoColors | string | null;
  divider_color?: CupertinoColors | string | null;
  padding?: Padding | number | null;
  leading_padding?: Padding | number | null;
  elevation?: number | null;
  content_text_style?: TextStyle | null;
}

export interface BottomAppBarTheme {
  bgcolor?: CupertinoColors | string | null;
  shadow_color?: CupertinoColors | string | null;
  elevation?: number | null;
  height?: number | null;
  padding?: Padding | number | null;
  shape?: AutomaticNotchShape | CircularRectangleNotchShape | NotchShape | null;
}

export interface BottomSheetTheme {
  bgcolor?: CupertinoColors | string | null;
  elevation?: number | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  show_drag_handle?: boolean | null;
  clip_behavior?: ClipBehavior | null;
  size_constraints?: BoxConstraints | null;
  barrier_color?: CupertinoColors | string | null;
  drag_handle_color?: CupertinoColors | string | null;
  shadow_color?: CupertinoColors | string | null;
}

export interface CardTheme {
  color?: CupertinoColors | string | null;
  shadow_color?: CupertinoColors | string | null;
  elevation?: number | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  clip_behavior?: ClipBehavior | null;
  margin?: Margin | number | null;
}

export interface CheckboxTheme {
  overlay_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  check_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  fill_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  splash_radius?: number | null;
  border_side?: BorderSide | null;
  visual_density?: VisualDensity | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  mouse_cursor?: MouseCursor | Record<string, MouseCursor> | null;
}

export interface ChipTheme {
  color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  bgcolor?: CupertinoColors | string | null;
  shadow_color?: CupertinoColors | string | null;
  selected_shadow_color?: CupertinoColors | string | null;
  disabled_color?: CupertinoColors | string | null;
  selected_color?: CupertinoColors | string | null;
  check_color?: CupertinoColors | string | null;
  delete_icon_color?: CupertinoColors | string | null;
  elevation?: number | null;
  elevation_on_click?: number | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  padding?: Padding | number | null;
  label_padding?: Padding | number | null;
  label_text_style?: TextStyle | null;
  border_side?: BorderSide | null;
  show_checkmark?: boolean | null;
  leading_size_constraints?: BoxConstraints | null;
  delete_icon_size_constraints?: BoxConstraints | null;
  brightness?: Brightness | null;
}

export interface ColorScheme {
  primary?: CupertinoColors | string | null;
  on_primary?: boolean;
  primary_container?: CupertinoColors | string | null;
  on_primary_container?: boolean;
  secondary?: CupertinoColors | string | null;
  on_secondary?: boolean;
  secondary_container?: CupertinoColors | string | null;
  on_secondary_container?: boolean;
  tertiary?: CupertinoColors | string | null;
  on_tertiary?: boolean;
  tertiary_container?: CupertinoColors | string | null;
  on_tertiary_container?: boolean;
  error?: CupertinoColors | string | null;
  on_error?: boolean;
  error_container?: CupertinoColors | string | null;
  on_error_container?: boolean;
  surface?: CupertinoColors | string | null;
  on_surface?: boolean;
  on_surface_variant?: boolean;
  outline?: CupertinoColors | string | null;
  outline_variant?: CupertinoColors | string | null;
  shadow?: CupertinoColors | string | null;
  scrim?: CupertinoColors | string | null;
  inverse_surface?: CupertinoColors | string | null;
  on_inverse_surface?: boolean;
  inverse_primary?: CupertinoColors | string | null;
  surface_tint?: CupertinoColors | string | null;
  on_primary_fixed?: boolean;
  on_secondary_fixed?: boolean;
  on_tertiary_fixed?: boolean;
  on_primary_fixed_variant?: boolean;
  on_secondary_fixed_variant?: boolean;
  on_tertiary_fixed_variant?: boolean;
  primary_fixed?: CupertinoColors | string | null;
  secondary_fixed?: CupertinoColors | string | null;
  tertiary_fixed?: CupertinoColors | string | null;
  primary_fixed_dim?: CupertinoColors | string | null;
  secondary_fixed_dim?: CupertinoColors | string | null;
  surface_bright?: CupertinoColors | string | null;
  surface_container?: CupertinoColors | string | null;
  surface_container_high?: CupertinoColors | string | null;
  surface_container_highest?: CupertinoColors | string | null;
  surface_container_low?: CupertinoColors | string | null;
  surface_container_lowest?: CupertinoColors | string | null;
  surface_dim?: CupertinoColors | string | null;
  tertiary_fixed_dim?: CupertinoColors | string | null;
}

export interface DataTableTheme {
  checkbox_horizontal_margin?: number | null;
  column_spacing?: number | null;
  data_row_max_height?: number | null;
  data_row_min_height?: number | null;
  data_row_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  data_text_style?: TextStyle | null;
  divider_thickness?: number | null;
  horizontal_margin?: number | null;
  heading_text_style?: TextStyle | null;
  heading_row_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  heading_row_height?: number | null;
  data_row_cursor?: MouseCursor | Record<string, MouseCursor> | null;
  decoration?: BoxDecoration | null;
  heading_row_alignment?: MainAxisAlignment | null;
  heading_cell_cursor?: MouseCursor | Record<string, MouseCursor> | null;
}

export interface DatePickerTheme {
  bgcolor?: CupertinoColors | string | null;
  shadow_color?: CupertinoColors | string | null;
  divider_color?: CupertinoColors | string | null;
  header_bgcolor?: CupertinoColors | string | null;
  today_bgcolor?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  day_bgcolor?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  day_overlay_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  day_foreground_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  elevation?: number | null;
  range_picker_elevation?: number | null;
  day_text_style?: TextStyle | null;
  weekday_text_style?: TextStyle | null;
  year_text_style?: TextStyle | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  cancel_button_style?: ButtonStyle | null;
  confirm_button_style?: ButtonStyle | null;
  header_foreground_color?: CupertinoColors | string | null;
  header_headline_text_style?: TextStyle | null;
  header_help_text_style?: TextStyle | null;
  range_picker_bgcolor?: CupertinoColors | string | null;
  range_picker_header_bgcolor?: CupertinoColors | string | null;
  range_picker_header_foreground_color?: CupertinoColors | string | null;
  today_foreground_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  range_picker_shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  range_picker_header_help_text_style?: TextStyle | null;
  range_picker_header_headline_text_style?: TextStyle | null;
  range_selection_bgcolor?: CupertinoColors | string | null;
  range_selection_overlay_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  today_border_side?: BorderSide | null;
  year_bgcolor?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  year_foreground_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  year_overlay_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  day_shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | Record<string, CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder> | null;
}

export interface DialogTheme {
  bgcolor?: CupertinoColors | string | null;
  shadow_color?: CupertinoColors | string | null;
  icon_color?: CupertinoColors | string | null;
  elevation?: number | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  title_text_style?: TextStyle | null;
  content_text_style?: TextStyle | null;
  alignment?: Alignment | null;
  actions_padding?: Padding | number | null;
  clip_behavior?: ClipBehavior | null;
  barrier_color?: CupertinoColors | string | null;
  inset_padding?: Padding | number | null;
}

export interface DividerTheme {
  color?: CupertinoColors | string | null;
  thickness?: number | null;
  space?: number | null;
  leading_indent?: number | null;
  trailing_indent?: number | null;
}

export interface DropdownTheme {
  menu_style?: MenuStyle | null;
  text_style?: TextStyle | null;
}

export interface ButtonTheme {
  style?: ButtonStyle | null;
}

export interface OutlinedButtonTheme {
  style?: ButtonStyle | null;
}

export interface TextButtonTheme {
  style?: ButtonStyle | null;
}

export interface FilledButtonTheme {
  style?: ButtonStyle | null;
}

export interface IconButtonTheme {
  style?: ButtonStyle | null;
}

export interface ExpansionTileTheme {
  bgcolor?: CupertinoColors | string | null;
  icon_color?: CupertinoColors | string | null;
  text_color?: CupertinoColors | string | null;
  collapsed_bgcolor?: CupertinoColors | string | null;
  collapsed_icon_color?: CupertinoColors | string | null;
  clip_behavior?: ClipBehavior | null;
  collapsed_text_color?: CupertinoColors | string | null;
  tile_padding?: Padding | number | null;
  expanded_alignment?: Alignment | null;
  controls_padding?: Padding | number | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  collapsed_shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  animation_style?: AnimationStyle | null;
}

export interface FloatingActionButtonTheme {
  bgcolor?: CupertinoColors | string | null;
  hover_color?: CupertinoColors | string | null;
  focus_color?: CupertinoColors | string | null;
  foreground_color?: CupertinoColors | string | null;
  splash_color?: CupertinoColors | string | null;
  elevation?: number | null;
  focus_elevation?: number | null;
  hover_elevation?: number | null;
  highlight_elevation?: number | null;
  disabled_elevation?: number | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  enable_feedback?: boolean | null;
  extended_padding?: Padding | number | null;
  text_style?: TextStyle | null;
  icon_label_spacing?: number | null;
  extended_size_constraints?: BoxConstraints | null;
  size_constraints?: BoxConstraints | null;
}

export interface IconTheme {
  color?: CupertinoColors | string | null;
  apply_text_scaling?: boolean | null;
  fill?: number | null;
  opacity?: number | null;
  size?: number | null;
  optical_size?: number | null;
  grade?: number | null;
  weight?: number | null;
  shadows?: (BoxShadow)[] | BoxShadow | null;
}

export interface ListTileTheme {
  icon_color?: CupertinoColors | string | null;
  text_color?: CupertinoColors | string | null;
  bgcolor?: CupertinoColors | string | null;
  selected_tile_color?: CupertinoColors | string | null;
  selected_color?: CupertinoColors | string | null;
  is_three_line?: boolean | null;
  enable_feedback?: boolean | null;
  dense?: boolean | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  visual_density?: VisualDensity | null;
  content_padding?: Padding | number | null;
  min_vertical_padding?: Padding | number | null;
  horizontal_spacing?: number | null;
  min_leading_width?: number | null;
  title_text_style?: TextStyle | null;
  subtitle_text_style?: TextStyle | null;
  leading_and_trailing_text_style?: TextStyle | null;
  mouse_cursor?: MouseCursor | Record<string, MouseCursor> | null;
  min_height?: number | null;
  affinity?: TileAffinity | null;
  style?: ListTileStyle | null;
  title_alignment?: ListTileTitleAlignment | null;
}

export interface NavigationBarTheme {
  bgcolor?: CupertinoColors | string | null;
  shadow_color?: CupertinoColors | string | null;
  indicator_color?: CupertinoColors | string | null;
  overlay_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  elevation?: number | null;
  height?: number | null;
  label_text_style?: Record<string, TextStyle> | TextStyle | null;
  indicator_shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  label_behavior?: NavigationBarLabelBehavior | null;
  label_padding?: Padding | number | null;
}

export interface NavigationDrawerTheme {
  bgcolor?: CupertinoColors | string | null;
  shadow_color?: CupertinoColors | string | null;
  indicator_color?: CupertinoColors | string | null;
  elevation?: number | null;
  tile_height?: number | null;
  label_text_style?: Record<string, TextStyle> | TextStyle | null;
  indicator_shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  indicator_size?: Size | null;
  icon_theme?: IconTheme | Record<string, IconTheme> | null;
}

export interface NavigationRailTheme {
  bgcolor?: CupertinoColors | string | null;
  indicator_color?: CupertinoColors | string | null;
  elevation?: number | null;
  indicator_shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  unselected_label_text_style?: TextStyle | null;
  selected_label_text_style?: TextStyle | null;
  label_type?: NavigationRailLabelType | null;
  min_width?: number | null;
  min_extended_width?: number | null;
  group_alignment?: number | null;
  use_indicator?: boolean | null;
}

export interface PageTransitionsTheme {
  android?: PageTransitionTheme | null;
  ios?: PageTransitionTheme | null;
  linux?: PageTransitionTheme | null;
  macos?: PageTransitionTheme | null;
  windows?: PageTransitionTheme | null;
}

export interface PopupMenuTheme {
  color?: CupertinoColors | string | null;
  shadow_color?: CupertinoColors | string | null;
  icon_color?: CupertinoColors | string | null;
  label_text_style?: TextStyle | null;
  enable_feedback?: boolean | null;
  elevation?: number | null;
  icon_size?: number | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  menu_position?: PopupMenuPosition | null;
  mouse_cursor?: MouseCursor | Record<string, MouseCursor> | null;
  menu_padding?: Padding | number | null;
}

export interface TextTheme {
  body_large?: TextStyle | null;
  body_medium?: TextStyle | null;
  body_small?: TextStyle | null;
  display_large?: TextStyle | null;
  display_medium?: TextStyle | null;
  display_small?: TextStyle | null;
  headline_large?: TextStyle | null;
  headline_medium?: TextStyle | null;
  headline_small?: TextStyle | null;
  label_large?: TextStyle | null;
  label_medium?: TextStyle | null;
  label_small?: TextStyle | null;
  title_large?: TextStyle | null;
  title_medium?: TextStyle | null;
  title_small?: TextStyle | null;
}

export interface ProgressIndicatorTheme {
  color?: CupertinoColors | string | null;
  circular_track_color?: CupertinoColors | string | null;
  linear_track_color?: CupertinoColors | string | null;
  refresh_bgcolor?: CupertinoColors | string | null;
  linear_min_height?: number | null;
  border_radius?: BorderRadius | number | null;
  track_gap?: number | null;
  circular_track_padding?: Padding | number | null;
  size_constraints?: BoxConstraints | null;
  stop_indicator_color?: CupertinoColors | string | null;
  stop_indicator_radius?: number | null;
  stroke_align?: number | null;
  stroke_cap?: StrokeCap | null;
  stroke_width?: number | null;
  year_2023?: boolean | null;
}

export interface RadioTheme {
  fill_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  overlay_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  splash_radius?: number | null;
  visual_density?: VisualDensity | null;
  mouse_cursor?: MouseCursor | Record<string, MouseCursor> | null;
}

export interface ScrollbarTheme {
  thumb_visibility?: Record<string, boolean> | boolean | null;
  thickness?: Record<string, null | number> | number | null;
  track_visibility?: Record<string, boolean> | boolean | null;
  radius?: number | null;
  thumb_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  track_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  track_border_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  cross_axis_margin?: number | null;
  main_axis_margin?: number | null;
  min_thumb_length?: number | null;
  interactive?: boolean | null;
}

export interface SearchBarTheme {
  bgcolor?: CupertinoColors | string | null;
  text_capitalization?: TextCapitalization | null;
  shadow_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  overlay_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  elevation?: Record<string, null | number> | number | null;
  text_style?: Record<string, TextStyle> | TextStyle | null;
  hint_style?: Record<string, TextStyle> | TextStyle | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | Record<string, CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder> | null;
  padding?: Padding | Record<string, Padding | number> | number | null;
  size_constraints?: BoxConstraints | null;
  border_side?: BorderSide | Record<string, BorderSide> | null;
}

export interface SearchViewTheme {
  bgcolor?: CupertinoColors | string | null;
  divider_color?: CupertinoColors | string | null;
  elevation?: number | null;
  header_hint_text_style?: TextStyle | null;
  header_text_style?: TextStyle | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  border_side?: BorderSide | null;
  size_constraints?: BoxConstraints | null;
  header_height?: number | null;
  padding?: Padding | number | null;
  bar_padding?: Padding | number | null;
  shrink_wrap?: boolean | null;
}

export interface SegmentedButtonTheme {
  selected_icon?: number | null;
  style?: ButtonStyle | null;
}

export interface SliderTheme {
  active_track_color?: CupertinoColors | string | null;
  inactive_track_color?: CupertinoColors | string | null;
  thumb_color?: CupertinoColors | string | null;
  overlay_color?: CupertinoColors | string | null;
  value_indicator_color?: CupertinoColors | string | null;
  disabled_thumb_color?: CupertinoColors | string | null;
  value_indicator_text_style?: TextStyle | null;
  mouse_cursor?: MouseCursor | Record<string, MouseCursor> | null;
  active_tick_mark_color?: CupertinoColors | string | null;
  disabled_active_tick_mark_color?: CupertinoColors | string | null;
  disabled_active_track_color?: CupertinoColors | string | null;
  disabled_inactive_tick_mark_color?: CupertinoColors | string | null;
  disabled_inactive_track_color?: CupertinoColors | string | null;
  disabled_secondary_active_track_color?: CupertinoColors | string | null;
  inactive_tick_mark_color?: CupertinoColors | string | null;
  overlapping_shape_stroke_color?: CupertinoColors | string | null;
  min_thumb_separation?: number | null;
  secondary_active_track_color?: CupertinoColors | string | null;
  track_height?: number | null;
  value_indicator_stroke_color?: CupertinoColors | string | null;
  interaction?: SliderInteraction | null;
  padding?: Padding | number | null;
  track_gap?: number | null;
  thumb_size?: Record<string, Size> | Size | null;
  year_2023?: boolean | null;
}

export interface SnackBarTheme {
  bgcolor?: CupertinoColors | string | null;
  action_text_color?: CupertinoColors | string | null;
  action_bgcolor?: CupertinoColors | string | null;
  close_icon_color?: CupertinoColors | string | null;
  disabled_action_text_color?: CupertinoColors | string | null;
  disabled_action_bgcolor?: CupertinoColors | string | null;
  elevation?: number | null;
  content_text_style?: TextStyle | null;
  width?: number | null;
  show_close_icon?: boolean | null;
  dismiss_direction?: DismissDirection | null;
  behavior?: SnackBarBehavior | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  inset_padding?: Padding | number | null;
  action_overflow_threshold?: number | null;
}

export interface SwitchTheme {
  thumb_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  track_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  overlay_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  track_outline_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  thumb_icon?: Record<string, number> | number | null;
  track_outline_width?: Record<string, null | number> | number | null;
  splash_radius?: number | null;
  mouse_cursor?: MouseCursor | Record<string, MouseCursor> | null;
  padding?: Padding | number | null;
}

export interface SystemOverlayStyle {
  status_bar_color?: CupertinoColors | string | null;
  system_navigation_bar_color?: CupertinoColors | string | null;
  system_navigation_bar_divider_color?: CupertinoColors | string | null;
  enforce_system_navigation_bar_contrast?: boolean | null;
  enforce_system_status_bar_contrast?: boolean | null;
  system_navigation_bar_icon_brightness?: Brightness | null;
  status_bar_brightness?: Brightness | null;
  status_bar_icon_brightness?: Brightness | null;
}

export interface TabBarTheme {
  indicator_size?: TabBarIndicatorSize | null;
  indicator?: UnderlineTabIndicator | null;
  indicator_animation?: TabIndicatorAnimation | null;
  splash_border_radius?: BorderRadius | number | null;
  tab_alignment?: TabAlignment | null;
  overlay_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  divider_color?: CupertinoColors | string | null;
  indicator_color?: CupertinoColors | string | null;
  mouse_cursor?: MouseCursor | Record<string, MouseCursor | null> | null;
  divider_height?: number | null;
  label_color?: CupertinoColors | string | null;
  unselected_label_color?: CupertinoColors | string | null;
  label_padding?: Padding | number | null;
  label_text_style?: TextStyle | null;
  unselected_label_text_style?: TextStyle | null;
}

export interface TabsTheme {
  indicator_size?: TabBarIndicatorSize | null;
  indicator?: UnderlineTabIndicator | null;
  indicator_animation?: TabIndicatorAnimation | null;
  splash_border_radius?: BorderRadius | number | null;
  tab_alignment?: TabAlignment | null;
  overlay_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  divider_color?: CupertinoColors | string | null;
  indicator_color?: CupertinoColors | string | null;
  mouse_cursor?: MouseCursor | Record<string, MouseCursor | null> | null;
  divider_height?: number | null;
  label_color?: CupertinoColors | string | null;
  unselected_label_color?: CupertinoColors | string | null;
  label_padding?: Padding | number | null;
  label_text_style?: TextStyle | null;
  unselected_label_text_style?: TextStyle | null;
}

export interface TimePickerTheme {
  bgcolor?: CupertinoColors | string | null;
  day_period_color?: CupertinoColors | string | null;
  day_period_text_color?: CupertinoColors | string | null;
  dial_bgcolor?: CupertinoColors | string | null;
  dial_hand_color?: CupertinoColors | string | null;
  dial_text_color?: CupertinoColors | string | null;
  entry_mode_icon_color?: CupertinoColors | string | null;
  hour_minute_color?: CupertinoColors | string | null;
  hour_minute_text_color?: CupertinoColors | string | null;
  day_period_button_style?: ButtonStyle | null;
  cancel_button_style?: ButtonStyle | null;
  confirm_button_style?: ButtonStyle | null;
  day_period_text_style?: TextStyle | null;
  dial_text_style?: TextStyle | null;
  help_text_style?: TextStyle | null;
  hour_minute_text_style?: TextStyle | null;
  elevation?: number | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  day_period_shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  hour_minute_shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  day_period_border_side?: BorderSide | null;
  padding?: Padding | number | null;
  time_selector_separator_color?: CupertinoColors | Record<string, CupertinoColors | string> | string | null;
  time_selector_separator_text_style?: Record<string, TextStyle> | TextStyle | null;
}

export interface TooltipTheme {
  text_style?: TextStyle | null;
  enable_feedback?: boolean | null;
  exclude_from_semantics?: boolean | null;
  prefer_below?: boolean | null;
  vertical_offset?: number | null;
  padding?: Padding | number | null;
  wait_duration?: Duration | number | null;
  exit_duration?: Duration | number | null;
  show_duration?: Duration | number | null;
  margin?: Margin | number | null;
  trigger_mode?: TooltipTriggerMode | null;
  decoration?: BoxDecoration | null;
  text_align?: TextAlign | null;
  size_constraints?: BoxConstraints | null;
}

export interface Size {
  width?: number | null;
  height?: number | null;
}

export interface Matrix4 {
  ctor?: Matrix4Call | null;
  ops?: (Matrix4Call)[] | null;
}

export interface Locale {
  language_code?: string | null;
  country_code?: string | null;
  script_code?: string | null;
}

export interface PaintGradient {
}

export interface PaintLinearGradient {
  begin?: (number)[] | Offset | null;
  end?: (number)[] | Offset | null;
  colors?: (CupertinoColors | string)[] | null;
  color_stops?: (number)[] | null;
  tile_mode?: GradientTileMode | null;
  _type?: "linear";
}

export interface PaintRadialGradient {
  center?: (number)[] | Offset | null;
  radius?: number | null;
  colors?: (CupertinoColors | string)[] | null;
  color_stops?: (number)[] | null;
  tile_mode?: GradientTileMode | null;
  focal?: (number)[] | Offset | null;
  focal_radius?: number | null;
  _type?: "radial";
}

export interface PaintSweepGradient {
  center?: (number)[] | Offset | null;
  colors?: (CupertinoColors | string)[] | null;
  color_stops?: (number)[] | null;
  tile_mode?: GradientTileMode | null;
  start_angle?: number | null;
  end_angle?: number | null;
  rotation?: number | null;
  _type?: "sweep";
}

export interface UnderlineTabIndicator {
  border_side?: BorderSide | null;
  insets?: Padding | number | null;
  border_radius?: BorderRadius | number | null;
}

export interface Matrix4Call {
  name?: string | null;
  args?: (unknown)[] | null;
}

/** Wire type -> properties. Any may be absent: that means the default. */
export interface Wire {
  AlertDialog: AlertDialogProps;
  AppBar: AppBarProps;
  Badge: BadgeProps;
  Banner: BannerProps;
  BottomAppBar: BottomAppBarProps;
  BottomSheet: BottomSheetProps;
  BrowserContextMenu: BrowserContextMenuProps;
  Button: ButtonProps;
  Card: CardProps;
  Checkbox: CheckboxProps;
  Clipboard: ClipboardProps;
  Column: ColumnProps;
  Container: ContainerProps;
  Dialogs: DialogsProps;
  Divider: DividerProps;
  Dropdown: DropdownProps;
  DropdownM2: DropdownM2Props;
  DropdownOption: DropdownOptionProps;
  FilePicker: FilePickerProps;
  FilledButton: FilledButtonProps;
  FilledIconButton: FilledIconButtonProps;
  FilledTonalButton: FilledTonalButtonProps;
  FilledTonalIconButton: FilledTonalIconButtonProps;
  FloatingActionButton: FloatingActionButtonProps;
  GestureDetector: GestureDetectorProps;
  HapticFeedback: HapticFeedbackProps;
  Icon: IconProps;
  IconButton: IconButtonProps;
  Image: ImageProps;
  ListTile: ListTileProps;
  ListView: ListViewProps;
  Option: OptionProps;
  OutlinedButton: OutlinedButtonProps;
  OutlinedIconButton: OutlinedIconButtonProps;
  Overlay: OverlayProps;
  Page: PageProps;
  Placeholder: PlaceholderProps;
  ProgressBar: ProgressBarProps;
  ProgressRing: ProgressRingProps;
  Radio: RadioProps;
  RadioGroup: RadioGroupProps;
  Row: RowProps;
  SafeArea: SafeAreaProps;
  SemanticsService: SemanticsServiceProps;
  ServiceRegistry: ServiceRegistryProps;
  SharedPreferences: SharedPreferencesProps;
  Slider: SliderProps;
  SnackBar: SnackBarProps & SnackBarActionProps;
  Stack: StackProps;
  Switch: SwitchProps;
  Text: TextProps;
  TextButton: TextButtonProps;
  TextField: TextFieldProps;
  TextSpan: TextSpanProps;
  UrlLauncher: UrlLauncherProps;
  VerticalDivider: VerticalDividerProps;
  View: ViewProps;
  Wakelock: WakelockProps;
  Window: WindowProps;
}

export type WireType = keyof Wire;

/** Wire type -> property -> default, where that is neither null nor false, empty nor 0. */
export const DEFAULTS = {
 "AlertDialog": {
  "clip_behavior": "none",
  "col": 12,
  "opacity": 1.0,
  "visible": true
 },
 "AppBar": {
  "automatically_imply_leading": true,
  "col": 12,
  "opacity": 1.0,
  "toolbar_opacity": 1.0,
  "visible": true
 },
 "Badge": {
  "label_visible": true
 },
 "Banner": {
  "col": 12,
  "min_action_bar_height": 52.0,
  "opacity": 1.0,
  "visible": true
 },
 "BottomAppBar": {
  "col": 12,
  "notch_margin": 4.0,
  "opacity": 1.0,
  "size_change_interval": 10,
  "visible": true
 },
 "BottomSheet": {
  "col": 12,
  "dismissible": true,
  "maintain_bottom_view_insets_padding": true,
  "opacity": 1.0,
  "use_safe_area": true,
  "visible": true
 },
 "Button": {
  "col": 12,
  "opacity": 1.0,
  "size_change_interval": 10,
  "visible": true
 },
 "Card": {
  "col": 12,
  "opacity": 1.0,
  "semantic_container": true,
  "show_border_on_foreground": true,
  "size_change_interval": 10,
  "variant": "elevated",
  "visible": true
 },
 "Checkbox": {
  "col": 12,
  "label_position": "right",
  "opacity": 1.0,
  "size_change_interval": 10,
  "visible": true
 },
 "Column": {
  "alignment": "start",
  "col": 12,
  "horizontal_alignment": "start",
  "opacity": 1.0,
  "run_alignment": "start",
  "run_spacing": 10,
  "scroll_interval": 10,
  "size_change_interval": 10,
  "spacing": 10,
  "visible": true
 },
 "Container": {
  "col": 12,
  "opacity": 1.0,
  "shape": "rectangle",
  "size_change_interval": 10,
  "visible": true
 },
 "Divider": {
  "col": 12,
  "opacity": 1.0,
  "visible": true
 },
 "Dropdown": {
  "col": 12,
  "elevation": 8,
  "enable_search": true,
  "opacity": 1.0,
  "size_change_interval": 10,
  "text_align": "start",
  "visible": true
 },
 "DropdownM2": {
  "col": 12,
  "elevation": 8,
  "opacity": 1.0,
  "options_fill_horizontally": true,
  "select_icon_size": 24.0,
  "size_change_interval": 10,
  "visible": true
 },
 "DropdownOption": {
  "col": 12,
  "opacity": 1.0,
  "visible": true
 },
 "FilledButton": {
  "col": 12,
  "opacity": 1.0,
  "size_change_interval": 10,
  "visible": true
 },
 "FilledIconButton": {
  "col": 12,
  "opacity": 1.0,
  "size_change_interval": 10,
  "visible": true
 },
 "FilledTonalButton": {
  "col": 12,
  "opacity": 1.0,
  "size_change_interval": 10,
  "visible": true
 },
 "FilledTonalIconButton": {
  "col": 12,
  "opacity": 1.0,
  "size_change_interval": 10,
  "visible": true
 },
 "FloatingActionButton": {
  "clip_behavior": "none",
  "col": 12,
  "opacity": 1.0,
  "size_change_interval": 10,
  "visible": true
 },
 "GestureDetector": {
  "col": 12,
  "opacity": 1.0,
  "size_change_interval": 10,
  "visible": true
 },
 "Icon": {
  "blend_mode": "srcOver",
  "col": 12,
  "opacity": 1.0,
  "size_change_interval": 10,
  "visible": true
 },
 "IconButton": {
  "col": 12,
  "opacity": 1.0,
  "size_change_interval": 10,
  "visible": true
 },
 "Image": {
  "col": 12,
  "filter_quality": "medium",
  "opacity": 1.0,
  "repeat": "noRepeat",
  "size_change_interval": 10,
  "visible": true
 },
 "ListTile": {
  "col": 12,
  "opacity": 1.0,
  "size_change_interval": 10,
  "visible": true
 },
 "ListView": {
  "build_controls_on_demand": true,
  "clip_behavior": "hardEdge",
  "col": 12,
  "opacity": 1.0,
  "scroll_interval": 10,
  "size_change_interval": 10,
  "visible": true
 },
 "Option": {
  "col": 12,
  "opacity": 1.0,
  "visible": true
 },
 "OutlinedButton": {
  "clip_behavior": "none",
  "col": 12,
  "opacity": 1.0,
  "size_change_interval": 10,
  "visible": true
 },
 "OutlinedIconButton": {
  "col": 12,
  "opacity": 1.0,
  "size_change_interval": 10,
  "visible": true
 },
 "Page": {
  "col": 12,
  "opacity": 1.0,
  "route": "/",
  "theme_mode": "system",
  "visible": true
 },
 "Placeholder": {
  "col": 12,
  "color": "bluegrey700",
  "fallback_height": 400.0,
  "fallback_width": 400.0,
  "opacity": 1.0,
  "size_change_interval": 10,
  "stroke_width": 2.0,
  "visible": true
 },
 "ProgressBar": {
  "col": 12,
  "opacity": 1.0,
  "size_change_interval": 10,
  "visible": true
 },
 "ProgressRing": {
  "col": 12,
  "opacity": 1.0,
  "size_change_interval": 10,
  "visible": true
 },
 "Radio": {
  "col": 12,
  "label_position": "right",
  "opacity": 1.0,
  "size_change_interval": 10,
  "visible": true
 },
 "RadioGroup": {
  "col": 12,
  "opacity": 1.0,
  "visible": true
 },
 "Row": {
  "alignment": "start",
  "col": 12,
  "opacity": 1.0,
  "run_alignment": "start",
  "run_spacing": 10,
  "scroll_interval": 10,
  "size_change_interval": 10,
  "spacing": 10,
  "vertical_alignment": "center",
  "visible": true
 },
 "SafeArea": {
  "avoid_intrusions_bottom": true,
  "avoid_intrusions_left": true,
  "avoid_intrusions_right": true,
  "avoid_intrusions_top": true,
  "col": 12,
  "opacity": 1.0,
  "size_change_interval": 10,
  "visible": true
 },
 "Slider": {
  "col": 12,
  "max": 1.0,
  "opacity": 1.0,
  "size_change_interval": 10,
  "visible": true
 },
 "SnackBar": {
  "action_overflow_threshold": 0.25,
  "clip_behavior": "hardEdge",
  "col": 12,
  "opacity": 1.0,
  "visible": true
 },
 "Stack": {
  "clip_behavior": "hardEdge",
  "col": 12,
  "fit": "loose",
  "opacity": 1.0,
  "size_change_interval": 10,
  "visible": true
 },
 "Switch": {
  "col": 12,
  "label_position": "right",
  "opacity": 1.0,
  "size_change_interval": 10,
  "visible": true
 },
 "Text": {
  "col": 12,
  "enable_interactive_selection": true,
  "opacity": 1.0,
  "overflow": "clip",
  "selection_cursor_width": 2.0,
  "size_change_interval": 10,
  "text_align": "start",
  "visible": true
 },
 "TextButton": {
  "clip_behavior": "none",
  "col": 12,
  "opacity": 1.0,
  "size_change_interval": 10,
  "visible": true
 },
 "TextField": {
  "autocorrect": true,
  "can_request_focus": true,
  "clip_behavior": "hardEdge",
  "col": 12,
  "cursor_width": 2.0,
  "enable_ime_personalized_learning": true,
  "enable_interactive_selection": true,
  "enable_stylus_handwriting": true,
  "enable_suggestions": true,
  "keyboard_type": "text",
  "obscuring_character": "\u2022",
  "opacity": 1.0,
  "scroll_padding": 20,
  "show_cursor": true,
  "size_change_interval": 10,
  "smart_dashes_type": true,
  "smart_quotes_type": true,
  "visible": true
 },
 "TextSpan": {
  "col": 12,
  "opacity": 1.0,
  "visible": true
 },
 "VerticalDivider": {
  "col": 12,
  "opacity": 1.0,
  "visible": true
 },
 "View": {
  "can_pop": true,
  "col": 12,
  "horizontal_alignment": "start",
  "opacity": 1.0,
  "route": "/",
  "scroll_interval": 10,
  "size_change_interval": 10,
  "spacing": 10,
  "vertical_alignment": "start",
  "visible": true
 },
 "Window": {
  "focused": true,
  "maximizable": true,
  "minimizable": true,
  "movable": true,
  "opacity": 1.0,
  "resizable": true,
  "shadow": true,
  "visible": true
 }
} as const;
