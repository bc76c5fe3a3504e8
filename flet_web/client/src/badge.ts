/** The badge of a control: a small label at its corner. The control is wrapped, its own element stays as it is. */

import { color } from "./colors.js";
import { attrs, h, style } from "./dom.js";
import type { Mounted } from "./mounted.js";
import { ControlNode, toText } from "./node.js";
import { adopt } from "./styles.js";
import { textStyle } from "./text_style.js";
import { edges, point, px } from "./values.js";
import css from "./badge.css?inline";
import { freshId } from "./surroundings.js";

adopt(css);

export class Badge {
  readonly wrapper: HTMLElement;

  constructor(mounted: Mounted, element: HTMLElement) {
    const mark = h("span", "f-badge");
    this.wrapper = h("div", "f-badged");
    if (element.parentElement) element.replaceWith(this.wrapper);
    style(element, Object.fromEntries(Object.keys(mounted.styles).map((name) => [name, null])));
    mounted.styles = {};
    this.wrapper.append(element, mark);
    const value = mounted.node.content("badge");
    const badge = value instanceof ControlNode ? value : null;
    const label = value instanceof ControlNode ? value.content("label") : value;
    mark.textContent = label instanceof ControlNode ? (toText(label.props["value"]) ?? "") : (label ?? "");
    if (badge) show(badge, mark);
    mark.classList.toggle("f-badge-dot", !mark.textContent);
    const hidden = badge?.bool("label_visible") === false;
    attrs(mark, { hidden });
    // What a button counts belongs to its name.
    if (hidden || !element.matches("button, a, [role=button]")) return;
    element.id ||= freshId("badged");
    mark.id = `${element.id}-badge`;
    attrs(element, { "aria-labelledby": `${element.id} ${mark.id}` });
  }

  dispose(): void {
    const element = this.wrapper.firstElementChild;
    element?.removeAttribute("aria-labelledby");
    if (element && this.wrapper.parentElement) this.wrapper.replaceWith(element);
  }
}

/** Across it is placed as if it were as wide as high, down by its middle: that is where Flutter puts it. */
function show(badge: ControlNode<"Badge">, mark: HTMLElement): void {
  const size = badge.num(mark.textContent ? "large_size" : "small_size");
  const [x, y] = badge.has("offset") ? point(badge.get("offset")) : mark.textContent ? [4, -4] : [0, 0];
  const [across, down] = badge.map("alignment") ? point(badge.get("alignment")) : [1, -1];
  const placed = badge.has("offset") || badge.map("alignment") !== undefined;
  const start = placed ? `calc(${(across + 1) / 2} * (100% - var(--f-badge-size)) + ${px(x)})` : null;
  const text = textStyle(badge.get("text_style"));
  const back = text["background-color"];
  style(mark, {
    ...text,
    // That of the text is behind its letters alone.
    background: (back ? `linear-gradient(${back} 0 0) content-box,` : "") + (color(badge.get("bgcolor")) ?? "var(--md-sys-color-error)"),
    color: color(badge.get("text_color")) ?? text["color"],
    padding: badge.has("padding") ? edges(badge.get("padding")) : null,
    "--f-badge-size": size === undefined ? null : px(size),
    left: badge.map("alignment") ? start : null,
    "inset-inline-start": badge.map("alignment") ? null : start,
    top: placed ? `calc(${(down + 1) * 50}% + ${px(y)} + var(--f-badge-half) - var(--f-badge-size) / 2)` : null,
  });
}
