/** Tooltips: one bubble for the whole page, shown on hover and on keyboard focus, closed by Escape. */

import { color } from "./colors.js";
import { attrs, h, style } from "./dom.js";
import type { ControlNode } from "./node.js";
import { isMap } from "./protocol.js";
import type { ValueMap } from "./protocol.js";
import { textStyle } from "./text_style.js";
import { edges, millis, num, px, radius } from "./values.js";

const hosts = new WeakMap<Element, ControlNode>();
let bubble: HTMLElement | null = null;
let owner: HTMLElement | null = null;
let timer = 0;

/** Declares what `element` says on hover. */
export function applyTooltip(element: HTMLElement, node: ControlNode): void {
  const message = messageOf(node);
  if (message === undefined) {
    forgetTooltip(element);
    delete element.dataset["tip"];
    element.removeAttribute("aria-description");
    return;
  }
  listen();
  hosts.set(element, node);
  element.dataset["tip"] = "";
  // Where it is the name, it need not be read twice.
  attrs(element, { "aria-description": element.getAttribute("aria-label") === message ? null : message });
}

/** The element leaves: nothing can be told of it any more. */
export function forgetTooltip(element: HTMLElement): void {
  hosts.delete(element);
  if (owner === element) hide();
}

/** The text of a control's tooltip. */
export function messageOf(node: ControlNode): string | undefined {
  const value = node.get("tooltip");
  if (typeof value === "string") return value || undefined;
  return isMap(value) && typeof value["message"] === "string" ? value["message"] : undefined;
}

let listening = false;

function listen(): void {
  if (listening) return;
  listening = true;
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "touch") plan(event.target);
  });
  document.addEventListener("focusin", (event) => {
    if (event.target instanceof Element && event.target.matches(":focus-visible")) plan(event.target);
  });
  document.addEventListener("focusout", hide);
  document.addEventListener("pointerdown", hide);
  document.addEventListener("scroll", hide, true);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
}

function plan(target: EventTarget | null): void {
  if (target instanceof Node && bubble?.contains(target)) return;
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-tip]") : null;
  if (element === owner) return;
  hide();
  const node = element && hosts.get(element);
  if (!element || !node) return;
  owner = element;
  const options = node.map("tooltip") ?? {};
  timer = window.setTimeout(() => {
    show(element, node, options);
  }, millis(options["wait_duration"], 100));
}

function show(element: HTMLElement, node: ControlNode, options: ValueMap): void {
  const message = messageOf(node);
  if (!element.isConnected || message === undefined) return;
  bubble ??= h("div", "f-tooltip");
  bubble.setAttribute("role", "tooltip");
  bubble.popover = "manual";
  bubble.textContent = message;
  const decoration = isMap(options["decoration"]) ? options["decoration"] : {};
  style(bubble, {
    "background-color": color(options["bgcolor"]) ?? color(decoration["bgcolor"]),
    "border-radius": decoration["border_radius"] === undefined ? null : radius(decoration["border_radius"]),
    padding: options["padding"] === undefined ? null : edges(options["padding"]),
    "text-align": typeof options["text_align"] === "string" ? options["text_align"] : null,
    "font-size": null,
    color: null,
    ...textStyle(options["text_style"]),
  });
  element.ownerDocument.body.append(bubble);
  bubble.showPopover();
  place(bubble, element.getBoundingClientRect(), num(options["vertical_offset"], 0), options["prefer_below"] !== false);
}

function place(box: HTMLElement, anchor: DOMRect, offset: number, below: boolean): void {
  const { offsetWidth: width, offsetHeight: height } = box;
  const gap = offset || 4;
  const under = offset ? anchor.top + anchor.height / 2 + gap : anchor.bottom + gap;
  const over = (offset ? anchor.top + anchor.height / 2 : anchor.top) - gap - height;
  const fitsBelow = under + height <= window.innerHeight;
  const top = below ? (fitsBelow ? under : over) : over >= 0 ? over : under;
  const left = Math.min(Math.max(8, anchor.left + anchor.width / 2 - width / 2), window.innerWidth - width - 8);
  style(box, { top: px(Math.max(4, top)), left: px(left) });
}

function hide(): void {
  clearTimeout(timer);
  owner = null;
  if (bubble?.isConnected) bubble.remove();
}
