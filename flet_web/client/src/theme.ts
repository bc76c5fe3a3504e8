/**
 * Themes as CSS custom properties on an element (the root, or a Container with an own theme). Both brightnesses are written
 * at once with `light-dark()`, so that the browser can change the brightness without us.
 */

import { argb, color } from "./colors.js";
import { style } from "./dom.js";
import type { Styles } from "./dom.js";
import { report } from "./diagnostics.js";
import { loadModule } from "./modules.js";
import type * as ControlThemes from "./control_themes.js";
import type { ControlNode } from "./node.js";
import { isMap } from "./protocol.js";
import type { ValueMap } from "./protocol.js";
import { ROLES } from "./roles.js";
import type { TypeWith } from "./schema.js";
import { family } from "./text_style.js";
import type { Tree } from "./tree.js";

type Colors = Record<string, string>;
type SchemeColors = (seed: number, dark: boolean) => Colors;

/** A control with a theme of its own, for all that is in it. */
type ThemedNode = ControlNode<TypeWith<"theme" | "dark_theme" | "theme_mode">>;

let schemeColors: SchemeColors | null = null;
let more: typeof ControlThemes | null = null;

/** `themeMode` light, dark or system to the CSS property `color-scheme`. */
export function colorScheme(mode: string | undefined): string {
  const name = mode?.toLowerCase();
  return name === "light" || name === "dark" ? `only ${name}` : "light dark";
}

/** Color overrides of a theme: `color_scheme` and single colors. */
function overrides(theme: ValueMap | undefined): Colors {
  const result: Colors = {};
  const scheme = theme?.["color_scheme"];
  if (!isMap(scheme)) return result;
  for (const role of ROLES) {
    const css = color(scheme[role.replaceAll("-", "_")]);
    if (css) result[role] = css;
  }
  return result;
}

function seedOf(theme: ValueMap | undefined): number | undefined {
  return argb(theme?.["color_scheme_seed"]);
}

/** Properties that a theme sets. Needs the scheme module when the theme has a seed: see `applyTheme`. */
function themeProperties(light: ValueMap | undefined, dark: ValueMap | undefined): Styles {
  const night = dark ?? light;
  const styles: Styles = {};
  const [day, dusk] = [seedOf(light), seedOf(night)];
  const seeds = schemeColors && (day !== undefined || dusk !== undefined) ? schemeColors : null;
  const blue = 0xff2196f3;
  const lightColors = { ...seeds?.(day ?? blue, false), ...overrides(light) };
  const darkColors = { ...seeds?.(dusk ?? blue, true), ...overrides(night) };
  for (const role of ROLES) {
    const name = `--md-sys-color-${role}`;
    const [a, b] = [lightColors[role], darkColors[role]];
    if (a ?? b) styles[name] = a === b ? a : `light-dark(${a ?? `var(${name})`}, ${b ?? `var(${name})`})`;
  }
  const font = family(light?.["font_family"]);
  // What is inherited would be that of the page, whose variables have been put in there.
  if (font) Object.assign(styles, { "--f-font-custom": font.replace(/, var\(--f-font\)$/, ""), "font-family": font });
  return Object.assign(styles, more?.themeStyles(light, night));
}

/** Event of the window: colors may be others now. CSS sees that itself; pictures that were made of them do not. */
export const THEMED = "flet-themed";

/** What the themes of elements have set. */
export const applied = new WeakMap<Element, Styles>();

/** What a theme may say without the module of the rarer things. */
const PLAIN = /^(color_scheme|font|page_tr|use_|visual)/;

function saysMore(theme: ValueMap | undefined): boolean {
  return theme !== undefined && Object.keys(theme).some((name) => !PLAIN.test(name) && theme[name] !== null);
}

/** Writes the themes of a control to its element; waits for the modules that they need (the first time only). */
export function applyTheme(element: HTMLElement, node: ThemedNode, tree: Tree): Promise<void> {
  const [light, dark] = [node.map("theme"), node.map("dark_theme")];
  const loads: Promise<unknown>[] = [];
  if (!schemeColors && (seedOf(light) ?? seedOf(dark)) !== undefined) {
    loads.push(loadModule(() => import("./scheme.js")).then((module) => (schemeColors = module.schemeColors)));
  }
  if (!more && (saysMore(light) || saysMore(dark))) {
    loads.push(loadModule(() => import("./control_themes.js")).then((module) => (more = module)));
  }
  const show = (): void => {
    write(element, node);
    more?.retheme(tree, node);
  };
  if (loads.length) {
    return Promise.all(loads)
      .catch((error: unknown) => {
        report("error", "theme.load_failed", "a module of the theme could not be loaded", { error });
      })
      .then(show);
  }
  show();
  return Promise.resolve();
}

function write(element: HTMLElement, node: ThemedNode): void {
  const mode = node.enum("theme_mode");
  const styles: Styles = {
    ...themeProperties(node.map("theme"), node.map("dark_theme")),
    "color-scheme": mode === undefined ? null : colorScheme(mode),
  };
  for (const name of Object.keys(applied.get(element) ?? {})) styles[name] ??= null;
  style(element, styles);
  applied.set(element, styles);
  dispatchEvent(new Event(THEMED));
}
