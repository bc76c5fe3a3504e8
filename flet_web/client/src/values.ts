/** Value encodings of the protocol as CSS text. Unknown or broken input gives a harmless default. */

import { color } from "./colors.js";
import { toNumber, toText } from "./node.js";
import { isMap } from "./protocol.js";
import type { Value, ValueMap } from "./protocol.js";

type Maybe = Value | undefined;

export function px(value: number): string {
  return `${Math.round(value * 1000) / 1000}px`;
}

/** The size of a text: pixels, and more of them for users whose browser is set to larger texts. */
export function sp(value: number): string {
  return `calc(${Math.round(value * 1000) / 1000} * var(--f-sp))`;
}

export function num(value: Maybe, fallback: number): number {
  return toNumber(value) ?? fallback;
}

/** The CSS of a value, null if there is none. */
export function given<V>(value: V | undefined, css: (value: V) => string): string | null {
  return value === undefined ? null : css(value);
}

/** Padding or margin: a number, or a sparse map of sides. */
export function edges(value: Maybe): string {
  if (!isMap(value)) return px(num(value, 0));
  return ["top", "right", "bottom", "left"].map((side) => px(num(value[side], 0))).join(" ");
}

/** Border radius: a number, or a map of corners. */
export function radius(value: Maybe): string {
  if (!isMap(value)) return px(num(value, 0));
  return ["top_left", "top_right", "bottom_right", "bottom_left"].map((corner) => px(num(value[corner], 0))).join(" ");
}

/** One border side as `1px solid color`; nothing when it is not drawn. */
export function borderSide(value: Maybe): string | undefined {
  if (!isMap(value) || value["style"] === "none") return undefined;
  const width = num(value["width"], 1);
  return width > 0 ? `${px(width)} solid ${color(value["color"]) ?? "#000"}` : undefined;
}

/** Milliseconds of a duration: a number, or a map of its parts. */
export function millis(value: Maybe, fallback = 0): number {
  if (!isMap(value)) return num(value, fallback);
  const part = (name: string): number => num(value[name], 0);
  const hours = part("days") * 24 + part("hours");
  return ((hours * 60 + part("minutes")) * 60 + part("seconds")) * 1000 + part("milliseconds") + part("microseconds") / 1000;
}

/** `{x, y}` or `[x, y]`. */
export function point(value: Maybe): [number, number] {
  if (Array.isArray(value)) return [num(value[0], 0), num(value[1], 0)];
  return isMap(value) ? [num(value["x"], 0), num(value["y"], 0)] : [0, 0];
}

/** Alignment −1…1 as a CSS position in per cent. */
export function position(value: Maybe, fallback: [number, number] = [0, 0]): string {
  const [x, y] = value === undefined || value === null ? fallback : point(value);
  return `${round((x + 1) * 50)}% ${round((y + 1) * 50)}%`;
}

export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Box shadow, one or a list. */
export function shadow(value: Maybe): string | undefined {
  const list = Array.isArray(value) ? value : [value];
  const parts = list.filter(isMap).map((item) => {
    const [x, y] = point(item["offset"]);
    const inset = toText(item["blur_style"])?.toLowerCase() === "inner" ? "inset " : "";
    // Flutter's sigma is 0.577 × radius + 0.5; CSS blurs with half of the given radius.
    const blur = num(item["blur_radius"], 0);
    return `${inset}${px(x)} ${px(y)} ${px(blur)} ${px(num(item["spread_radius"], 0))} ${color(item["color"]) ?? "#000"}`;
  });
  // CSS paints the first one last.
  return parts.length ? parts.reverse().join(", ") : undefined;
}

/** The same as `text-shadow` (no spread, no inset). */
export function textShadow(value: Maybe): string | undefined {
  const list = Array.isArray(value) ? value : [value];
  const parts = list.filter(isMap).map((item) => {
    const [x, y] = point(item["offset"]);
    return `${px(x)} ${px(y)} ${px(num(item["blur_radius"], 0))} ${color(item["color"]) ?? "#000"}`;
  });
  return parts.length ? parts.join(", ") : undefined;
}

/** Linear, radial or sweep gradient. */
export function gradient(value: Maybe): string | undefined {
  if (!isMap(value) || !Array.isArray(value["colors"])) return undefined;
  const stops = Array.isArray(value["stops"]) ? value["stops"] : [];
  // What of the whole way the colors take: a share of the radius that CSS has, or of a turn.
  const centred = value["_type"] === "radial" && point(value["center"]).every((axis) => axis === 0);
  const part =
    value["_type"] === "sweep"
      ? (num(value["end_angle"], 2 * Math.PI) - num(value["start_angle"], 0)) / (2 * Math.PI)
      : centred
        ? num(value["radius"], 0.5) * 2
        : 1;
  const last = value["colors"].length - 1;
  const colors = value["colors"].map((item, i) => {
    const stop = toNumber(stops[i]) ?? (part === 1 ? undefined : i / last);
    return { color: color(item) ?? "transparent", stop: stop === undefined ? "" : ` ${round(stop * part * 100)}%` };
  });
  const list = colors.map((item) => item.color + item.stop).join(", ");
  const repeat = toText(value["tile_mode"])?.toLowerCase() === "repeated" ? "repeating-" : "";
  switch (value["_type"]) {
    case "radial":
      return `${repeat}radial-gradient(circle ${centred ? "closest-side " : ""}at ${position(value["center"])}, ${list})`;
    case "sweep": {
      // Flutter measures from the positive x axis, CSS from the top.
      const from = num(value["start_angle"], 0) + num(value["rotation"], 0) + Math.PI / 2;
      return `${repeat}conic-gradient(from ${round(from)}rad at ${position(value["center"])}, ${list})`;
    }
    default: {
      const [x1, y1] = value["begin"] ? point(value["begin"]) : [-1, 0];
      const [x2, y2] = value["end"] ? point(value["end"]) : [1, 0];
      return `${repeat}linear-gradient(${direction(x2 - x1, y2 - y1, num(value["rotation"], 0))}, ${list})`;
    }
  }
}

