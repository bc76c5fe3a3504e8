/** CupertinoActivityIndicator: lines around a center, of which one after the other is the darkest. */

import { color } from "../../colors.js";
import { attrs, h, style } from "../../dom.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import { adopt } from "../../styles.js";
import { messageOf } from "../../tooltip.js";
import { px } from "../../values.js";
import css from "./activity_indicator.css?inline";

adopt(css);

const SVG = "http://www.w3.org/2000/svg";
/** How dark each line is (0 to 255); those of a progress are all as dark as the last one. */
const DARKNESS = [47, 47, 47, 47, 72, 97, 122, 147];

export class CupertinoActivityIndicatorRenderer extends Renderer<"CupertinoActivityIndicator"> {
  private readonly lines = DARKNESS.map((_, i) => {
    const line = document.createElementNS(SVG, "rect");
    attrs(line, { x: -1, y: -10, width: 2, height: 20 / 3, rx: 1, transform: `rotate(${i * 45})` });
    return line;
  });

  override create(): HTMLElement {
    const svg = document.createElementNS(SVG, "svg");
    attrs(svg, { viewBox: "-10 -10 20 20", "aria-hidden": "true" });
    svg.append(...this.lines);
    const element = h("div", "f-activity");
    element.setAttribute("role", "progressbar");
    element.append(svg);
    return element;
  }

  override update(changed: Changes<"CupertinoActivityIndicator">): void {
    const { node, element, lines } = this;
    if (changed.has("radius")) style(element, { "--f-size": px(2 * node.num("radius")) });
    if (changed.has("color")) style(element, { color: color(node.get("color")) });
    const progress = node.num("progress");
    element.classList.toggle("f-turning", node.bool("animating") && progress === undefined);
    lines.forEach((line, i) => {
      const shown = progress === undefined || i < DARKNESS.length * progress;
      attrs(line, { opacity: shown ? (progress === undefined ? (DARKNESS[i] ?? 0) : 147) / 255 : 0 });
    });
    attrs(element, {
      "aria-label": messageOf(node) ?? "Progress",
      "aria-valuemin": 0,
      "aria-valuemax": 1,
      "aria-valuenow": progress,
      "aria-valuetext": progress === undefined ? null : `${Math.round(progress * 100)}%`,
    });
  }
}
