/** Card: a surface with a margin around it, both inside of the size that the control has. */

import { color } from "../../colors.js";
import { encircle } from "../../decoration.js";
import { h, style } from "../../dom.js";
import type { Changes } from "../../renderer.js";
import { SingleChild } from "../shared/single_child.js";
import { CIRCLE, clip, edges, elevation, outlinedShape } from "../../values.js";
import { adopt } from "../../styles.js";
import css from "./card.css?inline";

adopt(css);

export class CardRenderer extends SingleChild<"Card"> {
  private surface!: HTMLElement;

  override create(): HTMLElement {
    this.surface = this.frame("f-card-surface");
    return h("div", "f-card", this.surface);
  }

  override get includesMargin(): boolean {
    return true;
  }

  override update(changed: Changes<"Card">): void {
    const { node, surface } = this;
    this.updateContent(changed);
    if (changed.has("margin")) style(surface, { margin: edges(node.get("margin") ?? 4) });
    if (changed.has("variant")) surface.dataset["variant"] = node.enum("variant");
    if (!changed.any("elevation", "bgcolor", "shadow_color", "shape", "clip_behavior", "show_border_on_foreground")) return;
    const shape = outlinedShape(node.get("shape"), "12px");
    const width = shape.border?.split(" ")[0] ?? "";
    const behind = node.bool("show_border_on_foreground") ? undefined : shape.border?.replace(`${width} solid`, `inset 0 0 0 ${width}`);
    style(surface, {
      "background-color": color(node.get("bgcolor")),
      "border-radius": shape.radius,
      "corner-shape": shape.corners,
      outline: behind ? null : shape.border,
      "outline-offset": shape.border && `-${width}`,
      "box-shadow": [behind, elevation(node.num("elevation") ?? (behind ? 1 : undefined))].filter(Boolean).join(", "),
      "--md-sys-color-shadow": color(node.get("shadow_color")),
      overflow: clip(node.enum("clip_behavior")),
    });
    encircle(surface, shape.radius === CIRCLE);
  }
}
