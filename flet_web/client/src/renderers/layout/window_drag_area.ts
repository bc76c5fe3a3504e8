import { at, kindOf, places } from "../../pointer.js";
import type { Changes } from "../../renderer.js";
import { Speed, stamp, xy } from "../shared/gesture_data.js";
import { SingleChild } from "../shared/single_child.js";

/** How far a press moves until it is a drag, in pixels: for a mouse, and for a finger. */
const SLOP = { mouse: 2, other: 18 };

/** No page moves its window: the program hears of drags, and the content gets its clicks. */
export class WindowDragAreaRenderer extends SingleChild<"WindowDragArea"> {
  override create(): HTMLElement {
    const element = this.frame("f-window-drag");
    element.addEventListener("pointerdown", (event) => {
      if (event.button === 0) this.follow(event, element);
    });
    return element;
  }

  override update(changed: Changes<"WindowDragArea">): void {
    this.updateContent(changed);
  }

  private follow(down: PointerEvent, element: HTMLElement): void {
    const { node, host } = this;
    const speed = new Speed();
    const slop = down.pointerType === "mouse" ? SLOP.mouse : SLOP.other;
    let drags = false;
    const moved = (event: PointerEvent): void => {
      if (event.pointerId !== down.pointerId) return;
      speed.add(event);
      if (drags || node.disabled || Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) <= slop) return;
      drags = true;
      host.events.fire(node, "drag_start", { k: kindOf(down), ...places(at(down), element), ts: stamp(down) });
    };
    const ended = (event: PointerEvent): void => {
      if (event.pointerId !== down.pointerId) return;
      for (const type of ["pointermove", "pointerup", "pointercancel"]) window.removeEventListener(type, handlers[type] as never);
      if (drags) host.events.fire(node, "drag_end", { ...places(at(event), element), v: xy(speed.value), pv: null });
    };
    const handlers: Record<string, (event: PointerEvent) => void> = { pointermove: moved, pointerup: ended, pointercancel: ended };
    for (const [type, handler] of Object.entries(handlers)) window.addEventListener(type, handler as never);
  }
}
