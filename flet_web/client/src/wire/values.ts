/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { Value } from "../protocol.js";
export type AnimatedSwitcherTransition = "fade" | "rotation" | "scale";
export type AnimationCurve = "bounceIn" | "bounceInOut" | "bounceOut" | "decelerate" | "ease" | "easeIn" | "easeInBack" | "easeInCirc" | "easeInCubic" | "easeInExpo" | "easeInOut" | "easeInOutBack" | "easeInOutCirc" | "easeInOutCubic" | "easeInOutCubicEmphasized" | "easeInOutExpo" | "easeInOutQuad" | "easeInOutQuart" | "easeInOutQuint" | "easeInOutSine" | "easeInQuad" | "easeInQuart" | "easeInQuint" | "easeInSine" | "easeInToLinear" | "easeOut" | "easeOutBack" | "easeOutCirc" | "easeOutCubic" | "easeOutExpo" | "easeOutQuad" | "easeOutQuart" | "easeOutQuint" | "easeOutSine" | "elasticIn" | "elasticInOut" | "elasticOut" | "fastLinearToSlowEaseIn" | "fastOutSlowIn" | "linear" | "linearToEaseOut" | "slowMiddle";
export type AutofillGroupDisposeAction = "cancel" | "commit";
export type Axis = "horizontal" | "vertical";
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
export type ContextMenuTrigger = "down" | "longPress";
export type CrossAxisAlignment = "baseline" | "center" | "end" | "start" | "stretch";
export type CupertinoButtonSize = "large" | "medium" | "small";
export type CupertinoDatePickerDateOrder = "dmy" | "mdy" | "ydm" | "ymd";
export type CupertinoDatePickerMode = "date" | "dateAndTime" | "monthYear" | "time";
export type CupertinoTimerPickerMode = "hm" | "hms" | "ms";
export type DatePickerEntryMode = "calendar" | "calendarOnly" | "input" | "inputOnly";
export type DatePickerMode = "day" | "year";
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
export type MarkdownExtensionSet = "commonMark" | "gitHubFlavored" | "gitHubWeb" | "none";
export type MouseCursor = "alias" | "allScroll" | "basic" | "cell" | "click" | "contextMenu" | "copy" | "disappearing" | "forbidden" | "grab" | "grabbing" | "help" | "move" | "noDrop" | "none" | "precise" | "progress" | "resizeColumn" | "resizeDown" | "resizeDownLeft" | "resizeDownRight" | "resizeLeft" | "resizeLeftRight" | "resizeRight" | "resizeRow" | "resizeUp" | "resizeUpDown" | "resizeUpLeft" | "resizeUpLeftDownRight" | "resizeUpRight" | "resizeUpRightDownLeft" | "text" | "verticalText" | "wait" | "zoomIn" | "zoomOut";
export type NavigationBarLabelBehavior = "alwaysHide" | "alwaysShow" | "onlyShowSelected";
export type NavigationRailLabelType = "all" | "none" | "selected";
export type Orientation = "landscape" | "portrait";
export type OverlayVisibilityMode = "always" | "editing" | "never" | "notEditing";
export type PageDesign = "adaptive" | "cupertino" | "material";
export type PagePlatform = "android" | "android_tv" | "ios" | "linux" | "macos" | "windows";
export type PageTransitionTheme = "cupertino" | "fadeForwards" | "fadeUpwards" | "none" | "openUpwards" | "predictive" | "zoom";
export type PaintingStyle = "fill" | "stroke";
export type PointerDeviceType = "invertedStylus" | "mouse" | "stylus" | "touch" | "trackpad" | "unknown";
export type PopupMenuPosition = "over" | "under";
export type ScrollMode = "adaptive" | "always" | "auto" | "hidden";
export type ScrollbarOrientation = "bottom" | "left" | "right" | "top";
export type ShimmerDirection = "btt" | "ltr" | "rtl" | "ttb";
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
export type TimePickerEntryMode = "dial" | "dialOnly" | "input" | "inputOnly";
export type TimePickerHourFormat = "h12" | "h24" | "system";
export type TooltipTriggerMode = "long_press" | "manual" | "tap";
export type UrlTarget = "_blank" | "_parent" | "_self" | "_top";
export type VerticalAlignment = -1.0 | 0.0 | 1.0;
export type VisualDensity = "adaptivePlatformDensity" | "comfortable" | "compact" | "standard";

export type Alignment = {
  x?: number | null;
  y?: number | null;
};

export type Animation = {
  duration?: number | Duration | null;
  curve?: AnimationCurve | null;
};

export type AnimationStyle = {
  duration?: number | Duration | null;
  reverse_duration?: number | Duration | null;
  curve?: AnimationCurve | null;
  reverse_curve?: AnimationCurve | null;
};

export type AppBarTheme = {
  color?: string | null;
  bgcolor?: string | null;
  shadow_color?: string | null;
  elevation?: number | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  title_text_style?: TextStyle | null;
  toolbar_text_style?: TextStyle | null;
  center_title?: boolean | null;
  title_spacing?: number | null;
  elevation_on_scroll?: number | null;
  toolbar_height?: number | null;
  actions_padding?: number | Padding | null;
};

export type AutoCompleteSuggestion = {
  key?: string | null;
  value?: string | null;
};

export type AutomaticNotchShape = {
  host?: OutlinedBorder | ShapeBorder | null;
  guest?: OutlinedBorder | ShapeBorder | null;
  _type?: "auto";
};

