/** The bubble of tooltips: one for the whole page, shown on hover and on keyboard focus, closed by Escape. Loaded with the first tooltip. */

import { color } from "./colors.js";
import { decorationStyles } from "./decoration.js";
import { h, said, style } from "./dom.js";
import type { Styles } from "./dom.js";
import { toText } from "./node.js";
import type { ControlNode } from "./node.js";
import { isMap } from "./protocol.js";
import type { ValueMap } from "./protocol.js";
import { textStyle } from "./text_style.js";
import { applied } from "./theme.js";
import { hosts, messageOf, optionsOf } from "./tooltip.js";
import { asMap, edges, given, millis, num, px, sizeLimits } from "./values.js";
import { layer } from "./surroundings.js";
import { adopt } from "./styles.js";
import css from "./tooltip_bubble.css?inline";

adopt(css);

/** From the middle of what it belongs to, and what stays free between it and the edges of the window. In pixels, as in Flutter. */
const OFFSET = 24;
const MARGIN = 10;

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
  const decoration = asMap(options["decoration"]);
  const { "background-color": marker = null, ...words } = textStyle(options["text_style"]);
  const text = h("span", "", message);
  style(text, { "background-color": marker });
  bubble.replaceChildren(text);
  bubble.classList.toggle("f-tooltip-styled", isMap(options["text_style"]));
  bubble.removeAttribute("style");
  const limits = sizeLimits(options["size_constraints"]);
  // It lies above everything, and looks like what it belongs to.
  bubble.dir = getComputedStyle(element).direction;
  style(bubble, {
    ...themesAround(element),
    ...decorationStyles(decoration),
    ...words,
    "--f-narrow": limits["min-width"],
    "--f-wide": limits["max-width"],
    "--f-low": limits["min-height"],
    "--f-high": limits["max-height"],
    "background-color": color(options["bgcolor"]) ?? color(decoration["bgcolor"]),
    padding: given(options["padding"], edges),
    "border-style": decoration["border"] ? null : "none",
    "text-align": typeof options["text_align"] === "string" ? options["text_align"] : null,
  });
  layer().append(bubble);
  bubble.showPopover();
  // Where it leaves the bubble, it may stay above one element.
  document.addEventListener("pointermove", hover);
  place(bubble, element.getBoundingClientRect());
}

/** What the themes around an element set, the nearest one last. */
function themesAround(element: HTMLElement): Styles {
  const found: Styles[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) found.unshift(said(applied.get(at) ?? {}));
  return Object.assign({}, ...found) as Styles;
}

/** Below the middle of what it belongs to or, where there is more room, above it. A margin around it keeps it away from that. */
function place(box: HTMLElement, anchor: DOMRect): void {
  const [top = 0, right = top, bottom = top, left = right] = edges(options["margin"]).split(" ").map(parseFloat);
  style(box, { "--f-mx": px(left + right), "--f-my": px(top + bottom) });
  const [width, height] = [box.offsetWidth + left + right, box.offsetHeight + top + bottom];
  const [x, y] = [anchor.left + anchor.width / 2, anchor.top + anchor.height / 2];
  const offset = num(options["vertical_offset"], OFFSET);
  const fitsUnder = y + offset + height <= window.innerHeight - MARGIN;
  const fitsOver = y - offset - height >= MARGIN;
  const under = fitsUnder === fitsOver ? options["prefer_below"] !== false : fitsUnder;
  const room = window.innerWidth - width;
  style(box, {
    top: px((under ? Math.min(y + offset, window.innerHeight - MARGIN) : Math.max(y - offset - height, MARGIN)) + top),
    left: px((room < 2 * MARGIN ? room / 2 : Math.min(Math.max(MARGIN, x - width / 2), room - MARGIN)) + left),
  });
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
