/** One drag, whatever moves it: what is seen of it, and the targets that it enters and leaves, as Flutter tells of them. */

import { h, style } from "../../dom.js";
import { places } from "../../pointer.js";
import type { Point } from "../../pointer.js";
import type { Value, ValueMap } from "../../protocol.js";
import { foreground } from "../../status.js";
import { px } from "../../values.js";
import type { DragTargetRenderer } from "./drag_target.js";

/** What is dragged. */
export interface Dragged {
  readonly id: number;
  readonly group: string;
  /** Where it is before it is dragged. */
  readonly box: DOMRect;
}

export class Drag {
  /** What is seen at the pointer. It takes no part in anything else. */
  readonly feedback = h("div", "f-drag-feedback");
  private readonly dragged: Dragged;
  /** Upper left corner of what is dragged. */
  private corner: Point;
  private entered: DragTargetRenderer[] = [];
  private active: DragTargetRenderer | null = null;

  constructor(dragged: Dragged) {
    this.dragged = dragged;
    const { left, top } = dragged.box;
    this.corner = { x: left, y: top };
    this.feedback.inert = true;
    this.feedback.ariaHidden = "true";
    this.feedback.popover = "manual";
    foreground().append(this.feedback);
    this.feedback.showPopover();
    this.draw();
  }

  /** Where it could be dropped now. */
  get target(): DragTargetRenderer | null {
    return this.active;
  }

  /** Its corner goes to `corner`, over these targets, of which the innermost is the first. */
  moveTo(corner: Point, targets: DragTargetRenderer[]): void {
    this.corner = corner;
    this.draw();
    const { entered } = this;
    const same = entered.length > 0 && entered.every((target, i) => targets[i] === target);
    if (!same) this.enter(targets);
    for (const target of this.entered) target.tell("move", this.place(target));
  }

  private enter(targets: DragTargetRenderer[]): void {
    this.leaveAll();
    for (const target of targets) {
      this.entered.push(target);
      const accept = target.accepts(this.dragged.group);
      target.tell("will_accept", { accept, src_id: this.dragged.id });
      if (!accept) continue;
      this.active = target;
      return;
    }
  }

  /** Lets go of it. True if a target has accepted it. */
  drop(): boolean {
    const target = this.active?.element.isConnected ? this.active : null;
    if (target) {
      target.tell("accept", this.place(target));
      this.entered = this.entered.filter((one) => one !== target);
    }
    this.cancel();
    return target !== null;
  }

  cancel(): void {
    this.leaveAll();
    if (this.feedback.isConnected) this.feedback.hidePopover();
    this.feedback.remove();
  }

  private leaveAll(): void {
    for (const target of this.entered) target.tell("leave", { src_id: this.dragged.id });
    this.entered = [];
    this.active = null;
  }

  private place(target: DragTargetRenderer): Value {
    const data: ValueMap = { src_id: this.dragged.id, ...places(this.corner, target.element) };
    return data;
  }

  private draw(): void {
    style(this.feedback, { translate: `${px(this.corner.x)} ${px(this.corner.y)}` });
  }
}

/** A picture of an element, for the feedback. */
export function copyOf(element: HTMLElement, { width, height }: DOMRect): HTMLElement {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const one of [copy, ...copy.querySelectorAll("[id], [data-id]")]) {
    one.removeAttribute("id");
    one.removeAttribute("data-id");
  }
  copy.classList.add("f-copy");
  style(copy, { width: px(width), height: px(height) });
  return copy;
}
