/** Row and Column. */

import { h, style } from "../dom.js";
import { alignItems, expandOf, FILL_HEIGHT, FILL_NONE, FILL_WIDTH, justify, union } from "../layout.js";
import type { Fill, Flow } from "../layout.js";
import type { ValueMap } from "../protocol.js";
import { register } from "../registry.js";
import type { Changes } from "../renderer.js";
import { Renderer } from "../renderer.js";
import { Scroller, scrolls } from "../scroll.js";
import type { Slot } from "../slot.js";
import { px } from "../values.js";

const ARRANGED = `alignment vertical_alignment horizontal_alignment spacing run_spacing run_alignment wrap scroll on_scroll
auto_scroll intrinsic_width intrinsic_height`.split(/\s+/);

abstract class FlexRenderer extends Renderer {
  protected abstract readonly axis: "row" | "column";
  private content!: Slot;
  private scroller!: Scroller;

  override create(): HTMLElement {
    const element = h("div");
    this.content = this.slot(element, this.axis);
    this.scroller = new Scroller(this.node, this.host, element);
    return element;
  }

  override update(changed: Changes): void {
    if (changed.any(...ARRANGED)) this.arrange();
    if (changed.has("controls")) this.content.set(this.node.children("controls"));
  }

  override fill(): Fill {
    const [main, cross] = this.axis === "row" ? [FILL_WIDTH, FILL_HEIGHT] : [FILL_HEIGHT, FILL_WIDTH];
    const tight = this.node.bool("tight") || this.node.bool("wrap");
    const expands = this.content.children.some((child) => expandOf(child.node) > 0);
    const all = this.content.children.reduce<Fill>((sum, child) => union(sum, child.fill), FILL_NONE);
    const across = (all & cross) !== 0 || this.crossAlignment === "stretch";
    return union(tight && !expands ? FILL_NONE : main, across ? cross : FILL_NONE);
  }

  override dispose(): void {
    this.scroller.dispose();
  }

  override invoke(name: string, args: ValueMap): unknown {
    if (!this.scroller.invoke(name, args)) throw new Error(`Unknown ${this.node.type} method: ${name}`);
    return null;
  }

  private get crossAlignment(): string {
    return this.axis === "row"
      ? this.node.enum("vertical_alignment", "center")
      : this.node.enum("horizontal_alignment", "start");
  }

  private arrange(): void {
    const { node, element, axis } = this;
    const wrap = node.bool("wrap");
    const scroll = scrolls(node) ? (axis === "row" ? "x" : "y") : null;
    const intrinsic = node.bool(axis === "row" ? "intrinsic_height" : "intrinsic_width");
    const stretch = intrinsic || this.crossAlignment === "stretch";
    this.scroller.update(scroll);
    const flow: Flow = { kind: wrap ? "wrap" : axis, scroll, stretch };
    this.content.flow = flow;
    element.classList.toggle("f-vertical", wrap && axis === "column");
    const [gap, runs] = [px(node.num("spacing", 10)), px(node.num("run_spacing", 10))];
    const main = justify(node.str("alignment", "start"));
    style(element, {
      // Content that does not fit must stay reachable: no centering beyond the start edge.
      "justify-content": scroll && !main.startsWith("space") ? `safe ${main}` : main,
      "align-items": intrinsic ? "stretch" : alignItems(this.crossAlignment),
      "align-content": wrap ? justify(node.str("run_alignment", "start")) : null,
      gap: wrap ? (axis === "row" ? `${runs} ${gap}` : `${gap} ${runs}`) : gap,
    });
  }
}

class RowRenderer extends FlexRenderer {
  protected override readonly axis = "row";
}

class ColumnRenderer extends FlexRenderer {
  protected override readonly axis = "column";
}

register("Row", RowRenderer);
register("Column", ColumnRenderer);
