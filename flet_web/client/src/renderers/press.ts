/** Pressing and hovering: the same for native buttons and for boxes that act as one. */

import { onActivateKey } from "../dom.js";
import type { Host } from "../host.js";
import type { ControlNode } from "../node.js";
import { onLongPress } from "../pointer.js";
import { surface } from "../ripple.js";
import { insideControl } from "./inside.js";

/** Makes `element` call `press` for a click or its keys, and report long presses and the pointer's coming and going. */
export function listenPress(host: Host, node: ControlNode, element: HTMLElement, press: (event: Event) => void): void {
  surface(element);
  element.addEventListener("click", (event) => {
    // A control inside that answers itself keeps its click.
    if (!node.disabled && !event.defaultPrevented && !insideControl(event.target, element)) press(event);
  });
  onActivateKey(element, (event) => {
    if (!node.disabled) press(event);
  });
  onLongPress(element, () => {
    if (node.disabled || !node.listens("long_press")) return false;
    host.events.fire(node, "long_press");
    return true;
  });
  for (const [type, inside] of [["pointerenter", true], ["pointerleave", false]] as const) {
    element.addEventListener(type, (event) => {
      if (event.pointerType !== "touch" && !node.disabled) host.events.fire(node, "hover", inside);
    });
  }
}
