import { h, style } from "../../dom.js";
import { FILL_BOTH, FILL_NONE, isPositioned, union } from "../../layout.js";
import type { Fill } from "../../layout.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import type { Slot } from "../../slot.js";
import { point } from "../../values.js";

export class StackRenderer extends Renderer<"Stack"> {
  private content!: Slot;

  override create(): HTMLElement {
    const element = h("div");
    this.content = this.slot(element, { kind: "stack" });
    return element;
  }

  override update(changed: Changes<"Stack">): void {
    const { node, element } = this;
    if (changed.any("fit", "alignment")) {
      const at = node.map("alignment") && point(node.get("alignment"));
      this.content.flow = { kind: "stack", loose: node.enum("fit") === "loose", at };
    }
    if (changed.has("controls")) this.content.set(node.children("controls"));
    if (changed.has("clip_behavior")) {
      style(element, { overflow: node.enum("clip_behavior") === "none" ? "visible" : "clip" });
    }
  }

  /** A stack takes the size of its largest control that is not positioned; without one, all there is. */
  override fill(): Fill {
    const sizing = this.content.children.filter((child) => !isPositioned(child.node));
    if (sizing.length === 0 || this.node.enum("fit") === "expand") return FILL_BOTH;
    return sizing.reduce<Fill>((sum, child) => union(sum, child.fill), FILL_NONE);
  }
}
