/** BottomAppBar: the bar at the bottom of a view. */

import { color } from "../../colors.js";
import { style } from "../../dom.js";
import { FILL_WIDTH } from "../../layout.js";
import type { Fill } from "../../layout.js";
import type { Changes } from "../../renderer.js";
import { SingleChild } from "../shared/single_child.js";
import { Notch } from "./notch.js";
import { clip, edges, elevation, given, px, radius } from "../../values.js";

export class BottomAppBarRenderer extends SingleChild<"BottomAppBar"> {
  private notch: Notch | undefined;

  override create(): HTMLElement {
    const element = this.frame("f-bottom-appbar", "div", { w: "bounded", h: "tight" });
    element.setAttribute("role", "toolbar");
    return element;
  }

  override update(changed: Changes<"BottomAppBar">): void {
    const { node, element } = this;
    this.updateContent(changed);
    style(element, {
      "min-height": px(node.num("height", 80)),
      padding: given(node.get("padding"), edges) ?? "12px 16px",
      "background-color": color(node.get("bgcolor")) ?? "var(--md-sys-color-surface-container)",
      "border-radius": given(node.get("border_radius"), radius),
      // Material 3 shows its height by its color alone, unless there is a color for the shadow.
      "box-shadow": node.has("shadow_color") ? elevation(node.num("elevation", 3)) : null,
      "--md-sys-color-shadow": color(node.get("shadow_color")),
      overflow: clip(node.enum("clip_behavior")),
    });
    if (changed.any("shape", "notch_margin")) this.updateNotch();
  }

  override dispose(): void {
    this.notch?.dispose();
  }

  private updateNotch(): void {
    const { node, element } = this;
    if (!node.has("shape") && !this.notch) return;
    this.notch ??= new Notch(element);
    const { notch } = this;
    this.host.onFlushed(() => {
      notch.update(node.map("shape"), node.num("notch_margin"));
    });
  }

  override fill(): Fill {
    return FILL_WIDTH;
  }
}