export type BadgeTheme = {
  bgcolor?: string | null;
  text_color?: string | null;
  small_size?: number | null;
  large_size?: number | null;
  alignment?: Alignment | null;
  padding?: number | Padding | null;
  offset?: number[] | Offset | null;
  text_style?: TextStyle | null;
};

export type BannerTheme = {
  bgcolor?: string | null;
  shadow_color?: string | null;
  divider_color?: string | null;
  padding?: number | Padding | null;
  leading_padding?: number | Padding | null;
  elevation?: number | null;
  content_text_style?: TextStyle | null;
};

export type Blur = {
  sigma_x?: number | null;
  sigma_y?: number | null;
  tile_mode?: BlurTileMode | null;
};

export type Border = {
  top?: BorderSide | null;
  right?: BorderSide | null;
  bottom?: BorderSide | null;
  left?: BorderSide | null;
};

export type BorderRadius = {
  top_left?: number | null;
  top_right?: number | null;
  bottom_left?: number | null;
  bottom_right?: number | null;
};

export type BorderSide = {
  width?: number | null;
  color?: string | null;
  stroke_align?: number | BorderSideStrokeAlign | null;
  style?: BorderStyle | null;
};

export type BottomAppBarTheme = {
  bgcolor?: string | null;
  shadow_color?: string | null;
  elevation?: number | null;
  height?: number | null;
  padding?: number | Padding | null;
  shape?: AutomaticNotchShape | CircularRectangleNotchShape | NotchShape | null;
};

export type BottomSheetTheme = {
  bgcolor?: string | null;
  elevation?: number | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  show_drag_handle?: boolean | null;
  clip_behavior?: ClipBehavior | null;
  size_constraints?: BoxConstraints | null;
  barrier_color?: string | null;
  drag_handle_color?: string | null;
  shadow_color?: string | null;
};

export type BoxConstraints = {
  min_width?: number | null;
  min_height?: number | null;
  max_width?: number | null;
  max_height?: number | null;
};

export type BoxDecoration = {
  bgcolor?: string | null;
  image?: DecorationImage | null;
  border?: Border | null;
  border_radius?: number | BorderRadius | null;
  shadows?: BoxShadow | BoxShadow[] | null;
  gradient?: Gradient | LinearGradient | RadialGradient | SweepGradient | null;
  shape?: BoxShape | null;
  blend_mode?: BlendMode | null;
};

export type BoxShadow = {
  spread_radius?: number | null;
  blur_radius?: number | null;
  color?: string | null;
  offset?: number[] | Offset | null;
  blur_style?: BlurStyle | null;
};

export type ButtonStyle = {
  color?: Record<string, string> | string | null;
  bgcolor?: Record<string, string> | string | null;
  overlay_color?: Record<string, string> | string | null;
  shadow_color?: Record<string, string> | string | null;
  elevation?: Record<string, number> | number | null;
  animation_duration?: number | Duration | null;
  padding?: Record<string, number | Padding> | number | Padding | null;
  side?: Record<string, BorderSide> | BorderSide | null;
  shape?: Record<string, CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder> | CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  alignment?: Alignment | null;
  enable_feedback?: boolean | null;
  text_style?: Record<string, TextStyle> | TextStyle | null;
  icon_size?: Record<string, number> | number | null;
  icon_color?: Record<string, string> | string | null;
  visual_density?: VisualDensity | null;
  mouse_cursor?: Record<string, MouseCursor> | MouseCursor | null;
};

export type ButtonTheme = {
  style?: ButtonStyle | null;
};

export type CardTheme = {
  color?: string | null;
  shadow_color?: string | null;
  elevation?: number | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  clip_behavior?: ClipBehavior | null;
  margin?: number | Margin | null;
};

export type CheckboxTheme = {
  overlay_color?: Record<string, string> | string | null;
  check_color?: Record<string, string> | string | null;
  fill_color?: Record<string, string> | string | null;
  splash_radius?: number | null;
  border_side?: BorderSide | null;
  visual_density?: VisualDensity | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  mouse_cursor?: Record<string, MouseCursor> | MouseCursor | null;
};

export type ChipTheme = {
  color?: Record<string, string> | string | null;
  bgcolor?: string | null;
  shadow_color?: string | null;
  selected_shadow_color?: string | null;
  disabled_color?: string | null;
  selected_color?: string | null;
  check_color?: string | null;
  delete_icon_color?: string | null;
  elevation?: number | null;
  elevation_on_click?: number | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  padding?: number | Padding | null;
  label_padding?: number | Padding | null;
  label_text_style?: TextStyle | null;
  border_side?: BorderSide | null;
  show_checkmark?: boolean | null;
  leading_size_constraints?: BoxConstraints | null;
  delete_icon_size_constraints?: BoxConstraints | null;
  brightness?: Brightness | null;
};

export type CircleBorder = {
  side?: BorderSide | null;
  eccentricity?: number | null;
  _type?: "circle";
};

export type CircularRectangleNotchShape = {
  inverted?: boolean | null;
  _type?: "circular";
};

export type ClientAction = {
  service_id?: number | null;
  method?: string | null;
  args?: Record<string, Value> | null;
};

export type ColorFilter = {
  color?: string | null;
  blend_mode?: BlendMode | null;
};

