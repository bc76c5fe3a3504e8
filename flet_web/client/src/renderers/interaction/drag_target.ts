/** DragTarget: where what is dragged can be dropped. */

import type { Value } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { SingleChild } from "../shared/single_child.js";

const shown = new WeakMap<Element, DragTargetRenderer>();

export class DragTargetRenderer extends SingleChild<"DragTarget"> {
  override create(): HTMLElement {
    const element = this.frame("f-drag-target");
    shown.set(element, this);
    return element;
  }

  override update(changed: Changes<"DragTarget">): void {
    this.updateContent(changed);
  }

  accepts(group: string): boolean {
    return !this.node.disabled && this.node.str("group") === group;
  }

  tell(name: "will_accept" | "accept" | "move" | "leave", data: Value): void {
    if (!this.node.disabled) this.fire(name, data);
  }
}

/** The targets below a place of the window, the innermost first. */
export function targetsAt(x: number, y: number): DragTargetRenderer[] {
  const found: DragTargetRenderer[] = [];
  for (let element = document.elementFromPoint(x, y); element; element = element.parentElement) {
    const target = shown.get(element);
    if (target) found.push(target);
  }
  return found;
}

/** The targets on the screen that accept a group, in the order of the document. */
export function targetsFor(group: string, within: Element): DragTargetRenderer[] {
  const all = [...within.querySelectorAll(".f-drag-target")].flatMap((element) => shown.get(element) ?? []);
  return all.filter((target) => target.accepts(group) && target.element.getClientRects().length > 0);
}
