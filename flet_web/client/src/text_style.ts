/** Text styles: the Material type scale as custom properties, and TextStyle values as CSS. */

import { color } from "./colors.js";
import { style } from "./dom.js";
import type { Styles } from "./dom.js";
import { toNumber, toText } from "./node.js";
import { isMap } from "./protocol.js";
import type { Value } from "./protocol.js";
import { px, sp, textShadow } from "./values.js";

/** Name, size, line height, weight and letter spacing of each style (Material 3, as Flutter's 2021 typography). */
export const TYPE_SCALE = `display-large 57 64 400 -.25
display-medium 45 52 400 0
display-small 36 44 400 0
headline-large 32 40 400 0
headline-medium 28 36 400 0
headline-small 24 32 400 0
title-large 22 28 400 0
title-medium 16 24 500 .15
title-small 14 20 500 .1
body-large 16 24 400 .5
body-medium 14 20 400 .25
body-small 12 16 400 .4
label-large 14 20 500 .1
label-medium 12 16 500 .5
label-small 11 16 500 .5`
  .split("\n")
  .map((line) => line.split(" ") as [string, string, string, string, string]);

/** The custom properties that hold the type scale; text_theme overrides single ones. */
export function typeScaleProperties(): Styles {
  const styles: Styles = {};
  for (const [name, size, line, weight, spacing] of TYPE_SCALE) {
    styles[`--f-${name}-size`] = sp(Number(size));
    styles[`--f-${name}-line`] = String(Math.round((Number(line) / Number(size)) * 1000) / 1000);
    styles[`--f-${name}-weight`] = weight;
    styles[`--f-${name}-spacing`] = `${spacing}px`;
  }
  return styles;
}

/** `displayLarge` or `display_large` -> `display-large`; undefined when it is no style of the scale. */
export function scaleName(value: string | undefined): string | undefined {
  const name = value?.replace(/_/g, "-").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return TYPE_SCALE.find(([known]) => known === name)?.[0];
}

/** CSS that applies a style of the scale. */
export function scaleStyles(name: string): Styles {
  return {
    "font-size": `var(--f-${name}-size)`,
    "line-height": `var(--f-${name}-line)`,
    "font-weight": `var(--f-${name}-weight)`,
    "letter-spacing": `var(--f-${name}-spacing)`,
    "font-family": `var(--f-${name}-family, inherit)`,
    "font-style": `var(--f-${name}-style, inherit)`,
    color: `var(--f-${name}-color, inherit)`,
  };
}

/** `bold`, `normal`, `w600` as CSS weight. */
export function weight(value: Value | undefined): string | undefined {
  if (typeof value !== "string") return undefined;
  const number = /^w(\d00)$/i.exec(value)?.[1];
  return number ?? (/^(bold|normal)$/i.test(value) ? value.toLowerCase() : undefined);
}

/** Font family list with the page's font as the last resort. */
export function family(name: Value | undefined, fallback?: Value): string | undefined {
  const names = [name, ...(Array.isArray(fallback) ? fallback : [])].filter((item) => typeof item === "string");
  if (names.length === 0) return undefined;
  return [...names.map((item) => JSON.stringify(item)), "var(--f-font)"].join(", ");
}

/** Bit set of the protocol: 1 underline, 2 overline, 4 line through. */
function decorationLine(bits: number): string {
  return [bits & 1 ? "underline" : "", bits & 2 ? "overline" : "", bits & 4 ? "line-through" : ""]
    .filter(Boolean)
    .join(" ");
}

/** A TextStyle value as CSS; only what it says. */
export function textStyle(value: Value | undefined): Styles {
  if (!isMap(value)) return {};
  const size = toNumber(value["size"] ?? undefined);
  const height = toNumber(value["height"] ?? undefined);
  const letter = toNumber(value["letter_spacing"] ?? undefined);
  const word = toNumber(value["word_spacing"] ?? undefined);
  const lines = toNumber(value["decoration"] ?? undefined);
  const thickness = toNumber(value["decoration_thickness"] ?? undefined);
  const paint = isMap(value["foreground"]) ? value["foreground"]["color"] : undefined;
  const styles: Styles = {
    "font-size": size === undefined ? null : sp(size),
    "line-height": height ?? null,
    "font-weight": weight(value["weight"]),
    "font-style": value["italic"] === true ? "italic" : null,
    "font-family": family(value["font_family"], value["font_family_fallback"]),
    color: color(paint) ?? color(value["color"]),
    "background-color": color(value["bgcolor"]),
    "letter-spacing": letter === undefined ? null : px(letter),
    "word-spacing": word === undefined ? null : px(word),
    "text-shadow": textShadow(value["shadow"]),
  };
  if (lines !== undefined) {
    styles["text-decoration-line"] = decorationLine(lines) || "none";
    styles["text-decoration-color"] = color(value["decoration_color"]);
    styles["text-decoration-style"] = (toText(value["decoration_style"]) ?? "solid").toLowerCase();
    styles["text-decoration-thickness"] = thickness === undefined ? null : px(thickness);
  }
  for (const [name, css] of Object.entries(styles)) if (css === null || css === undefined) styles[name] = null;
  return styles;
}

/** Names that `textStyle` may set: to clear what an earlier style had set. */
export const TEXT_STYLE_PROPERTIES = `font-size line-height font-weight font-style font-family color background-color
letter-spacing word-spacing text-shadow text-decoration-line text-decoration-color text-decoration-style
text-decoration-thickness`.split(/\s+/);

/** Gives an element another text style, and whatever else belongs to its look. */
export function restyle(element: HTMLElement | undefined, value: Value | undefined, extra: Styles = {}): void {
  if (!element) return;
  style(element, { ...Object.fromEntries(TEXT_STYLE_PROPERTIES.map((name) => [name, null])), ...textStyle(value), ...extra });
}