export type ColorScheme = {
  primary?: string | null;
  on_primary?: string | null;
  primary_container?: string | null;
  on_primary_container?: string | null;
  secondary?: string | null;
  on_secondary?: string | null;
  secondary_container?: string | null;
  on_secondary_container?: string | null;
  tertiary?: string | null;
  on_tertiary?: string | null;
  tertiary_container?: string | null;
  on_tertiary_container?: string | null;
  error?: string | null;
  on_error?: string | null;
  error_container?: string | null;
  on_error_container?: string | null;
  surface?: string | null;
  on_surface?: string | null;
  on_surface_variant?: string | null;
  outline?: string | null;
  outline_variant?: string | null;
  shadow?: string | null;
  scrim?: string | null;
  inverse_surface?: string | null;
  on_inverse_surface?: string | null;
  inverse_primary?: string | null;
  surface_tint?: string | null;
  on_primary_fixed?: string | null;
  on_secondary_fixed?: string | null;
  on_tertiary_fixed?: string | null;
  on_primary_fixed_variant?: string | null;
  on_secondary_fixed_variant?: string | null;
  on_tertiary_fixed_variant?: string | null;
  primary_fixed?: string | null;
  secondary_fixed?: string | null;
  tertiary_fixed?: string | null;
  primary_fixed_dim?: string | null;
  secondary_fixed_dim?: string | null;
  surface_bright?: string | null;
  surface_container?: string | null;
  surface_container_high?: string | null;
  surface_container_highest?: string | null;
  surface_container_low?: string | null;
  surface_container_lowest?: string | null;
  surface_dim?: string | null;
  tertiary_fixed_dim?: string | null;
};

export type CopyToClipboard = {
  service_id?: number | null;
  method?: string | null;
  args?: Record<string, Value> | null;
};

export type DataTableTheme = {
  checkbox_horizontal_margin?: number | null;
  column_spacing?: number | null;
  data_row_max_height?: number | null;
  data_row_min_height?: number | null;
  data_row_color?: Record<string, string> | string | null;
  data_text_style?: TextStyle | null;
  divider_thickness?: number | null;
  horizontal_margin?: number | null;
  heading_text_style?: TextStyle | null;
  heading_row_color?: Record<string, string> | string | null;
  heading_row_height?: number | null;
  data_row_cursor?: Record<string, MouseCursor> | MouseCursor | null;
  decoration?: BoxDecoration | null;
  heading_row_alignment?: MainAxisAlignment | null;
  heading_cell_cursor?: Record<string, MouseCursor> | MouseCursor | null;
};

export type DatePickerTheme = {
  bgcolor?: string | null;
  shadow_color?: string | null;
  divider_color?: string | null;
  header_bgcolor?: string | null;
  today_bgcolor?: Record<string, string> | string | null;
  day_bgcolor?: Record<string, string> | string | null;
  day_overlay_color?: Record<string, string> | string | null;
  day_foreground_color?: Record<string, string> | string | null;
  elevation?: number | null;
  range_picker_elevation?: number | null;
  day_text_style?: TextStyle | null;
  weekday_text_style?: TextStyle | null;
  year_text_style?: TextStyle | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  cancel_button_style?: ButtonStyle | null;
  confirm_button_style?: ButtonStyle | null;
  header_foreground_color?: string | null;
  header_headline_text_style?: TextStyle | null;
  header_help_text_style?: TextStyle | null;
  range_picker_bgcolor?: string | null;
  range_picker_header_bgcolor?: string | null;
  range_picker_header_foreground_color?: string | null;
  today_foreground_color?: Record<string, string> | string | null;
  range_picker_shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  range_picker_header_help_text_style?: TextStyle | null;
  range_picker_header_headline_text_style?: TextStyle | null;
  range_selection_bgcolor?: string | null;
  range_selection_overlay_color?: Record<string, string> | string | null;
  today_border_side?: BorderSide | null;
  year_bgcolor?: Record<string, string> | string | null;
  year_foreground_color?: Record<string, string> | string | null;
  year_overlay_color?: Record<string, string> | string | null;
  day_shape?: Record<string, CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder> | CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
};

export type DecorationImage = {
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
};

export type DialogTheme = {
  bgcolor?: string | null;
  shadow_color?: string | null;
  icon_color?: string | null;
  elevation?: number | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  title_text_style?: TextStyle | null;
  content_text_style?: TextStyle | null;
  alignment?: Alignment | null;
  actions_padding?: number | Padding | null;
  clip_behavior?: ClipBehavior | null;
  barrier_color?: string | null;
  inset_padding?: number | Padding | null;
};

export type DividerTheme = {
  color?: string | null;
  thickness?: number | null;
  space?: number | null;
  leading_indent?: number | null;
  trailing_indent?: number | null;
};

export type DropdownTheme = {
  menu_style?: MenuStyle | null;
  text_style?: TextStyle | null;
};

export type Duration = {
  microseconds?: number | null;
  milliseconds?: number | null;
  seconds?: number | null;
  minutes?: number | null;
  hours?: number | null;
  days?: number | null;
};

export type ElevatedButtonTheme = {
  style?: ButtonStyle | null;
};

export type ExpansionTileTheme = {
  bgcolor?: string | null;
  icon_color?: string | null;
  text_color?: string | null;
  collapsed_bgcolor?: string | null;
  collapsed_icon_color?: string | null;
  clip_behavior?: ClipBehavior | null;
  collapsed_text_color?: string | null;
  tile_padding?: number | Padding | null;
  expanded_alignment?: Alignment | null;
  controls_padding?: number | Padding | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  collapsed_shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  animation_style?: AnimationStyle | null;
};

