/**
 * What themes say of single controls (`Theme.card_theme`) and of the rarer colors and texts. A property that a control does not set
 * is what the nearest theme above it says, and where none does, the default of Python. Renderers need not know: `ControlNode`
 * asks here when it is read. Loaded with the first theme that says such a thing.
 */

import { color } from "./colors.js";
import type { Styles } from "./dom.js";
import { brightness, onBrightness } from "./environment.js";
import { themes } from "./node.js";
import type { ControlNode } from "./node.js";
import { isMap } from "./protocol.js";
import type { Value, ValueMap } from "./protocol.js";
import { adopt } from "./styles.js";
import { scaleName, textStyle } from "./text_style.js";
import { same } from "./tree.js";
import type { Tree } from "./tree.js";
import css from "./control_themes.css?inline";

adopt(css);

/** Name in `Theme`, and what the theme calls otherwise than the control: `{ theirs: ours }`; and another part of `Theme`. */
type Part = readonly [theme: string, names?: Readonly<Record<string, string>>, and?: Part];

const SLIDER: Part = [
  "slider_theme",
  {
    active_track_color: "active_color",
    inactive_track_color: "inactive_color",
    secondary_active_track_color: "secondary_active_color",
  },
];
const SCROLLED: Part = ["scrollbar_theme"];
const ICON_BUTTON: Part = ["icon_button_theme"];
const FILLED_BUTTON: Part = ["filled_button_theme"];

const SEARCH_BAR = {
  bgcolor: "bar_bgcolor",
  border_side: "bar_border_side",
  elevation: "bar_elevation",
  hint_style: "bar_hint_text_style",
  overlay_color: "bar_overlay_color",
  padding: "bar_padding",
  shadow_color: "bar_shadow_color",
  shape: "bar_shape",
  size_constraints: "bar_size_constraints",
  text_capitalization: "capitalization",
  text_style: "bar_text_style",
};
const SEARCH_VIEW = {
  bar_padding: "view_bar_padding",
  bgcolor: "view_bgcolor",
  border_side: "view_side",
  elevation: "view_elevation",
  header_height: "view_header_height",
  header_hint_text_style: "view_hint_text_style",
  header_text_style: "view_header_text_style",
  padding: "view_padding",
  shape: "view_shape",
  size_constraints: "view_size_constraints",
};

/** What an ExpansionTile takes from the tiles: its header is one, but has colors and an outline of its own. */
const HEADER = { content_padding: "tile_padding", min_height: "min_tile_height", bgcolor: "", icon_color: "", text_color: "", shape: "" };

/** By wire type. A new control needs one line here. */
const PARTS: Readonly<Record<string, Part>> = {
  AlertDialog: ["dialog_theme"],
  AppBar: ["appbar_theme"],
  Badge: ["badge_theme"],
  Banner: ["banner_theme", { padding: "content_padding" }],
  BottomAppBar: ["bottom_appbar_theme"],
  BottomSheet: ["bottom_sheet_theme"],
  Button: ["button_theme"],
  Card: ["card_theme", { color: "bgcolor" }],
  Checkbox: ["checkbox_theme"],
  Chip: ["chip_theme"],
  Column: SCROLLED,
  DataTable: ["data_table_theme"],
  DatePicker: ["date_picker_theme"],
  DateRangePicker: ["date_picker_theme"],
  Divider: ["divider_theme", { space: "height" }],
  Dropdown: ["dropdown_theme"],
  ExpansionTile: ["list_tile_theme", HEADER, ["expansion_tile_theme"]],
  FilledButton: FILLED_BUTTON,
  FilledIconButton: ICON_BUTTON,
  FilledTonalButton: FILLED_BUTTON,
  FilledTonalIconButton: ICON_BUTTON,
  FloatingActionButton: ["floating_action_button_theme"],
  GridView: SCROLLED,
  Icon: ["icon_theme"],
  IconButton: ICON_BUTTON,
  ListTile: ["list_tile_theme"],
  ListView: SCROLLED,
  ReorderableListView: SCROLLED,
  NavigationBar: ["navigation_bar_theme"],
  NavigationDrawer: ["navigation_drawer_theme"],
  NavigationRail: ["navigation_rail_theme"],
  OutlinedButton: ["outlined_button_theme"],
  OutlinedIconButton: ICON_BUTTON,
  PopupMenuButton: ["popup_menu_theme", { color: "bgcolor" }],
  PopupMenuItem: ["popup_menu_theme"],
  ProgressBar: ["progress_indicator_theme", { linear_track_color: "bgcolor", linear_min_height: "bar_height" }],
  ProgressRing: ["progress_indicator_theme", { circular_track_color: "bgcolor", circular_track_padding: "padding" }],
  Radio: ["radio_theme"],
  RangeSlider: SLIDER,
  Row: SCROLLED,
  SearchBar: ["search_bar_theme", SEARCH_BAR, ["search_view_theme", SEARCH_VIEW]],
  SegmentedButton: ["segmented_button_theme"],
  Slider: SLIDER,
  SnackBar: ["snackbar_theme", { inset_padding: "margin" }],
  SnackBarAction: [
    "snackbar_theme",
    {
      action_text_color: "text_color",
      action_bgcolor: "bgcolor",
      disabled_action_text_color: "disabled_text_color",
      disabled_action_bgcolor: "disabled_bgcolor",
      bgcolor: "",
    },
  ],
  Switch: ["switch_theme"],
  TabBar: ["tab_bar_theme"],
  TextButton: ["text_button_theme"],
  TimePicker: ["time_picker_theme"],
  View: SCROLLED,
  VerticalDivider: ["divider_theme", { space: "width" }],
};

