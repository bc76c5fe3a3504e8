import { h, style } from "../dom.js";
import { FILL_BOTH, FILL_NONE, isPositioned, keyword, sideways, union } from "../layout.js";
import type { Fill } from "../layout.js";
import { register } from "../registry.js";
import type { Changes } from "../renderer.js";
import { Renderer } from "../renderer.js";
import type { Slot } from "../slot.js";
import { point } from "../values.js";

class StackRenderer extends Renderer {
  private content!: Slot;

  override create(): HTMLElement {
    const element = h("div");
    this.content = this.slot(element, { kind: "stack" });
    return element;
  }

  override update(changed: Changes): void {
    const { node, element } = this;
    if (changed.has("fit")) {
      const fit = node.enum("fit", "loose");
      this.content.flow = { kind: "stack", loose: fit === "loose" };
    }
    if (changed.has("controls")) this.content.set(node.children("controls"));
    if (changed.has("alignment")) {
      const [x, y] = point(node.get("alignment"));
      const aligned = node.has("alignment");
      style(element, { "justify-items": aligned ? sideways(x) : null, "align-items": aligned ? keyword(y) : null });
    }
    if (changed.has("clip_behavior")) {
      style(element, { overflow: node.enum("clip_behavior", "hardEdge") === "none" ? "visible" : "clip" });
    }
  }

  /** A stack takes the size of its largest control that is not positioned; without one, all there is. */
  override fill(): Fill {
    const sizing = this.content.children.filter((child) => !isPositioned(child.node));
    if (sizing.length === 0 || this.node.enum("fit", "loose") === "expand") return FILL_BOTH;
    return sizing.reduce<Fill>((sum, child) => union(sum, child.fill), FILL_NONE);
  }
}

register("Stack", StackRenderer);