export type FilledButtonTheme = {
  style?: ButtonStyle | null;
};

export type Flip = {
  flip_x?: boolean | null;
  flip_y?: boolean | null;
  origin?: Offset | null;
  transform_hit_tests?: boolean | null;
  filter_quality?: FilterQuality | null;
};

export type FloatingActionButtonTheme = {
  bgcolor?: string | null;
  hover_color?: string | null;
  focus_color?: string | null;
  foreground_color?: string | null;
  splash_color?: string | null;
  elevation?: number | null;
  focus_elevation?: number | null;
  hover_elevation?: number | null;
  highlight_elevation?: number | null;
  disabled_elevation?: number | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  enable_feedback?: boolean | null;
  extended_padding?: number | Padding | null;
  text_style?: TextStyle | null;
  icon_label_spacing?: number | null;
  extended_size_constraints?: BoxConstraints | null;
  size_constraints?: BoxConstraints | null;
};

export type Gradient = {
  colors?: string[] | null;
  tile_mode?: GradientTileMode | null;
  rotation?: number | null;
  stops?: number[] | null;
};

export type IconButtonTheme = {
  style?: ButtonStyle | null;
};

export type IconTheme = {
  color?: string | null;
  apply_text_scaling?: boolean | null;
  fill?: number | null;
  opacity?: number | null;
  size?: number | null;
  optical_size?: number | null;
  grade?: number | null;
  weight?: number | null;
  shadows?: BoxShadow | BoxShadow[] | null;
};

export type InputBorder = {
};

export type InputFilter = {
  regex_string?: string | null;
  allow?: boolean | null;
  replacement_string?: string | null;
  multiline?: boolean | null;
  case_sensitive?: boolean | null;
  unicode?: boolean | null;
  dot_all?: boolean | null;
};

export type LinearGradient = {
  colors?: string[] | null;
  tile_mode?: GradientTileMode | null;
  rotation?: number | null;
  stops?: number[] | null;
  begin?: Alignment | null;
  end?: Alignment | null;
  _type?: "linear";
};

export type ListTileTheme = {
  icon_color?: string | null;
  text_color?: string | null;
  bgcolor?: string | null;
  selected_tile_color?: string | null;
  selected_color?: string | null;
  is_three_line?: boolean | null;
  enable_feedback?: boolean | null;
  dense?: boolean | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  visual_density?: VisualDensity | null;
  content_padding?: number | Padding | null;
  min_vertical_padding?: number | Padding | null;
  horizontal_spacing?: number | null;
  min_leading_width?: number | null;
  title_text_style?: TextStyle | null;
  subtitle_text_style?: TextStyle | null;
  leading_and_trailing_text_style?: TextStyle | null;
  mouse_cursor?: Record<string, MouseCursor> | MouseCursor | null;
  min_height?: number | null;
  affinity?: TileAffinity | null;
  style?: ListTileStyle | null;
  title_alignment?: ListTileTitleAlignment | null;
};

export type Locale = {
  language_code?: string | null;
  country_code?: string | null;
  script_code?: string | null;
};

export type LocaleConfiguration = {
  supported_locales?: Locale[] | null;
  current_locale?: Locale | null;
};

export type Margin = {
  left?: number | null;
  top?: number | null;
  right?: number | null;
  bottom?: number | null;
};

export type MarkdownCustomCodeTheme = {
  addition?: TextStyle | null;
  attr?: TextStyle | null;
  attribute?: TextStyle | null;
  built_in?: TextStyle | null;
  builtin_name?: TextStyle | null;
  bullet?: TextStyle | null;
  class_name?: TextStyle | null;
  code?: TextStyle | null;
  comment?: TextStyle | null;
  deletion?: TextStyle | null;
  doctag?: TextStyle | null;
  emphasis?: TextStyle | null;
  formula?: TextStyle | null;
  function?: TextStyle | null;
  keyword?: TextStyle | null;
  link?: TextStyle | null;
  link_label?: TextStyle | null;
  literal?: TextStyle | null;
  meta?: TextStyle | null;
  meta_keyword?: TextStyle | null;
  meta_string?: TextStyle | null;
  name?: TextStyle | null;
  number?: TextStyle | null;
  operator?: TextStyle | null;
  params?: TextStyle | null;
  pattern_match?: TextStyle | null;
  quote?: TextStyle | null;
  regexp?: TextStyle | null;
  root?: TextStyle | null;
  section?: TextStyle | null;
  selector_attr?: TextStyle | null;
  selector_class?: TextStyle | null;
  selector_id?: TextStyle | null;
  selector_pseudo?: TextStyle | null;
  selector_tag?: TextStyle | null;
  string?: TextStyle | null;
  strong?: TextStyle | null;
  stronge?: TextStyle | null;
  subst?: TextStyle | null;
  subtr?: TextStyle | null;
  symbol?: TextStyle | null;
  tag?: TextStyle | null;
  template_tag?: TextStyle | null;
  template_variable?: TextStyle | null;
  title?: TextStyle | null;
  type?: TextStyle | null;
  variable?: TextStyle | null;
};

