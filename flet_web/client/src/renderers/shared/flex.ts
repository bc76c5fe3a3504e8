/** What Row and Column have in common. */

import { h, style } from "../../dom.js";
import { alignItems, expandOf, FILL_HEIGHT, FILL_NONE, FILL_WIDTH, innerLimits, justify, LONG, union } from "../../layout.js";
import type { Fill, Flow } from "../../layout.js";
import { loadModule } from "../../modules.js";
import type { ControlNode } from "../../node.js";
import type { ValueMap } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import { Scroller, scrolls } from "../../scroll.js";
import type { Slot } from "../../slot.js";
import { px } from "../../values.js";

const ARRANGED = [
  "alignment", "spacing", "run_spacing", "run_alignment", "wrap", "scroll", "on_scroll", "auto_scroll", "auto_scroll_animation",
] as const;

export abstract class FlexRenderer<T extends "Row" | "Column"> extends Renderer<T> {
  protected abstract readonly axis: "row" | "column";
  private content!: Slot;
  private scroller!: Scroller;
  private wrapped = false;

  override create(): HTMLElement {
    const element = h("div");
    this.content = this.slot(element, this.axis);
    this.scroller = new Scroller(this.flex, this.host, element);
    return element;
  }

  protected updateFlex(changed: Changes<"Row" | "Column">, arrange: boolean): void {
    if (arrange || changed.any(...ARRANGED)) this.arrange();
    if (changed.has("controls")) this.content.set(this.flex.children("controls"));
    if (this.wrapped) {
      void loadModule(() => import("./wrap_size.js")).then(({ watchWrap }) => {
        watchWrap(this.mounted);
      });
    }
  }

  override fill(): Fill {
    const [main, cross] = this.axis === "row" ? [FILL_WIDTH, FILL_HEIGHT] : [FILL_HEIGHT, FILL_WIDTH];
    const tight = this.flex.bool("tight") || this.flex.bool("wrap");
    const expands = this.content.children.some((child) => expandOf(child.node) > 0);
    const all = this.content.children.reduce<Fill>((sum, child) => union(sum, child.fill), FILL_NONE);
    const across = !this.intrinsic && ((all & cross) !== 0 || this.across === "stretch");
    this.skip(across);
    return union(tight && !expands ? FILL_NONE : main, across ? cross : FILL_NONE);
  }

  override dispose(): void {
    this.scroller.dispose();
  }

  override invoke(name: string, args: ValueMap): unknown {
    const done = this.scroller.invoke(name, args);
    if (!done) throw new Error(`Unknown ${this.node.type} method: ${name}`);
    return done;
  }

  /** The alignment across, and whether it takes the size of the largest child there. */
  protected abstract get across(): string;
  protected abstract get intrinsic(): boolean;

  private get flex(): ControlNode<"Row" | "Column"> {
    return this.node;
  }

  /** What is out of sight in a long scrolling area is not laid out, where the area is not as wide as the widest of it. */
  private skip(across: boolean): void {
    const { flex: node, element, content, mounted } = this;
    const { w, h } = innerLimits(node, mounted.limits);
    const limit = this.axis === "row" ? h : w;
    const known = limit === "tight" || (across && limit === "bounded");
    element.classList.toggle("f-long", known && content.flow.kind === this.axis && content.children.length > LONG);
  }

  private arrange(): void {
    const { flex: node, element, axis, intrinsic } = this;
    const wrap = node.bool("wrap");
    this.wrapped ||= wrap;
    const scroll = scrolls(node) ? (axis === "row" ? "x" : "y") : null;
    const stretch = this.across === "stretch";
    this.scroller.update(scroll);
    const flow: Flow = { kind: wrap ? "wrap" : axis, scroll, stretch, intrinsic };
    this.content.flow = flow;
    element.classList.toggle("f-vertical", wrap && axis === "column");
    const [gap, runs] = [px(node.num("spacing")), px(node.num("run_spacing"))];
    const main = justify(node.enum("alignment"));
    style(element, {
      // What does not fit leaves at the end, as in Flutter, where scrolling reaches it.
      "justify-content": main.startsWith("space") ? main : `safe ${main}`,
      [axis === "row" ? "align-items" : "place-items"]: alignItems(this.across),
      "align-content": wrap ? justify(node.enum("run_alignment")) : null,
      gap: wrap ? (axis === "row" ? `${runs} ${gap}` : `${gap} ${runs}`) : gap,
    });
  }
}
