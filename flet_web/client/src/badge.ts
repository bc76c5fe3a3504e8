/** The badge of a control: a small label at its corner. The control is wrapped, its own element stays as it is. */

import { color } from "./colors.js";
import { attrs, h, style } from "./dom.js";
import type { Mounted } from "./mounted.js";
import { ControlNode } from "./node.js";
import { textStyle } from "./text_style.js";
import { edges, point, position, px } from "./values.js";

export class Badge {
  readonly wrapper: HTMLElement;

  constructor(mounted: Mounted, element: HTMLElement) {
    const mark = h("span", "f-badge");
    this.wrapper = h("div", "f-badged");
    if (element.parentElement) element.replaceWith(this.wrapper);
    style(element, Object.fromEntries(Object.keys(mounted.styles).map((name) => [name, null])));
    mounted.styles = {};
    this.wrapper.append(element, mark);
    const value = mounted.node.get("badge");
    const badge = value instanceof ControlNode ? value : null;
    const label = badge ? badge.content("label") : typeof value === "string" ? value : undefined;
    mark.textContent = label instanceof ControlNode ? label.str("value", label.str("text", "")) : (label ?? "");
    if (badge) show(badge, mark);
    mark.classList.toggle("f-badge-dot", !mark.textContent);
    attrs(mark, { hidden: badge?.bool("label_visible", true) === false });
  }

  dispose(): void {
    const element = this.wrapper.firstElementChild;
    if (element && this.wrapper.parentElement) this.wrapper.replaceWith(element);
  }
}

function show(badge: ControlNode, mark: HTMLElement): void {
  const size = badge.num(mark.textContent ? "large_size" : "small_size");
  const [x, y] = badge.has("offset") ? point(badge.get("offset")) : [0, 0];
  const [left, top] = badge.map("alignment") ? position(badge.get("alignment")).split(" ") : [];
  style(mark, {
    ...textStyle(badge.get("text_style")),
    "background-color": color(badge.get("bgcolor")),
    color: color(badge.get("text_color")),
    padding: badge.has("padding") ? edges(badge.get("padding")) : null,
    "min-width": size === undefined ? null : px(size),
    height: size === undefined ? null : px(size),
    left,
    top,
    right: left ? "auto" : null,
    translate: badge.has("offset") ? `${px(x)} ${px(y)}` : null,
  });
}
