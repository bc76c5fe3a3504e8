/**
 * Themes as CSS custom properties on an element (the root, or a Container with an own theme). Both brightnesses are written
 * at once with `light-dark()`, so that a change of brightness is the browser's business alone.
 */

import { argb, color } from "./colors.js";
import { style } from "./dom.js";
import type { Styles } from "./dom.js";
import { report } from "./diagnostics.js";
import { loadModule } from "./modules.js";
import { isMap } from "./protocol.js";
import type { Value, ValueMap } from "./protocol.js";
import { ROLES } from "./roles.js";
import { family, scaleName, textStyle } from "./text_style.js";

type Colors = Record<string, string>;
type SchemeColors = (seed: number, dark: boolean) => Colors;

let schemeColors: SchemeColors | null = null;

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
  const scheme = theme?.["color_scheme"];
  return argb(theme?.["color_scheme_seed"]) ?? (isMap(scheme) ? argb(scheme["primary"]) : undefined);
}

/** Properties that a theme sets. Needs the scheme module when the theme has a seed: see `applyTheme`. */
export function themeProperties(light: ValueMap | undefined, dark: ValueMap | undefined): Styles {
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
  singleColor(styles, "--f-scaffold-bgcolor", light?.["scaffold_bgcolor"], night?.["scaffold_bgcolor"]);
  singleColor(styles, "--f-divider-color", light?.["divider_color"], night?.["divider_color"]);
  singleColor(styles, "--f-card-bgcolor", light?.["card_bgcolor"], night?.["card_bgcolor"]);
  const font = family(light?.["font_family"]);
  if (font) styles["--f-font-custom"] = font.replace(/, var\(--f-font\)$/, "");
  Object.assign(styles, textTheme(light?.["text_theme"]));
  return styles;
}

function singleColor(styles: Styles, name: string, light: Value | undefined, dark: Value | undefined): void {
  const [a, b] = [color(light), color(dark)];
  if (a ?? b) styles[name] = `light-dark(${a ?? "initial"}, ${b ?? a ?? "initial"})`;
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

const applied = new WeakMap<HTMLElement, Styles>();

/** Writes a theme to `element`; waits for the scheme module when a seed needs it (the first time only). */
export function applyTheme(
  element: HTMLElement,
  light: ValueMap | undefined,
  dark: ValueMap | undefined,
  mode: string | undefined,
): Promise<void> {
  if (schemeColors || (seedOf(light) ?? seedOf(dark)) === undefined) {
    write(element, light, dark, mode);
    return Promise.resolve();
  }
  return loadModule(() => import("./scheme.js")).then(
    (module) => {
      schemeColors = module.schemeColors;
      write(element, light, dark, mode);
    },
    (error: unknown) => {
      report("error", "theme.load_failed", "the color scheme module could not be loaded", { error });
      write(element, light, dark, mode);
    },
  );
}

function write(element: HTMLElement, light: ValueMap | undefined, dark: ValueMap | undefined, mode?: string): void {
  const styles: Styles = { ...themeProperties(light, dark), "color-scheme": mode === undefined ? null : colorScheme(mode) };
  for (const name of Object.keys(applied.get(element) ?? {})) styles[name] ??= null;
  style(element, styles);
  applied.set(element, styles);
}
