/**
 * Controls that look like the platform: with `adaptive`, their own or that of what is around them, they are drawn as on iOS
 * there and on macOS. This is the one place where a control is told its look; registry.ts loads it with the first control
 * that says `adaptive`.
 */

import { brightness, onBrightness, platform } from "./environment.js";
import { looks } from "./mounting.js";
import type { Mounting } from "./mounting.js";
import type { ControlNode } from "./node.js";
import { isMap } from "./protocol.js";
import type { Value, ValueMap } from "./protocol.js";
import { loadFor, rendererFor } from "./registry.js";
import type { WireModule } from "./registry.js";

/** What stands for a control on Apple's platforms. */
const TWINS: Record<string, string> = {
  AlertDialog: "CupertinoAlertDialog",
  AppBar: "CupertinoAppBar",
  Button: "CupertinoButton",
  Checkbox: "CupertinoCheckbox",
  FilledButton: "CupertinoFilledButton",
  FilledIconButton: "CupertinoFilledButton",
  FilledTonalButton: "CupertinoTintedButton",
  FilledTonalIconButton: "CupertinoTintedButton",
  IconButton: "CupertinoButton",
  ListTile: "CupertinoListTile",
  NavigationBar: "CupertinoNavigationBar",
  OutlinedButton: "CupertinoButton",
  OutlinedIconButton: "CupertinoButton",
  Radio: "CupertinoRadio",
  Slider: "CupertinoSlider",
  Switch: "CupertinoSwitch",
  TextButton: "CupertinoButton",
  TextField: "CupertinoTextField",
};
const APPLE = /^(ios|macos)$/i;
const BUTTONS = /^(Button|FilledButton|FilledTonalButton|OutlinedButton|TextButton)$/;

/** What the control says, or the nearest one around that says it. Above the page, the view below is asked before it. */
function isAdaptive(node: ControlNode): boolean {
  for (let at: ControlNode | null = node; at; at = at.parent) {
    const below = at.parent && (at.type === "Overlay" || at.type === "Dialogs") ? topView(at.parent) : undefined;
    const said = at.props["adaptive"] ?? below?.props["adaptive"];
    if (said !== undefined && said !== null) return said === true;
  }
  return false;
}

function topView(page: ControlNode): ControlNode | undefined {
  return (page as ControlNode<"Page">).children("views").at(-1);
}

/**
 * Whether what looks like its platform looks like iOS: the nearest theme or design around it decides, then the platform of
 * the page, which is the browser's unless the program has set it.
 */
function apple(node: ControlNode): boolean {
  for (let at: ControlNode | null = node; at; at = at.parent) {
    if (at.props["_design"] === "cupertino") return true;
    const said = themeOf(at)?.["platform"] ?? (at.parent ? null : at.props["platform"]);
    if (typeof said === "string") return APPLE.test(said);
  }
  return APPLE.test(platform());
}

/** The theme of a control, by its brightness. */
function themeOf({ props, parent }: ControlNode): ValueMap | undefined {
  const dark = props["dark_theme"];
  const theme = isMap(dark) && isDark(props["theme_mode"], parent) ? dark : props["theme"];
  return isMap(theme) ? theme : undefined;
}

function isDark(mode: Value | undefined, parent: ControlNode | null): boolean {
  if (typeof mode === "string" && /^(dark|light)$/i.test(mode)) return /dark/i.test(mode);
  if (typeof mode === "string" || !parent) return brightness() === "dark";
  return isDark(parent.props["theme_mode"], parent.parent);
}

/** Where controls have been told their looks: the apps of this page. */
const told = new Set<Mounting>();

function lookOf(node: ControlNode, mounting: Mounting): string {
  told.add(mounting);
  const twin = TWINS[node.type];
  if (twin === undefined || !isAdaptive(node) || !apple(node)) return node.type;
  const answer = BUTTONS.test(node.type) && node.slot === "actions" && /AlertDialog$/.test(node.parent?.type ?? "");
  const type = answer ? "CupertinoDialogAction" : twin;
  if (rendererFor(type)) return type;
  // The program has said that this is another platform than the browser's.
  void loadLooks()?.then(() => {
    again(mounting);
  });
  return node.type;
}

/** Makes anew what has another look now. */
function again(mounting: Mounting): void {
  for (const one of [...mounting.mounted.values()]) {
    if (!one.disposed && one.renderer.constructor !== mounting.rendererOf(one.node)) mounting.remake(one);
  }
}

looks.of = lookOf;
looks.again = again;
onBrightness(() => {
  told.forEach(again);
});

function loadLooks(): Promise<unknown> | undefined {
  return loadFor({ _c: "CupertinoButton" });
}

/** Loads the looks of iOS where the browser is on Apple's platforms; there are no types of its own. */
export async function load(): Promise<Record<string, WireModule>> {
  if (APPLE.test(platform())) await loadLooks();
  return {};
}
