import { h, style } from "../dom.js";
import { FILL_BOTH } from "../layout.js";
import type { Fill } from "../layout.js";
import type { ValueMap } from "../protocol.js";
import { register } from "../registry.js";
import type { Changes } from "../renderer.js";
import { Renderer } from "../renderer.js";
import { Scroller } from "../scroll.js";
import type { Slot } from "../slot.js";
import { edges, px } from "../values.js";

class ListViewRenderer extends Renderer {
  private content!: Slot;
  private scroller!: Scroller;

  override create(): HTMLElement {
    const element = h("div", "f-list");
    this.content = this.slot(element, { kind: "column", scroll: "y", stretch: true });
    this.scroller = new Scroller(this.node, this.host, element);
    return element;
  }

  override update(changed: Changes): void {
    const { node, element } = this;
    if (changed.any("horizontal", "scroll", "auto_scroll", "on_scroll", "reverse")) {
      const axis = node.bool("horizontal") ? "x" : "y";
      this.content.flow = { kind: axis === "x" ? "row" : "column", scroll: axis, stretch: true };
      this.scroller.update(axis);
      element.classList.toggle("f-reversed", node.bool("reverse"));
    }
    if (changed.has("controls")) this.content.set(node.children("controls"));
    if (!changed.any("spacing", "padding", "divider_thickness", "item_extent", "clip_behavior")) return;
    const divider = node.num("divider_thickness", 0);
    const extent = node.num("item_extent");
    element.classList.toggle("f-list-divided", divider > 0);
    element.classList.toggle("f-list-fixed", extent !== undefined);
    style(element, {
      gap: px(node.num("spacing", 0)),
      padding: node.has("padding") ? edges(node.get("padding")) : null,
      "--f-divider-width": divider ? px(divider) : null,
      "--f-item-extent": extent === undefined ? null : px(extent),
    });
  }

  override fill(): Fill {
    return FILL_BOTH;
  }

  override dispose(): void {
    this.scroller.dispose();
  }

  override invoke(name: string, args: ValueMap): unknown {
    if (!this.scroller.invoke(name, args)) throw new Error(`Unknown ListView method: ${name}`);
    return null;
  }
}

register("ListView", ListViewRenderer);