interface Known {
  readonly values: ValueMap;
  readonly parent: ControlNode | null;
  readonly age: number;
}

const known = new WeakMap<ControlNode, Known>();
/** How often themes have changed. */
let age = 0;

themes.read = (node, name) => valuesOf(node)?.[name];
themes.part = partAbove;

function valuesOf(node: ControlNode): ValueMap | undefined {
  const part = PARTS[node.type === "SnackBar" && node.parent?.type === "SnackBar" ? "SnackBarAction" : node.type];
  if (!part) return undefined;
  let found = known.get(node);
  if (found?.age !== age || found.parent !== node.parent) {
    found = { values: saidIn(node, part), parent: node.parent, age };
    known.set(node, found);
  }
  return found.values;
}

function saidIn(node: ControlNode, [theme, names, and]: Part): ValueMap {
  return { ...renamed(partAbove(node, theme), names), ...(and && saidIn(node, and)) };
}

function renamed(values: ValueMap, names: Part[1] = {}): ValueMap {
  const result: ValueMap = {};
  // What was renamed goes before what is called so by itself.
  for (const [name, value] of Object.entries(values)) if (!(name in names)) result[name] = value;
  for (const [name, value] of Object.entries(values)) if (names[name]) result[names[name]] = value;
  return result;
}

/** What all themes above a control say under a name of `Theme`; of two that say the same, the nearer one. */
function partAbove(node: ControlNode, name: string): ValueMap {
  const dark = isDark(node);
  const found: ValueMap[] = [];
  for (let above: ControlNode | null = node; above; above = above.parent) {
    const { theme, dark_theme, theme_mode } = above.props;
    const chosen = (dark ? dark_theme : undefined) ?? theme;
    const part = isMap(chosen) ? chosen[name] : undefined;
    if (isMap(part)) found.unshift(part);
    // A part of the page with a mode of its own begins anew, as in Flutter.
    if (theme_mode && above.parent) break;
  }
  return Object.assign({}, ...found) as ValueMap;
}

function isDark(node: ControlNode): boolean {
  for (let above: ControlNode | null = node; above; above = above.parent) {
    const mode = above.props["theme_mode"];
    if (typeof mode === "string" && /^(light|dark)$/i.test(mode)) return mode.toLowerCase() === "dark";
  }
  return brightness() === "dark";
}

let shown: Tree | undefined;

// Light and dark themes may differ.
onBrightness(() => {
  if (shown?.page) retheme(shown, shown.page);
});

/** The theme of `top` has changed: all controls below that read it are drawn anew. */
export function retheme(tree: Tree, top: ControlNode): void {
  shown = tree;
  age += 1;
  for (const node of tree.index.values()) {
    const before = known.get(node)?.values ?? {};
    const now = isBelow(node, top) ? (valuesOf(node) ?? {}) : before;
    for (const name of new Set([...Object.keys(before), ...Object.keys(now)])) {
      if (!same(before[name], now[name])) tree.markDirty(node, name);
    }
  }
}

function isBelow(node: ControlNode, top: ControlNode): boolean {
  for (let above: ControlNode | null = node; above; above = above.parent) if (above === top) return true;
  return false;
}

/** What a theme says as custom properties: rarer colors, the type scale. */
export function themeStyles(light: ValueMap | undefined, night: ValueMap | undefined): Styles {
  const styles: Styles = {};
  for (const name of ["scaffold_bgcolor", "divider_color", "card_bgcolor"]) {
    const [a, b] = [color(light?.[name]), color(night?.[name])];
    if (a ?? b) styles[`--f-${name.replace("_", "-")}`] = `light-dark(${a ?? "initial"}, ${b ?? a ?? "initial"})`;
  }
  return Object.assign(styles, textTheme(light?.["text_theme"]));
}

const TEXT_PARTS: Record<string, string> = {
  "font-size": "size",
  "line-height": "line",
  "font-weight": "weight",
  "letter-spacing": "spacing",
  "font-family": "family",
  "font-style": "style",
  color: "color",
};

function textTheme(value: Value | undefined): Styles {
  const styles: Styles = {};
  if (!isMap(value)) return styles;
  for (const [key, item] of Object.entries(value)) {
    const name = scaleName(key);
    if (!name) continue;
    for (const [css, part] of Object.entries(TEXT_PARTS)) {
      const set = textStyle(item)[css];
      if (set !== null && set !== undefined) styles[`--f-${name}-${part}`] = set;
    }
  }
  return styles;
}