export type MarkdownStyleSheet = {
  a_text_style?: TextStyle | null;
  p_text_style?: TextStyle | null;
  p_padding?: number | Padding | null;
  code_text_style?: TextStyle | null;
  h1_text_style?: TextStyle | null;
  h1_padding?: number | Padding | null;
  h2_text_style?: TextStyle | null;
  h2_padding?: number | Padding | null;
  h3_text_style?: TextStyle | null;
  h3_padding?: number | Padding | null;
  h4_text_style?: TextStyle | null;
  h4_padding?: number | Padding | null;
  h5_text_style?: TextStyle | null;
  h5_padding?: number | Padding | null;
  h6_text_style?: TextStyle | null;
  h6_padding?: number | Padding | null;
  em_text_style?: TextStyle | null;
  strong_text_style?: TextStyle | null;
  del_text_style?: TextStyle | null;
  blockquote_text_style?: TextStyle | null;
  img_text_style?: TextStyle | null;
  checkbox_text_style?: TextStyle | null;
  block_spacing?: number | null;
  list_indent?: number | null;
  list_bullet_text_style?: TextStyle | null;
  list_bullet_padding?: number | Padding | null;
  table_head_text_style?: TextStyle | null;
  table_body_text_style?: TextStyle | null;
  table_head_text_align?: TextAlign | null;
  table_padding?: number | Padding | null;
  table_cells_padding?: number | Padding | null;
  blockquote_padding?: number | Padding | null;
  table_cells_decoration?: BoxDecoration | null;
  blockquote_decoration?: BoxDecoration | null;
  codeblock_padding?: number | Padding | null;
  codeblock_decoration?: BoxDecoration | null;
  horizontal_rule_decoration?: BoxDecoration | null;
  blockquote_alignment?: MainAxisAlignment | null;
  codeblock_alignment?: MainAxisAlignment | null;
  h1_alignment?: MainAxisAlignment | null;
  h2_alignment?: MainAxisAlignment | null;
  h3_alignment?: MainAxisAlignment | null;
  h4_alignment?: MainAxisAlignment | null;
  h5_alignment?: MainAxisAlignment | null;
  h6_alignment?: MainAxisAlignment | null;
  text_alignment?: MainAxisAlignment | null;
  ordered_list_alignment?: MainAxisAlignment | null;
  unordered_list_alignment?: MainAxisAlignment | null;
};

export type Matrix4 = {
  ctor?: Matrix4Call | null;
  ops?: Matrix4Call[] | null;
};

export type Matrix4Call = {
  name?: string | null;
  args?: Value[] | null;
};

export type MenuStyle = {
  alignment?: Alignment | null;
  bgcolor?: Record<string, string> | string | null;
  shadow_color?: Record<string, string> | string | null;
  elevation?: Record<string, number> | number | null;
  padding?: Record<string, number | Padding> | number | Padding | null;
  side?: Record<string, BorderSide> | BorderSide | null;
  shape?: Record<string, CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder> | CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  mouse_cursor?: Record<string, MouseCursor> | MouseCursor | null;
  fixed_size?: Record<string, Size> | Size | null;
  max_size?: Record<string, Size> | Size | null;
  min_size?: Record<string, Size> | Size | null;
  visual_density?: VisualDensity | null;
};

export type NavigationBarTheme = {
  bgcolor?: string | null;
  shadow_color?: string | null;
  indicator_color?: string | null;
  overlay_color?: Record<string, string> | string | null;
  elevation?: number | null;
  height?: number | null;
  label_text_style?: Record<string, TextStyle> | TextStyle | null;
  indicator_shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  label_behavior?: NavigationBarLabelBehavior | null;
  label_padding?: number | Padding | null;
};

export type NavigationDrawerTheme = {
  bgcolor?: string | null;
  shadow_color?: string | null;
  indicator_color?: string | null;
  elevation?: number | null;
  tile_height?: number | null;
  label_text_style?: Record<string, TextStyle> | TextStyle | null;
  indicator_shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  indicator_size?: Size | null;
  icon_theme?: Record<string, IconTheme> | IconTheme | null;
};

export type NavigationRailTheme = {
  bgcolor?: string | null;
  indicator_color?: string | null;
  elevation?: number | null;
  indicator_shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  unselected_label_text_style?: TextStyle | null;
  selected_label_text_style?: TextStyle | null;
  label_type?: NavigationRailLabelType | null;
  min_width?: number | null;
  min_extended_width?: number | null;
  group_alignment?: number | null;
  use_indicator?: boolean | null;
};

export type NoInputBorder = {
  _type?: "none";
};

export type NotchShape = {
};

export type NumbersOnlyInputFilter = {
  regex_string?: string | null;
  allow?: boolean | null;
  replacement_string?: string | null;
  multiline?: boolean | null;
  case_sensitive?: boolean | null;
  unicode?: boolean | null;
  dot_all?: boolean | null;
};

export type Offset = {
  x?: number | null;
  y?: number | null;
  transform_hit_tests?: boolean | null;
  filter_quality?: FilterQuality | null;
};

export type OpenUrl = {
  service_id?: number | null;
  method?: string | null;
  args?: Record<string, Value> | null;
};

export type OutlineInputBorder = {
  side?: BorderSide | null;
  border_radius?: number | BorderRadius | null;
  gap_padding?: number | null;
  _type?: "outline";
};

export type OutlinedBorder = {
  side?: BorderSide | null;
};

export type OutlinedButtonTheme = {
  style?: ButtonStyle | null;
};

