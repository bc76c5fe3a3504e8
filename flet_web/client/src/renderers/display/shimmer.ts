/**
 * Shimmer: the shapes of the content in one color, and for each other color of the gradient a copy of them in that color, of which
 * a moving band is seen.
 */

import { filterColors } from "../../color_filter.js";
import { attrs, h, style } from "../../dom.js";
import { followGradient } from "../../measured_gradient.js";
import type { Value } from "../../protocol.js";
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
    for (const band of this.bands) followGradient(band, undefined, SHADER);
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
    for (const band of this.bands) {
      filterColors(band, undefined);
      followGradient(band, undefined, SHADER);
      band.remove();
    }
    filterColors(shapes, { color: colors[0] ?? null });
    this.bands = [...new Set(colors.slice(1))].filter((one) => one !== colors[0]).map((one) => {
      const band = h("div", "f-shimmer-band");
      attrs(band, { inert: true, "aria-hidden": "true" });
      filterColors(band, { color: one });
      const alpha = { ...(shader as object), colors: colors.map((other) => (other === one ? "#000000" : "transparent")) };
      style(band, { "mask-image": `var(${SHADER}, ${gradient(alpha) ?? "none"})` });
      this.element.append(band);
      followGradient(band, alpha, SHADER, this.along ? [3, 1] : [1, 3]);
      return band;
    });
  }

  private copy(): void {
    for (const band of this.bands) band.replaceChildren(...[...this.shapes.childNodes].map((child) => child.cloneNode(true)));
  }

  private move(): void {
    const { node } = this;
    const [from, to] = WAYS[node.enum("direction")] ?? ["", ""];
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    for (const band of this.bands) {
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
