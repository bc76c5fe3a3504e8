/** Pressing and hovering: the same for native buttons and for boxes that act as one. */

import { onActivateKey } from "../../dom.js";
import type { Host } from "../../host.js";
import type { ControlNode } from "../../node.js";
import { onLongPress, onMenuKey } from "../../pointer.js";
import { surface } from "../../ripple.js";
import { isForBrowser } from "../../open_url.js";
import { insideControl } from "./inside.js";

/** Calls `press` for a click on `element` or its keys; reports long presses, and when the pointer enters and leaves. */
export function listenPress(host: Host, node: ControlNode, element: HTMLElement, press: (event: Event) => void): void {
  surface(element);
  element.addEventListener("click", (event) => {
    // A click on a control inside belongs to that control.
    if (node.disabled || event.defaultPrevented || insideControl(event.target, element)) return;
    if (element instanceof HTMLAnchorElement) {
      if (isForBrowser(event)) return;
      event.preventDefault();
    }
    press(event);
  });
  if (element instanceof HTMLAnchorElement) yieldToControls(element);
  onActivateKey(element, (event) => {
    if (!node.disabled) press(event);
  });
  const hold = (): boolean => {
    if (node.disabled || !node.listens("long_press")) return false;
    host.events.fire(node, "long_press");
    return true;
  };
  onLongPress(element, hold);
  onMenuKey(element, hold);
  for (const [type, inside] of [["pointerenter", true], ["pointerleave", false]] as const) {
    element.addEventListener(type, (event) => {
      if (event.pointerType !== "touch" && !node.disabled) host.events.fire(node, "hover", inside);
    });
  }
}

/** Browsers follow a link also for a click on a control inside of it, which is meant for that control alone. */
function yieldToControls(link: HTMLAnchorElement): void {
  const lead = (event: Event): void => {
    const address = link.getAttribute("href");
    if (address === null || !insideControl(event.target, link)) return;
    // Preventing the default would keep a checkbox from changing.
    link.removeAttribute("href");
    setTimeout(() => {
      if (!link.hasAttribute("href")) link.setAttribute("href", address);
    });
  };
  link.addEventListener("click", lead, true);
}
