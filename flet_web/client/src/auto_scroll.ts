/** `auto_scroll`: keeps the end of a scrolling area in view, as long as its reader is there. */

import { animation } from "./curves.js";
import type { Value } from "./protocol.js";
import { move, sign } from "./scroll_to.js";
import type { Area } from "./scroll_to.js";

/** Pixels from the end at which a reader is still taken to be there. */
const NEAR = 16;
/** Milliseconds for which a reader who scrolls back is left alone, however near to the end. */
const LEAVING = 300;

export class Follower {
  animation: Value | undefined;
  private readonly area: Area;
  private following = true;
  private started = false;
  private pixels = 0;
  private max = 0;
  private left = -Infinity;
  private readonly sizes = new ResizeObserver(() => {
    this.settle();
  });
  private readonly items = new MutationObserver((records) => {
    for (const { addedNodes, removedNodes } of records) {
      for (const node of removedNodes) if (node instanceof Element) this.sizes.unobserve(node);
      for (const node of addedNodes) if (node instanceof Element && node.parentNode === this.area.element) this.sizes.observe(node);
    }
    this.settle();
  });

  constructor(area: Area) {
    this.area = area;
    const { element } = area;
    for (const part of [element, ...element.children]) this.sizes.observe(part);
    this.items.observe(element, { childList: true, attributes: true, attributeFilter: ["style"] });
    element.addEventListener("wheel", this.turned, { passive: true });
  }

  dispose(): void {
    this.sizes.disconnect();
    this.items.disconnect();
    this.area.element.removeEventListener("wheel", this.turned);
  }

  /** The area was scrolled, by its reader or by ourselves. */
  scrolled(ours: boolean): void {
    const { pixels, max } = this.area;
    const back = pixels < this.pixels;
    this.pixels = pixels;
    if (ours) return;
    if (max - pixels < 2) this.following = true;
    else if (back) this.leave();
  }

  /** The program scrolls to this offset. */
  aims(offset: number): void {
    this.following = this.area.max - offset <= NEAR;
  }

  /** The wheel tells of it earlier than the smooth scrolling that it begins. */
  private readonly turned = (event: WheelEvent): void => {
    const delta = this.area.axis === "y" ? event.deltaY : event.deltaX || (event.shiftKey ? event.deltaY : 0);
    if (delta * sign(this.area) < 0 && this.area.pixels > 0) this.leave();
  };

  private leave(): void {
    this.following = false;
    this.left = performance.now();
  }

  private settle(): void {
    const { max, pixels } = this.area;
    // Where the reader was before the content grew.
    const near = this.max - pixels <= NEAR && performance.now() - this.left > LEAVING;
    this.max = max;
    this.following ||= near;
    if (!this.following) return;
    const motion = this.started ? animation(this.animation) : undefined;
    this.started ||= max > 0;
    move(this.area, () => this.area.max, motion?.duration ?? 0, motion?.easing);
  }
}