export type Padding = {
  left?: number | null;
  top?: number | null;
  right?: number | null;
  bottom?: number | null;
};

export type PageMediaData = {
  padding?: Padding | null;
  view_padding?: Padding | null;
  view_insets?: Padding | null;
  device_pixel_ratio?: number | null;
  orientation?: Orientation | null;
  always_use_24_hour_format?: boolean | null;
};

export type PageTransitionsTheme = {
  android?: PageTransitionTheme | null;
  ios?: PageTransitionTheme | null;
  linux?: PageTransitionTheme | null;
  macos?: PageTransitionTheme | null;
  windows?: PageTransitionTheme | null;
};

export type Paint = {
  color?: string | null;
  blend_mode?: BlendMode | null;
  blur_image?: number | number[] | Blur | null;
  anti_alias?: boolean | null;
  gradient?: PaintGradient | PaintLinearGradient | PaintRadialGradient | PaintSweepGradient | null;
  stroke_cap?: StrokeCap | null;
  stroke_join?: StrokeJoin | null;
  stroke_miter_limit?: number | null;
  stroke_width?: number | null;
  stroke_dash_pattern?: number[] | null;
  style?: PaintingStyle | null;
};

export type PaintGradient = {
};

export type PaintLinearGradient = {
  begin?: number[] | Offset | null;
  end?: number[] | Offset | null;
  colors?: string[] | null;
  color_stops?: number[] | null;
  tile_mode?: GradientTileMode | null;
  _type?: "linear";
};

export type PaintRadialGradient = {
  center?: number[] | Offset | null;
  radius?: number | null;
  colors?: string[] | null;
  color_stops?: number[] | null;
  tile_mode?: GradientTileMode | null;
  focal?: number[] | Offset | null;
  focal_radius?: number | null;
  _type?: "radial";
};

export type PaintSweepGradient = {
  center?: number[] | Offset | null;
  colors?: string[] | null;
  color_stops?: number[] | null;
  tile_mode?: GradientTileMode | null;
  start_angle?: number | null;
  end_angle?: number | null;
  rotation?: number | null;
  _type?: "sweep";
};

export type PickFiles = {
  service_id?: number | null;
  method?: string | null;
  args?: Record<string, Value> | null;
};

export type PopupMenuTheme = {
  color?: string | null;
  shadow_color?: string | null;
  icon_color?: string | null;
  label_text_style?: TextStyle | null;
  enable_feedback?: boolean | null;
  elevation?: number | null;
  icon_size?: number | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  menu_position?: PopupMenuPosition | null;
  mouse_cursor?: Record<string, MouseCursor> | MouseCursor | null;
  menu_padding?: number | Padding | null;
};

export type ProgressIndicatorTheme = {
  color?: string | null;
  circular_track_color?: string | null;
  linear_track_color?: string | null;
  refresh_bgcolor?: string | null;
  linear_min_height?: number | null;
  border_radius?: number | BorderRadius | null;
  track_gap?: number | null;
  circular_track_padding?: number | Padding | null;
  size_constraints?: BoxConstraints | null;
  stop_indicator_color?: string | null;
  stop_indicator_radius?: number | null;
  stroke_align?: number | null;
  stroke_cap?: StrokeCap | null;
  stroke_width?: number | null;
  year_2023?: boolean | null;
};

export type RadialGradient = {
  colors?: string[] | null;
  tile_mode?: GradientTileMode | null;
  rotation?: number | null;
  stops?: number[] | null;
  center?: Alignment | null;
  radius?: number | null;
  focal?: Alignment | null;
  focal_radius?: number | null;
  _type?: "radial";
};

export type RadioTheme = {
  fill_color?: Record<string, string> | string | null;
  overlay_color?: Record<string, string> | string | null;
  splash_radius?: number | null;
  visual_density?: VisualDensity | null;
  mouse_cursor?: Record<string, MouseCursor> | MouseCursor | null;
};

export type Rotate = {
  angle?: number | null;
  alignment?: Alignment | null;
  origin?: Offset | null;
  transform_hit_tests?: boolean | null;
  filter_quality?: FilterQuality | null;
};

export type RoundedRectangleBorder = {
  side?: BorderSide | null;
  radius?: number | BorderRadius | null;
  _type?: "roundedRectangle";
};

export type Scale = {
  scale?: number | null;
  scale_x?: number | null;
  scale_y?: number | null;
  alignment?: Alignment | null;
  origin?: Offset | null;
  transform_hit_tests?: boolean | null;
  filter_quality?: FilterQuality | null;
};

export type ScrollKey = {
  value?: boolean | number | string | null;
  _type?: "scroll";
};

export type Scrollbar = {
  thumb_visibility?: boolean | null;
  track_visibility?: boolean | null;
  thickness?: number | null;
  radius?: number | null;
  interactive?: boolean | null;
  orientation?: ScrollbarOrientation | null;
};

export type ScrollbarTheme = {
  thumb_visibility?: Record<string, boolean> | boolean | null;
  thickness?: Record<string, number> | number | null;
  track_visibility?: Record<string, boolean> | boolean | null;
  radius?: number | null;
  thumb_color?: Record<string, string> | string | null;
  track_color?: Record<string, string> | string | null;
  track_border_color?: Record<string, string> | string | null;
  cross_axis_margin?: number | null;
  main_axis_margin?: number | null;
  min_thumb_length?: number | null;
  interactive?: boolean | null;
};

