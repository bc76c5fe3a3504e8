/** Tooltips: what elements say on hover, and to assistive technology. The bubble that shows it is a module of its own. */

import { attrs, style } from "./dom.js";
import { loadModule } from "./modules.js";
import { themes } from "./node.js";
import type { ControlNode } from "./node.js";
import { isMap } from "./protocol.js";
import type { ValueMap } from "./protocol.js";
import { cursor } from "./renderers/shared/cursor.js";
import type * as Bubble from "./tooltip_bubble.js";

export const hosts = new WeakMap<Element, ControlNode>();
let loading: Promise<void> | undefined;
let bubble: typeof Bubble | undefined;

/** Declares what `element` says on hover. */
export function applyTooltip(element: HTMLElement, node: ControlNode): void {
  const message = messageOf(node);
  if (message === undefined) {
    forgetTooltip(element);
    delete element.dataset["tip"];
    element.removeAttribute("aria-description");
    return;
  }
  loading ??= loadModule(() => import("./tooltip_bubble.js")).then((module) => {
    bubble = module;
    module.listen();
  }, () => undefined);
  hosts.set(element, node);
  element.dataset["tip"] = "";
  // A tooltip that names the element already is not read out again as its description.
  const silent = element.getAttribute("aria-label") === message || optionsOf(node)["exclude_from_semantics"] === true;
  attrs(element, { "aria-description": silent ? null : message });
  const pointer = cursor(optionsOf(node)["mouse_cursor"]);
  if (pointer) style(element, { cursor: pointer });
}

/** What the tooltip itself says, laid over what the theme says. */
export function optionsOf(node: ControlNode): ValueMap {
  return { ...themes.part?.(node, "tooltip_theme"), ...node.map("tooltip") };
}

/** Forgets the tooltip of an element that leaves. */
export function forgetTooltip(element: HTMLElement): void {
  hosts.delete(element);
  bubble?.forget(element);
}

/** The text of a control's tooltip. */
export function messageOf(node: ControlNode): string | undefined {
  const value = node.get("tooltip");
  if (typeof value === "string") return value || undefined;
  return isMap(value) && typeof value["message"] === "string" ? value["message"] : undefined;
}
