/** A control that is laid out and measured, but not shown: all rows of a list are as long as it is. */

import { attrs, h } from "../dom.js";
import type { Mounted } from "../mounted.js";
import type { ControlNode } from "../node.js";
import { Slot } from "../slot.js";
import type { Axis } from "./geometry.js";

export class Prototype {
  /** To be put into the list. */
  readonly element = h("div", "f-prototype");
  /** Pixels along the axis of the list; undefined until it is known. */
  extent: number | undefined;
  private readonly slot: Slot;
  private readonly box = h("div");
  private readonly sizes: ResizeObserver;
  private axis: Axis = "y";

  constructor(owner: Mounted, onMeasured: () => void) {
    this.element.append(this.box);
    attrs(this.element, { inert: true, "aria-hidden": "true" });
    this.slot = new Slot(owner, this.box, { kind: "column", scroll: "y", stretch: true });
    this.sizes = new ResizeObserver(() => {
      const extent = this.axis === "x" ? this.box.offsetWidth : this.box.offsetHeight;
      if (extent === 0 || extent === this.extent) return;
      this.extent = extent;
      onMeasured();
    });
    this.sizes.observe(this.box);
  }

  show(control: ControlNode, axis: Axis): void {
    this.axis = axis;
    this.slot.flow = { kind: axis === "x" ? "row" : "column", scroll: axis, stretch: true };
    this.slot.set(control);
  }

  dispose(): void {
    this.sizes.disconnect();
    this.slot.remove();
  }
}