export type SearchBarTheme = {
  bgcolor?: string | null;
  text_capitalization?: TextCapitalization | null;
  shadow_color?: Record<string, string> | string | null;
  overlay_color?: Record<string, string> | string | null;
  elevation?: Record<string, number> | number | null;
  text_style?: Record<string, TextStyle> | TextStyle | null;
  hint_style?: Record<string, TextStyle> | TextStyle | null;
  shape?: Record<string, CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder> | CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  padding?: Record<string, number | Padding> | number | Padding | null;
  size_constraints?: BoxConstraints | null;
  border_side?: Record<string, BorderSide> | BorderSide | null;
};

export type SearchViewTheme = {
  bgcolor?: string | null;
  divider_color?: string | null;
  elevation?: number | null;
  header_hint_text_style?: TextStyle | null;
  header_text_style?: TextStyle | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  border_side?: BorderSide | null;
  size_constraints?: BoxConstraints | null;
  header_height?: number | null;
  padding?: number | Padding | null;
  bar_padding?: number | Padding | null;
  shrink_wrap?: boolean | null;
};

export type SegmentedButtonTheme = {
  selected_icon?: number | null;
  style?: ButtonStyle | null;
};

export type ShapeBorder = {
};

export type ShareText = {
  service_id?: number | null;
  method?: string | null;
  args?: Record<string, Value> | null;
};

export type Size = {
  width?: number | null;
  height?: number | null;
};

export type SliderTheme = {
  active_track_color?: string | null;
  inactive_track_color?: string | null;
  thumb_color?: string | null;
  overlay_color?: string | null;
  value_indicator_color?: string | null;
  disabled_thumb_color?: string | null;
  value_indicator_text_style?: TextStyle | null;
  mouse_cursor?: Record<string, MouseCursor> | MouseCursor | null;
  active_tick_mark_color?: string | null;
  disabled_active_tick_mark_color?: string | null;
  disabled_active_track_color?: string | null;
  disabled_inactive_tick_mark_color?: string | null;
  disabled_inactive_track_color?: string | null;
  disabled_secondary_active_track_color?: string | null;
  inactive_tick_mark_color?: string | null;
  overlapping_shape_stroke_color?: string | null;
  min_thumb_separation?: number | null;
  secondary_active_track_color?: string | null;
  track_height?: number | null;
  value_indicator_stroke_color?: string | null;
  interaction?: SliderInteraction | null;
  padding?: number | Padding | null;
  track_gap?: number | null;
  thumb_size?: Record<string, Size> | Size | null;
  year_2023?: boolean | null;
};

export type SnackBarTheme = {
  bgcolor?: string | null;
  action_text_color?: string | null;
  action_bgcolor?: string | null;
  close_icon_color?: string | null;
  disabled_action_text_color?: string | null;
  disabled_action_bgcolor?: string | null;
  elevation?: number | null;
  content_text_style?: TextStyle | null;
  width?: number | null;
  show_close_icon?: boolean | null;
  dismiss_direction?: DismissDirection | null;
  behavior?: SnackBarBehavior | null;
  shape?: CircleBorder | OutlinedBorder | RoundedRectangleBorder | StadiumBorder | null;
  inset_padding?: number | Padding | null;
  action_overflow_threshold?: number | null;
};

export type StadiumBorder = {
  side?: BorderSide | null;
  _type?: "stadium";
};

export type StrutStyle = {
  size?: number | null;
  height?: number | null;
  weight?: FontWeight | null;
  italic?: boolean | null;
  font_family?: string | null;
  leading?: number | null;
  force_strut_height?: boolean | null;
};

export type SweepGradient = {
  colors?: string[] | null;
  tile_mode?: GradientTileMode | null;
  rotation?: number | null;
  stops?: number[] | null;
  center?: Alignment | null;
  start_angle?: number | null;
  end_angle?: number | null;
  _type?: "sweep";
};

export type SwitchTheme = {
  thumb_color?: Record<string, string> | string | null;
  track_color?: Record<string, string> | string | null;
  overlay_color?: Record<string, string> | string | null;
  track_outline_color?: Record<string, string> | string | null;
  thumb_icon?: Record<string, number> | number | null;
  track_outline_width?: Record<string, number> | number | null;
  splash_radius?: number | null;
  mouse_cursor?: Record<string, MouseCursor> | MouseCursor | null;
  padding?: number | Padding | null;
};

export type SystemOverlayStyle = {
  status_bar_color?: string | null;
  system_navigation_bar_color?: string | null;
  system_navigation_bar_divider_color?: string | null;
  enforce_system_navigation_bar_contrast?: boolean | null;
  enforce_system_status_bar_contrast?: boolean | null;
  system_navigation_bar_icon_brightness?: Brightness | null;
  status_bar_brightness?: Brightness | null;
  status_bar_icon_brightness?: Brightness | null;
};

export type TabBarTheme = {
  indicator_size?: TabBarIndicatorSize | null;
  indicator?: UnderlineTabIndicator | null;
  indicator_animation?: TabIndicatorAnimation | null;
  splash_border_radius?: number | BorderRadius | null;
  tab_alignment?: TabAlignment | null;
  overlay_color?: Record<string, string> | string | null;
  divider_color?: string | null;
  indicator_color?: string | null;
  mouse_cursor?: Record<string, MouseCursor> | MouseCursor | null;
  divider_height?: number | null;
  label_color?: string | null;
  unselected_label_color?: string | null;
  label_padding?: number | Padding | null;
  label_text_style?: TextStyle | null;
  unselected_label_text_style?: TextStyle | null;
};

