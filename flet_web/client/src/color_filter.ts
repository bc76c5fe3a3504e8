/** Color filters over all that a control shows, as SVG filters. Loaded with the first one. */

import { color } from "./colors.js";
import { style } from "./dom.js";
import { toText } from "./node.js";
import type { ValueMap } from "./protocol.js";
import { blend } from "./values.js";
import { freshId, layer } from "./surroundings.js";

const SVG = "http://www.w3.org/2000/svg";

const filters = new WeakMap<HTMLElement, SVGSVGElement>();

/** Modes that are composites rather than blends; the color is the source, what is shown the destination. */
const OPERATORS: Record<string, string> = {
  srcin: "in", srcout: "out", srcatop: "atop", srcover: "over", xor: "xor", dstin: "in", dstout: "out", dstatop: "atop", dstover: "over",
};

/** Lays the color of a ColorFilter over an element; undefined: none. */
export function filterColors(element: HTMLElement, value: ValueMap | undefined): void {
  const [tint, mode] = [color(value?.["color"]), toText(value?.["blend_mode"])?.toLowerCase() ?? "srcin"];
  if (!tint) {
    unfilter(element);
    return;
  }
  const flood = primitive("feFlood", {});
  style(flood, { "flood-color": tint, "flood-opacity": mode === "clear" ? 0 : 1 });
  install(element, flood, mode);
}

/** Lays a gradient, as CSS has it, over an element that has its final size. */
export function filterShader(element: HTMLElement, gradient: string, mode: string): void {
  const { offsetWidth: width, offsetHeight: height } = element;
  if (!width || !height) return;
  const paint = document.createElement("div");
  // What is in a picture knows no custom properties: the page puts in the colors of the theme.
  element.style.backgroundImage = gradient;
  paint.style.cssText = `width: ${width}px; height: ${height}px; background-image: ${getComputedStyle(element).backgroundImage}`;
  element.style.backgroundImage = "";
  const picture = new XMLSerializer().serializeToString(paint);
  const svg = `<svg xmlns="${SVG}" width="${width}" height="${height}"><foreignObject width="100%" height="100%">${picture}</foreignObject></svg>`;
  const href = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  install(element, primitive("feImage", { href, x: "0", y: "0", width: String(width), height: String(height) }), mode);
}

export function unfilter(element: HTMLElement): void {
  filters.get(element)?.remove();
  filters.delete(element);
  style(element, { filter: null });
}

function install(element: HTMLElement, source: Element, mode: string): void {
  unfilter(element);
  if (mode === "dst") return;
  const svg = document.createElementNS(SVG, "svg");
  const filter = primitive("filter", { id: freshId("color-filter"), x: "0", y: "0", width: "100%", height: "100%" });
  filter.setAttribute("color-interpolation-filters", "sRGB");
  source.setAttribute("result", "color");
  filter.append(source, ...effect(mode));
  svg.append(filter);
  svg.setAttribute("aria-hidden", "true");
  style(svg, { position: "absolute", width: "0", height: "0" });
  layer().append(svg);
  filters.set(element, svg);
  style(element, { filter: `url(#${filter.id})` });
}

function primitive(name: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS<"svg">(SVG, name as "svg");
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}

/** Sums and products of both colors, which CSS has no blend mode for: factors of `color x shown`, `color`, `shown`. */
const SUMS: Record<string, [string, string, string]> = { modulate: ["1", "0", "0"], plus: ["0", "1", "1"] };

function effect(mode: string): Element[] {
  if (mode === "src" || mode === "clear") return [];
  const [operator, sum] = [OPERATORS[mode], SUMS[mode]];
  const [first, second] = mode.startsWith("dst") ? (["SourceGraphic", "color"] as const) : (["color", "SourceGraphic"] as const);
  const inputs = { in: first, in2: second };
  if (sum) return [primitive("feComposite", { ...inputs, operator: "arithmetic", k1: sum[0], k2: sum[1], k3: sum[2] })];
  if (operator) return [primitive("feComposite", { ...inputs, operator })];
  return [primitive("feBlend", { ...inputs, mode: blend(mode) ?? "normal" })];
}
