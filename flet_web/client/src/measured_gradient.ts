/**
 * Gradients as Flutter draws them: between two points of the box, in pixels, and beyond them as `tile_mode` says. CSS knows no such
 * points, so the lines follow from the size of the box.
 */

import { color } from "./colors.js";
import { style } from "./dom.js";
import { onBrightness } from "./environment.js";
import { FOCAL, focalGradient } from "./focal_gradient.js";
import type { Stop } from "./focal_gradient.js";
import { toNumber, toText } from "./node.js";
import { isMap } from "./protocol.js";
import type { Value, ValueMap } from "./protocol.js";
import { THEMED } from "./theme.js";
import { num, point, round } from "./values.js";

interface Shown {
  value: ValueMap;
  times: readonly [number, number];
}

/** By element, and by the name of the custom property. */
const shown = new WeakMap<Element, Map<string, Shown>>();
const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) paint(target as HTMLElement);
});

/** What was made of the colors of a theme is made anew. */
function repaint(): void {
  for (const element of document.querySelectorAll<HTMLElement>(`.${FOCAL}`)) paint(element);
}

addEventListener(THEMED, repaint);
onBrightness(repaint);

/**
 * Keeps the custom property `name` of an element as its size demands, until `value` is no gradient. The gradient is that of a box
 * `times` as wide and as high as the element.
 */
export function followGradient(element: HTMLElement, value: Value | undefined, name = "--f-gradient", times: Shown["times"] = [1, 1]): void {
  const all = shown.get(element) ?? new Map<string, Shown>();
  if (isMap(value) && Array.isArray(value["colors"])) {
    shown.set(element, all.set(name, { value, times }));
    sizes.observe(element, { box: "border-box" });
    paint(element);
  } else if (all.delete(name)) {
    if (!all.size) sizes.unobserve(element);
    style(element, { [name]: null });
  }
}

function paint(element: HTMLElement): void {
  const { offsetWidth: width, offsetHeight: height } = element;
  if (!width || !height) return;
  for (const [name, { value, times }] of shown.get(element) ?? []) {
    style(element, { [name]: measured(element, value, width * times[0], height * times[1]) });
  }
}

/** The gradient as CSS, for a box of this size and with the colors that `element` has. */
export function measured(element: HTMLElement, value: ValueMap, width: number, height: number): string {
  const mode = toText(value["tile_mode"])?.toLowerCase() ?? "clamp";
  const at = (name: string, x: number, y: number): [number, number] => {
    const [across, down] = isMap(value[name]) ? point(value[name]) : [x, y];
    return [((across + 1) / 2) * width, ((down + 1) / 2) * height];
  };
  const turned = num(value["rotation"], 0);
  // Flutter turns the gradient around the middle of the box.
  const turn = ([x, y]: [number, number]): [number, number] => {
    const [dx, dy, cos, sin] = [x - width / 2, y - height / 2, Math.cos(turned), Math.sin(turned)];
    return [width / 2 + dx * cos - dy * sin, height / 2 + dx * sin + dy * cos];
  };
  const center = turn(at("center", 0, 0));
  const place = center.map((part) => `${round(part)}px`).join(" ");
  switch (value["_type"]) {
    case "radial": {
      const side = Math.min(width, height);
      const radius = num(value["radius"], 0.5) * side;
      if (isMap(value["focal"])) {
        const [[x, y], [fx, fy]] = [center, turn(at("focal", 0, 0))];
        const inner = { x: fx, y: fy, radius: num(value["focal_radius"], 0) * side };
        return focalGradient(element, { x, y, radius }, inner, mode === "decal" ? tiled(stops(value), mode).stops : stops(value), mode);
      }
      return css("radial-gradient", `circle at ${place}`, tiled(stops(value), mode), 0, radius, "px");
    }
    case "sweep": {
      const [from, to] = [num(value["start_angle"], 0), num(value["end_angle"], 2 * Math.PI)];
      // Flutter measures from the positive x axis, CSS from the top.
      const start = `from ${degrees(turned + Math.PI / 2)} at ${place}`;
      return css("conic-gradient", start, tiled(stops(value), mode), from, to - from, "rad");
    }
    default: {
      const [[x1, y1], [x2, y2]] = [at("begin", -1, 0), at("end", 1, 0)];
      const [dx, dy] = [x2 - x1, y2 - y1];
      const angle = Math.atan2(dy, dx) + turned;
      const [ux, uy] = [Math.cos(angle), Math.sin(angle)];
      // The line of CSS goes through the middle, from where the first corner is to where the last one is.
      const first = (width * ux + height * uy - width * Math.abs(ux) - height * Math.abs(uy)) / 2;
      const [bx, by] = turn([x1, y1]);
      const begin = bx * ux + by * uy - first;
      return css("linear-gradient", degrees(angle + Math.PI / 2), tiled(stops(value), mode), begin, Math.hypot(dx, dy), "px");
    }
  }
}

function degrees(angle: number): string {
  return `${round((angle * 180) / Math.PI)}deg`;
}

interface Tiles {
  stops: Stop[];
  repeats: boolean;
}

function css(kind: string, head: string, { stops, repeats }: Tiles, begin: number, length: number, unit: string): string {
  const list = stops.map((stop) => `${stop.color} ${round(begin + stop.at * length)}${unit}`);
  return `${repeats ? "repeating-" : ""}${kind}(${head}, ${list.join(", ")})`;
}

function stops(value: ValueMap): Stop[] {
  const colors = value["colors"] as Value[];
  const given = Array.isArray(value["stops"]) ? value["stops"] : [];
  return colors.map((item, i) => ({ color: color(item) ?? "transparent", at: toNumber(given[i]) ?? i / Math.max(colors.length - 1, 1) }));
}

function tiled(list: Stop[], mode: string): Tiles {
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last) return { stops: list, repeats: false };
  const whole = [{ ...first, at: 0 }, ...list, { ...last, at: 1 }];
  switch (mode) {
    case "repeated":
      return { stops: whole, repeats: true };
    case "mirror":
      return { stops: [...whole, ...whole.map((stop) => ({ ...stop, at: 2 - stop.at })).reverse()], repeats: true };
    case "decal":
      return { stops: [{ color: "transparent", at: 0 }, ...whole, { color: "transparent", at: 1 }], repeats: false };
    default:
      return { stops: list, repeats: false };
  }
}
