/** Color strings of the protocol to CSS: `primary`, `red100`, `#aarrggbb`, `white70`, `systemRed`, each with `,opacity`. */

import { reportOnce } from "./diagnostics.js";
import { MATERIAL } from "./palette.js";
import type { Value } from "./protocol.js";
import { ROLES } from "./roles.js";

const SHADES = ["50", "100", "200", "300", "400", "500", "600", "700", "800", "900"];
const ACCENTS = ["100", "200", "400", "700"];

// Most programs use none of them: their values are loaded with the first one.
const CUPERTINO = /^(?:(?:in)?active|cupertino|dark|destructive|extra|label|light|link|opaque|placeholder|quaternary|secondary|separator|system|tertiary)/;

let names: Map<string, string> | null = null;

function table(): Map<string, string> {
  const map = new Map<string, string>();
  for (const line of MATERIAL.split("\n")) {
    const [name, ...values] = line.split(" ");
    SHADES.forEach((shade, i) => map.set(`${name}${shade}`, `#${values[i]}`));
    map.set(String(name), `#${values[5]}`);
    if (values.length === SHADES.length) continue;
    ACCENTS.forEach((shade, i) => map.set(`${name}accent${shade}`, `#${values[SHADES.length + i]}`));
    map.set(`${name}accent`, `#${values[SHADES.length + 1]}`);
  }
  for (const alpha of [12, 26, 38, 45, 54, 87]) map.set(`black${alpha}`, `rgb(0 0 0 / ${alpha}%)`);
  for (const alpha of [10, 12, 24, 30, 38, 54, 60, 70]) map.set(`white${alpha}`, `rgb(255 255 255 / ${alpha}%)`);
  map.set("black", "#000").set("white", "#fff").set("transparent", "transparent");
  for (const role of ROLES) map.set(role.replaceAll("-", ""), `var(--md-sys-color-${role})`);
  map.set("surfacevariant", "var(--md-sys-color-surface-container-highest)");
  map.set("background", "var(--md-sys-color-surface)").set("onbackground", "var(--md-sys-color-on-surface)");
  return map;
}

/** `#rgb #argb #rrggbb #aarrggbb` (alpha first) to CSS (alpha last). */
function hex(digits: string): string | undefined {
  if (!/^[\da-f]+$/i.test(digits)) return undefined;
  if (digits.length === 3 || digits.length === 6) return `#${digits}`;
  if (digits.length === 4) return `#${digits.slice(1)}${digits.slice(0, 1)}`;
  return digits.length === 8 ? `#${digits.slice(2)}${digits.slice(0, 2)}` : undefined;
}

/** CSS for a color value; undefined when there is none or it is not a color (reported once). */
export function color(value: Value | undefined): string | undefined {
  if (typeof value !== "string" || value === "") return undefined;
  const [name = "", opacity] = value.split(",");
  const plain = name.trim().toLowerCase();
  const code = /^(?:#|0x)(.*)$/.exec(plain)?.[1];
  names ??= table();
  const word = plain.replace(/[_-]/g, "");
  const css = code !== undefined ? hex(code) : (names.get(word) ?? cupertino(word));
  if (css === undefined) {
    reportOnce("warning", "color.unknown", value, `"${value}" is no color; expected a name, a name with shade or #aarrggbb`);
    return undefined;
  }
  const alpha = opacity === undefined ? NaN : Number(opacity);
  return Number.isNaN(alpha) || alpha >= 1 ? css : `color-mix(in srgb, ${css} ${alpha * 100}%, transparent)`;
}

function cupertino(name: string): string | undefined {
  if (!CUPERTINO.test(name)) return undefined;
  void import("./cupertino_colors.js").then(({ check }) => {
    check(name);
  });
  return `var(--c-${name})`;
}

/** `#rrggbb` as a number with full alpha, for seeds; undefined when the color depends on the scheme. */
export function argb(value: Value | undefined): number | undefined {
  const css = color(value);
  const digits = css && /^#([\da-f]{3}|[\da-f]{6})(?:[\da-f]{2})?$/i.exec(css)?.[1];
  if (!digits) return undefined;
  const full = digits.length === 3 ? digits.replace(/./g, "$&$&") : digits;
  return (0xff000000 | parseInt(full, 16)) >>> 0;
}
