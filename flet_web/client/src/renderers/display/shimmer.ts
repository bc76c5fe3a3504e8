/**
 * Shimmer: the shapes of the content in one color, and for each other color of the gradient a copy of them in that color, of which
 * a moving band is seen.
 */

import { filterColors } from "../../color_filter.js";
import { attrs, h, style } from "../../dom.js";
import { followGradient } from "../../measured_gradient.js";
import { toText } from "../../node.js";
import type { Value, ValueMap } from "../../protocol.js";
import { isMap } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { SingleChild } from "../shared/single_child.js";
import { adopt } from "../../styles.js";
import { gradient, millis } from "../../values.js";
import css from "./shimmer.css?inline";

adopt(css);

const SHADER = "--f-shader";

/** The way of the gradient, three times as long as the box, across and down. */
const WAYS: Record<string, [string, string]> = {
  ltr: ["100% 50%", "0% 50%"],
  rtl: ["0% 50%", "100% 50%"],
  ttb: ["50% 100%", "50% 0%"],
  btt: ["50% 0%", "50% 100%"],
};

export class ShimmerRenderer extends SingleChild<"Shimmer"> {
  private shapes!: HTMLElement;
  private bands: HTMLElement[] = [];
  /** Those of which a part is seen, that moves. */
  private moving: HTMLElement[] = [];
  private readonly changes = new MutationObserver(() => {
    this.copy();
  });

  override create(): HTMLElement {
    this.shapes = this.frame("f-shimmer-shapes");
    this.changes.observe(this.shapes, { subtree: true, childList: true, attributes: true, characterData: true });
    return h("div", "f-shimmer", this.shapes);
  }

  override update(changed: Changes<"Shimmer">): void {
    this.updateContent(changed);
    if (changed.any("gradient", "base_color", "highlight_color", "direction")) this.paint();
    if (changed.any("content", "gradient", "base_color", "highlight_color", "period", "direction", "loop")) {
      this.copy();
      this.move();
    }
  }

  override dispose(): void {
    this.changes.disconnect();
    for (const layer of [this.shapes, ...this.bands]) filterColors(layer, undefined);
    for (const layer of this.moving) followGradient(layer, undefined, SHADER);
  }

  /** The gradient: that of the program, or a band of the second color. */
  private get shader(): Value {
    const { node } = this;
    const own = node.get("gradient");
    if (isMap(own)) return own;
    const base = node.str("base_color") ?? "surfacecontainerhighest";
    const light = node.str("highlight_color") ?? "surfacecontainerlow";
    const stops = [0, 0.35, 0.5, 0.65, 1];
    return { _type: "linear", colors: [base, base, light, base, base], stops, begin: { x: -1, y: -1 }, end: { x: 1, y: 0 } };
  }

  /** The band moves across, not down. */
  private get along(): boolean {
    return ["ltr", "rtl"].includes(this.node.enum("direction"));
  }

  private paint(): void {
    const { shader, shapes } = this;
    const colors = isMap(shader) && Array.isArray(shader["colors"]) ? shader["colors"] : [];
    for (const layer of this.moving) followGradient(layer, undefined, SHADER);
    for (const band of this.bands) {
      filterColors(band, undefined);
      band.remove();
    }
    filterColors(shapes, { color: colors[0] ?? null });
    const layers = [...new Set(colors)];
    this.bands = layers.slice(1).map((one) => {
      const band = h("div", "f-shimmer-band");
      attrs(band, { inert: true, "aria-hidden": "true" });
      filterColors(band, { color: one });
      this.element.append(band);
      return band;
    });
    // Beyond a gradient that ends there is nothing; else the lowest layer is seen wherever the others are not.
    const ends = isMap(shader) && toText(shader["tile_mode"])?.toLowerCase() === "decal";
    style(shapes, { "mask-image": null, "mask-size": null });
    for (const layer of this.moving) for (const running of layer.getAnimations()) running.cancel();
    this.moving = ends ? [shapes, ...this.bands] : this.bands;
    for (const layer of this.moving) {
      const alpha = { ...(shader as object), ...seen(shader as ValueMap, layers, layer === shapes ? 0 : this.bands.indexOf(layer) + 1) };
      style(layer, { "mask-image": `var(${SHADER}, ${gradient(alpha) ?? "none"})` });
      followGradient(layer, alpha, SHADER, this.along ? [3, 1] : [1, 3]);
    }
  }

  private copy(): void {
    for (const band of this.bands) band.replaceChildren(...[...this.shapes.childNodes].map((child) => child.cloneNode(true)));
  }

  private move(): void {
    const { node } = this;
    const [from, to] = WAYS[node.enum("direction")] ?? ["", ""];
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    for (const band of this.moving) {
      for (const running of band.getAnimations()) running.cancel();
      style(band, { "mask-size": this.along ? "300% 100%" : "100% 300%", "mask-position": still ? "50% 50%" : to });
      if (!still) {
        band.animate([{ maskPosition: from }, { maskPosition: to }], {
          duration: millis(node.get("period")),
          iterations: node.num("loop") || Infinity,
        });
      }
    }
  }
}

const SEEN = "#000000";
const HIDDEN = "transparent";

/**
 * What is seen of a layer: stops of a mask. The layers above it cover it by their part of a mixed color, so that next to one of
 * its own stops it is seen wholly, up to a stop of a layer above it.
 */
function seen(shader: ValueMap, layers: readonly Value[], number: number): { colors: Value[]; stops: Value[] } {
  const colors = shader["colors"] as Value[];
  const given = Array.isArray(shader["stops"]) ? shader["stops"] : [];
  const mask: { colors: Value[]; stops: Value[] } = { colors: [], stops: [] };
  for (const [i, one] of colors.entries()) {
    const at = given[i] ?? i / Math.max(colors.length - 1, 1);
    const own = layers.indexOf(one) - number;
    for (const beside of own > 0 ? [colors[i - 1], colors[i + 1]] : [one]) {
      if (beside === undefined) continue;
      mask.colors.push(number === 0 || beside === layers[number] ? SEEN : HIDDEN);
      mask.stops.push(at);
    }
  }
  return mask;
}