export type TabsTheme = {
  indicator_size?: TabBarIndicatorSize | null;
  indicator?: UnderlineTabIndicator | null;
  indicator_animation?: TabIndicatorAnimation | null;
  splash_border_radius?: number | BorderRadius | null;
  tab_alignment?: TabAlignment | null;
  overlay_color?: Record<string, string> | string | null;
  divider_color?: string | null;
  indicator_color?: string | null;
  mouse_cursor?: Record<string, MouseCursor> | MouseCursor | null;
  divider_height?: number | null;
  label_color?: string | null;
  unselected_label_color?: string | null;
  label_padding?: number | Padding | null;
  label_text_style?: TextStyle | null;
  unselected_label_text_style?: TextStyle | null;
};

export type TextButtonTheme = {
  style?: ButtonStyle | null;
};

export type TextOnlyInputFilter = {
  regex_string?: string | null;
  allow?: boolean | null;
  replacement_string?: string | null;
  multiline?: boolean | null;
  case_sensitive?: boolean | null;
  unicode?: boolean | null;
  dot_all?: boolean | null;
};

export type TextSelection = {
  base_offset?: number | null;
  extent_offset?: number | null;
  affinity?: TextAffinity | null;
  directional?: boolean | null;
};

export type TextStyle = {
  size?: number | null;
  height?: number | null;
  weight?: FontWeight | null;
  italic?: boolean | null;
  decoration?: TextDecoration | null;
  decoration_color?: string | null;
  decoration_thickness?: number | null;
  decoration_style?: TextDecorationStyle | null;
  font_family?: string | null;
  font_family_fallback?: string[] | null;
  color?: string | null;
  bgcolor?: string | null;
  shadow?: BoxShadow | BoxShadow[] | null;
  foreground?: Paint | null;
  letter_spacing?: number | null;
  word_spacing?: number | null;
  overflow?: TextOverflow | null;
  baseline?: TextBaseline | null;
};

export type TextTheme = {
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
};

export type Theme = {
  color_scheme_seed?: string | null;
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
  divider_color?: string | null;
  dropdown_theme?: DropdownTheme | null;
  button_theme?: ButtonTheme | ElevatedButtonTheme | null;
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
  splash_color?: string | null;
  highlight_color?: string | null;
  hover_color?: string | null;
  focus_color?: string | null;
  unselected_control_color?: string | null;
  disabled_color?: string | null;
  canvas_color?: string | null;
  scaffold_bgcolor?: string | null;
  card_bgcolor?: string | null;
  hint_color?: string | null;
  secondary_header_color?: string | null;
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
  platform?: PagePlatform | null;
};

export type TimePickerTheme = {
  bgcolor?: string | null;
  day_period_color?: string | null;
  day_period_text_color?: string | null;
  dial_bgcolor?: string | null;
  dial_hand_color?: string | null;
  dial_text_color?: string | null;
  entry_mode_icon_color?: string | null;
  hour_minute_color?: string | null;
  hour_minute_text_color?: string | null;
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
  padding?: number | Padding | null;
  time_selector_separator_color?: Record<string, string> | string | null;
  time_selector_separator_text_style?: Record<string, TextStyle> | TextStyle | null;
};

export type Tooltip = {
  message?: string | null;
  decoration?: BoxDecoration | null;
  enable_feedback?: boolean | null;
  vertical_offset?: number | null;
  margin?: number | Margin | null;
  padding?: number | Padding | null;
  bgcolor?: string | null;
  text_style?: TextStyle | null;
  text_align?: TextAlign | null;
  prefer_below?: boolean | null;
  show_duration?: number | Duration | null;
  wait_duration?: number | Duration | null;
  exit_duration?: number | Duration | null;
  tap_to_dismiss?: boolean | null;
  exclude_from_semantics?: boolean | null;
  trigger_mode?: TooltipTriggerMode | null;
  mouse_cursor?: MouseCursor | null;
  size_constraints?: BoxConstraints | null;
};

export type TooltipTheme = {
  text_style?: TextStyle | null;
  enable_feedback?: boolean | null;
  exclude_from_semantics?: boolean | null;
  prefer_below?: boolean | null;
  vertical_offset?: number | null;
  padding?: number | Padding | null;
  wait_duration?: number | Duration | null;
  exit_duration?: number | Duration | null;
  show_duration?: number | Duration | null;
  margin?: number | Margin | null;
  trigger_mode?: TooltipTriggerMode | null;
  decoration?: BoxDecoration | null;
  text_align?: TextAlign | null;
  size_constraints?: BoxConstraints | null;
};

export type Transform = {
  matrix?: Matrix4 | null;
  origin?: Offset | null;
  alignment?: Alignment | null;
  transform_hit_tests?: boolean | null;
  filter_quality?: FilterQuality | null;
};

export type UnderlineInputBorder = {
  side?: BorderSide | null;
  border_radius?: number | BorderRadius | null;
  _type?: "underline";
};

export type UnderlineTabIndicator = {
  border_side?: BorderSide | null;
  insets?: number | Padding | null;
  border_radius?: number | BorderRadius | null;
};

export type Url = {
  url?: string | null;
  target?: string | null;
};

export type ValueKey = {
  value?: boolean | number | string | null;
  _type?: "value";
};
