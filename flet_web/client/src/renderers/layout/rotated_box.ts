/** RotatedBox: turned by quarters; by an odd number of them, width and height of the content change places. */

import { h, style } from "../../dom.js";
import { FILL_HEIGHT, FILL_NONE, FILL_WIDTH, innerLimits, union } from "../../layout.js";
import type { Fill, Limits } from "../../layout.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import type { Slot } from "../../slot.js";
import { adopt } from "../../styles.js";
import { px } from "../../values.js";
import css from "./rotated_box.css?inline";

adopt(css);

export class RotatedBoxRenderer extends Renderer<"RotatedBox"> {
  private readonly turned = h("div", "f-rotated-content");
  private content!: Slot;
  /** CSS can turn what is laid out, and not lay out what is turned: sizes are handed over as they change. */
  private readonly sizes = new ResizeObserver(() => {
    this.measure();
  });

  override create(): HTMLElement {
    this.content = this.slot(this.turned, { kind: "box" });
    const element = h("div", "f-rotated", this.turned);
    this.sizes.observe(element);
    this.sizes.observe(this.turned);
    return element;
  }

  override update(changed: Changes<"RotatedBox">): void {
    if (changed.has("content")) this.content.set(this.node.child("content"));
  }

  override fill(): Fill {
    const { element, turned, content } = this;
    const fill = content.children[0]?.fill ?? FILL_NONE;
    const turns = ((this.node.num("quarter_turns") % 4) + 4) % 4;
    style(turned, { rotate: turns ? `${turns * 90}deg` : null });
    element.classList.toggle("f-rotated-odd", this.isOdd);
    const { w, h: height } = innerLimits(this.node, this.mounted.limits);
    const limits: Partial<Limits> = this.isOdd ? { w: height, h: w } : {};
    if (limits.w !== content.flow.limits?.w || limits.h !== content.flow.limits?.h) content.flow = { kind: "box", limits };
    this.measure();
    if (!this.isOdd) return fill;
    return union(fill & FILL_WIDTH ? FILL_HEIGHT : FILL_NONE, fill & FILL_HEIGHT ? FILL_WIDTH : FILL_NONE);
  }

  override dispose(): void {
    this.sizes.disconnect();
  }

  private get isOdd(): boolean {
    return this.node.num("quarter_turns") % 2 !== 0;
  }

  private measure(): void {
    const { element, turned, isOdd } = this;
    const { w, h: height } = innerLimits(this.node, this.mounted.limits);
    const fill = this.content.children[0]?.fill ?? FILL_NONE;
    const wide = w === "tight" || (w === "bounded" && (fill & FILL_HEIGHT) !== 0);
    const high = height === "tight" || (height === "bounded" && (fill & FILL_WIDTH) !== 0);
    style(turned, {
      width: isOdd && high ? px(element.clientHeight) : null,
      height: isOdd && wide ? px(element.clientWidth) : null,
    });
    style(element, {
      "--f-rotated-width": isOdd && !wide ? px(turned.offsetHeight) : null,
      "--f-rotated-height": isOdd && !high ? px(turned.offsetWidth) : null,
    });
  }
}
