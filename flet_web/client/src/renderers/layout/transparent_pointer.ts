/** TransparentPointer: what the pointer does on its content is done on what lies below, too. */

import type { Changes } from "../../renderer.js";
import { SingleChild } from "../shared/single_child.js";
import { adopt } from "../../styles.js";
import css from "./transparent_pointer.css?inline";

adopt(css);

const POINTER = ["pointerdown", "pointermove", "pointerup", "pointercancel"] as const;
const MOUSE = ["mousedown", "mousemove", "mouseup", "click", "dblclick", "contextmenu"] as const;

export class TransparentPointerRenderer extends SingleChild<"TransparentPointer"> {
  override create(): HTMLElement {
    const element = this.frame("f-transparent");
    for (const type of POINTER) {
      element.addEventListener(type, (event) => {
        this.pass(event, new PointerEvent(type, copied(event)));
      });
    }
    for (const type of MOUSE) {
      element.addEventListener(type, (event) => {
        this.pass(event, new MouseEvent(type, copied(event)));
      });
    }
    element.addEventListener("wheel", (event) => {
      this.pass(event, new WheelEvent("wheel", copied(event)));
    }, { passive: true });
    return element;
  }

  override update(changed: Changes<"TransparentPointer">): void {
    this.updateContent(changed);
  }

  /** What lies below is the uppermost element at the pointer that is not in this control. From there, the event goes up. */
  private pass(event: MouseEvent, again: MouseEvent): void {
    const all = document.elementsFromPoint(event.clientX, event.clientY);
    const below = all.find((one) => !this.element.contains(one) && !one.contains(this.element));
    if (!below || !this.element.parentElement?.contains(below)) return;
    event.stopPropagation();
    below.dispatchEvent(again);
  }
}

/** The properties that an event of the same kind is made from. */
function copied<E extends MouseEvent>(event: E): E {
  return new Proxy(event, { get: (from, name) => Reflect.get(from, name) as unknown });
}
