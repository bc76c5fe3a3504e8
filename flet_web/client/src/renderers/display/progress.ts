/** ProgressBar and ProgressRing. */

import { color } from "../../colors.js";
import { attrs, h, style } from "../../dom.js";
import { FILL_NONE, FILL_WIDTH } from "../../layout.js";
import type { Fill } from "../../layout.js";
import { toText } from "../../node.js";
import type { ControlNode } from "../../node.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import { edges, given, px, radius, round, sizeLimits } from "../../values.js";
import { adopt } from "../../styles.js";
import css from "./progress.css?inline";

adopt(css);

const SVG = "http://www.w3.org/2000/svg";

type ProgressType = "ProgressBar" | "ProgressRing";

abstract class ProgressRenderer<T extends ProgressType> extends Renderer<T> {
  private get progress(): ControlNode<ProgressType> {
    return this.node;
  }

  /** 0 to 1; undefined for progress of unknown length. */
  protected get value(): number | undefined {
    const value = this.progress.num("value");
    return value === undefined ? undefined : Math.min(1, Math.max(0, value));
  }

  /** The look of 2024 has a gap between the bar and its track. */
  protected get gap(): number {
    return this.progress.num("track_gap", this.progress.get("year_2023") === false ? 4 : 0);
  }

  protected updateCommon(changed: Changes<ProgressType>): void {
    const { progress: node, element, value } = this;
    if (changed.any("value", "semantics_label", "semantics_value")) {
      attrs(element, {
        "aria-label": node.str("semantics_label") ?? "Progress",
        "aria-valuemin": 0,
        "aria-valuemax": 1,
        "aria-valuenow": value,
        "aria-valuetext": toText(node.get("semantics_value")) ?? (value === undefined ? null : `${Math.round(value * 100)}%`),
      });
      element.classList.toggle("f-indeterminate", value === undefined);
    }
    style(element, {
      "--f-value": value === undefined ? null : round(value),
      "--f-color": color(node.get("color")),
      "--f-track": color(node.get("bgcolor")),
      "--f-gap": this.gap ? px(this.gap) : null,
    });
  }
}

export class ProgressBarRenderer extends ProgressRenderer<"ProgressBar"> {
  override create(): HTMLElement {
    const element = h("div", "f-progress", h("div", "f-progress-track"), h("div", "f-progress-bar"), h("div", "f-progress-bar"));
    element.setAttribute("role", "progressbar");
    return element;
  }

  override update(changed: Changes<"ProgressBar">): void {
    const { node, element } = this;
    this.updateCommon(changed);
    const newer = node.get("year_2023") === false;
    element.classList.toggle("f-progress-stop", newer || node.has("stop_indicator_color") || node.has("stop_indicator_radius"));
    style(element, {
      height: node.has("height") ? null : px(node.num("bar_height", 4)),
      "border-radius": given(node.get("border_radius"), radius) ?? (newer ? "2px" : null),
      "--f-stop": color(node.get("stop_indicator_color")),
      "--f-stop-size": given(node.num("stop_indicator_radius"), (size) => px(2 * size)),
    });
  }

  override fill(): Fill {
    return FILL_WIDTH;
  }
}

export class ProgressRingRenderer extends ProgressRenderer<"ProgressRing"> {
  private readonly track = document.createElementNS(SVG, "ellipse");
  private readonly arc = document.createElementNS(SVG, "ellipse");

  override create(): HTMLElement {
    const svg = document.createElementNS(SVG, "svg");
    this.track.setAttribute("class", "f-ring-track");
    this.arc.setAttribute("class", "f-ring-arc");
    for (const circle of [this.track, this.arc]) circle.setAttribute("pathLength", "100");
    svg.append(this.track, this.arc);
    svg.setAttribute("aria-hidden", "true");
    const element = h("div", "f-ring");
    element.append(svg);
    element.setAttribute("role", "progressbar");
    return element;
  }

  override update(changed: Changes<"ProgressRing">): void {
    const { node, element, value } = this;
    this.updateCommon(changed);
    const width = node.num("stroke_width", 4);
    const newer = node.get("year_2023") === false;
    const align = node.num("stroke_align", newer ? -1 : 0);
    const cap = node.enum("stroke_cap", newer ? "round" : value === undefined ? "square" : "butt");
    // The middle of the stroke runs on the edge of the box, unless stroke_align moves it.
    const middle = `calc(50% + ${px((align * width) / 2)})`;
    for (const circle of [this.track, this.arc]) style(circle, { rx: middle, ry: middle, "stroke-width": px(width), "stroke-linecap": cap });
    style(this.arc, { "stroke-dasharray": value === undefined ? null : `${round(value * 100)} 200` });
    this.arc.style.visibility = value === 0 ? "hidden" : "";
    // Track and arc keep apart by the gap and two round ends, in hundredths of the way round.
    const apart = this.gap && value ? ((this.gap + width) / (36 * Math.PI)) * 100 : 0;
    style(this.track, {
      "stroke-dasharray": apart ? `${round(Math.max(0, 100 - (value ?? 0) * 100 - 2 * apart))} 200` : null,
      "stroke-dashoffset": apart ? round(-(value ?? 0) * 100 - apart) : null,
      visibility: apart && (value ?? 0) * 100 + 2 * apart >= 100 ? "hidden" : null,
    });
    element.classList.toggle("f-ring-new", newer);
    // Constraints take the place of the size that it has by itself. What is wider than high shows an ellipse.
    element.classList.toggle("f-ring-limited", node.has("size_constraints"));
    style(element, {
      ...sizeLimits(node.get("size_constraints")),
      padding: given(node.get("padding"), edges),
    });
  }

  override fill(): Fill {
    return FILL_NONE;
  }
}