/** Corner to corner follows the box in CSS (`to bottom right`), as it does in Flutter. */
function direction(dx: number, dy: number, rotation: number): string {
  if (rotation === 0 && (dx || dy)) {
    const y = dy > 0 ? "bottom" : dy < 0 ? "top" : "";
    const x = dx > 0 ? "right" : dx < 0 ? "left" : "";
    if (Math.abs(dx) === Math.abs(dy) || !dx || !dy) return `to ${[y, x].filter(Boolean).join(" ")}`;
  }
  return `${round(Math.atan2(dy, dx) + Math.PI / 2 + rotation)}rad`;
}

/** Blur: a number, `[x, y]` or `{sigma_x, sigma_y}`. CSS has one radius for both axes. */
export function blur(value: Maybe): string | undefined {
  if (value === undefined || value === null) return undefined;
  const sigma = isMap(value)
    ? Math.max(num(value["sigma_x"], 0), num(value["sigma_y"], 0))
    : Array.isArray(value)
      ? Math.max(num(value[0], 0), num(value[1], 0))
      : num(value, 0);
  return sigma > 0 ? `blur(${px(sigma)})` : undefined;
}

/** `{url, target}` or a plain string. */
export function link(value: Maybe): { url: string; target: string | undefined } | undefined {
  if (typeof value === "string" && value) return { url: value, target: undefined };
  if (!isMap(value) || typeof value["url"] !== "string") return undefined;
  return { url: value["url"], target: typeof value["target"] === "string" ? value["target"] : undefined };
}

const BLEND: Record<string, string> = {
  color: "color",
  colorburn: "color-burn",
  colordodge: "color-dodge",
  darken: "darken",
  difference: "difference",
  exclusion: "exclusion",
  hardlight: "hard-light",
  hue: "hue",
  lighten: "lighten",
  luminosity: "luminosity",
  modulate: "multiply",
  multiply: "multiply",
  overlay: "overlay",
  plus: "plus-lighter",
  saturation: "saturation",
  screen: "screen",
  softlight: "soft-light",
};

/** Blend modes that CSS knows; the Porter-Duff ones have no counterpart. */
export function blend(value: Maybe): string | undefined {
  return typeof value === "string" ? BLEND[value.toLowerCase()] : undefined;
}

/** The radius of a circle: of what is no square `encircle` makes one. */
export const CIRCLE = "50%";

interface OutlinedShape {
  radius: string;
  border: string | undefined;
  corners?: string | undefined;
}

/** Shape of a Material surface: radius and outline. Corners that are not round are, in a browser that does not know them. */
export function outlinedShape(value: Maybe, fallback: string): OutlinedShape {
  if (!isMap(value)) return { radius: fallback, border: undefined };
  const border = borderSide(value["side"]);
  if (value["_type"] === "stadium") return { radius: "9999px", border };
  if (value["_type"] === "circle") return { radius: CIRCLE, border };
  const corners = { beveledRectangle: "bevel", continuousRectangle: "squircle" }[toText(value["_type"]) ?? ""];
  return { radius: value["radius"] === undefined ? fallback : radius(value["radius"]), border, corners };
}

/**
 * A control-state map as plain values by lower-case state; a plain value stands under `default`.
 * States: hovered focused pressed dragged selected scrolledunder disabled error default.
 */
export function states(value: Maybe): Map<string, Value> {
  const known = /^(hovered|focused|pressed|dragged|selected|scrolledunder|disabled|error|default)$/i;
  if (isMap(value) && Object.keys(value).length && Object.keys(value).every((key) => known.test(key))) {
    return new Map(Object.entries(value).map(([key, item]) => [key.toLowerCase(), item ?? null]));
  }
  return new Map(value === undefined || value === null ? [] : [["default", value]]);
}

export function asMap(value: Maybe): ValueMap {
  return isMap(value) ? value : {};
}

/** Elevation in logical pixels as the shadow of one of the six Material levels. */
export function elevation(value: number | undefined): string | undefined {
  if (value === undefined) return undefined;
  const level = [0, 1, 3, 6, 8, 12].findIndex((limit) => value <= limit);
  return `var(--f-elevation-${level < 0 ? 5 : level})`;
}

/** BoxConstraints as least and greatest sizes. A least size that they do not name is 0; without constraints the style sheet says. */
export function sizeLimits(value: Maybe): Record<string, string | null> {
  const given = asMap(value);
  const names = ["min_width", "max_width", "min_height", "max_height"];
  const limit = (size: number): string | null => (Number.isFinite(size) ? px(size) : null);
  const missing = (name: string): number => (isMap(value) && name.startsWith("min") ? 0 : Infinity);
  return Object.fromEntries(names.map((name) => [name.replace("_", "-"), limit(num(given[name], missing(name)))]));
}

/** Height that each VisualDensity adds: 4 px a unit; without a name of its own, what suits the pointer. */
const DENSITY: Record<string, string> = {
  standard: "0px",
  comfortable: "-4px",
  compact: "-8px",
  adaptiveplatformdensity: "var(--f-density-adaptive)",
};

/** The CSS overflow of a clip_behavior. */
export function clip(value: string | undefined): string | null {
  return value === undefined || value === "none" ? null : "clip";
}

export function density(value: Maybe): string | undefined {
  return DENSITY[toText(value)?.toLowerCase() ?? ""];
}
