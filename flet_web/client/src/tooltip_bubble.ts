/** The bubble of tooltips: one for the whole page, shown on hover and on keyboard focus, closed by Escape. Loaded with the first tooltip. */

import { color } from "./colors.js";
import { decorationStyles } from "./decoration.js";
import { h, style } from "./dom.js";
import { toText } from "./node.js";
import type { ControlNode } from "./node.js";
import type { ValueMap } from "./protocol.js";
import { textStyle } from "./text_style.js";
import { hosts, messageOf, optionsOf } from "./tooltip.js";
import { asMap, edges, given, millis, num, px, sizeLimits } from "./values.js";
import { layer } from "./surroundings.js";

let bubble: HTMLElement | null = null;
let owner: HTMLElement | null = null;
let options: ValueMap = {};
let timer = 0;
let leaving = 0;

/** Called once. The pointer may be where a tooltip is already. */
export function listen(): void {
  plan(document.querySelector("[data-tip]:hover"), "hover");
  document.addEventListener("pointerover", hover);
  document.addEventListener("focusin", (event) => {
    if (event.target instanceof Element && event.target.matches(":focus-visible")) plan(event.target, "hover");
  });
  document.addEventListener("focusout", hide);
  document.addEventListener("pointerdown", (event) => {
    if (options["tap_to_dismiss"] !== false) hide();
    if (event.pointerType === "touch") plan(event.target, "long_press");
  });
  document.addEventListener("click", (event) => {
    plan(event.target, "tap");
  });
  document.addEventListener("scroll", hide, true);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
}

/** The pointer may go onto the bubble, to read it at ease. It takes no clicks from what is below, and gives way to other tooltips. */
function hover(event: PointerEvent): void {
  if (event.pointerType !== "touch" && !(onBubble(event) && hostOf(event.target) === null)) plan(event.target, "hover");
}

/** Whether the pointer is on the bubble, or between it and what it belongs to. */
function onBubble({ clientX, clientY }: PointerEvent): boolean {
  if (!owner || !bubble?.isConnected) return false;
  const [own, box] = [owner.getBoundingClientRect(), bubble.getBoundingClientRect()];
  const gap = Math.max(0, box.top - own.bottom, own.top - box.bottom);
  return clientX >= box.left && clientX <= box.right && clientY >= box.top - gap && clientY <= box.bottom + gap;
}

function hostOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-tip], [popover]") : null;
}

/** Flutter's names: a pointer above it always does, whatever a finger has to do; `manual` means neither. */
function plan(target: EventTarget | null, by: "hover" | "long_press" | "tap"): void {
  if (target instanceof Node && bubble?.contains(target)) return;
  const element = hostOf(target);
  if (element === owner) {
    clearTimeout(leaving);
    leaving = 0;
    if (bubble?.isConnected || by === "hover") return;
  }
  if (by === "hover" && element !== owner && owner) leave();
  const node = element && hosts.get(element);
  if (!element || !node) return;
  const wanted = optionsOf(node);
  const mode = toText(wanted["trigger_mode"]) ?? "long_press";
  if (mode === "manual" || (by !== "hover" && by !== mode)) return;
  hide();
  owner = element;
  options = wanted;
  const wait = by === "hover" ? millis(options["wait_duration"], 100) : by === "tap" ? 0 : 500;
  timer = window.setTimeout(() => {
    show(element, node);
    // A finger does not leave it: it goes by itself.
    if (by !== "hover") timer = window.setTimeout(hide, millis(options["show_duration"], 1500));
  }, wait);
}

/** The pointer has left: the tooltip stays for a while, if it is to. */
function leave(): void {
  const stay = bubble?.isConnected ? millis(options["exit_duration"]) : 0;
  if (!stay) hide();
  else leaving ||= window.setTimeout(hide, stay);
}

function show(element: HTMLElement, node: ControlNode): void {
  const message = messageOf(node);
  if (!element.isConnected || message === undefined) return;
  bubble ??= h("div", "f-tooltip");
  bubble.setAttribute("role", "tooltip");
  bubble.popover = "manual";
  bubble.textContent = message;
  const decoration = asMap(options["decoration"]);
  bubble.removeAttribute("style");
  style(bubble, {
    ...decorationStyles(decoration),
    ...sizeLimits(options["size_constraints"]),
    "background-color": color(options["bgcolor"]) ?? color(decoration["bgcolor"]),
    padding: given(options["padding"], edges),
    "border-style": decoration["border"] ? null : "none",
    "text-align": typeof options["text_align"] === "string" ? options["text_align"] : null,
    ...textStyle(options["text_style"]),
  });
  layer().append(bubble);
  bubble.showPopover();
  // Where it leaves the bubble, it may stay above one element.
  document.addEventListener("pointermove", hover);
  place(bubble, element.getBoundingClientRect(), num(options["vertical_offset"], 0), options["prefer_below"] !== false);
  // A margin keeps it away from what it belongs to, and from the edges.
  style(bubble, { margin: given(options["margin"], edges) });
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
  clearTimeout(leaving);
  leaving = 0;
  owner = null;
  document.removeEventListener("pointermove", hover);
  if (bubble?.isConnected) bubble.remove();
}

/** An element leaves, or has no tooltip any more. */
export function forget(element: HTMLElement): void {
  if (owner === element) hide();
}
