/** The view that a SearchBar opens over itself, or over the whole window: a field, and suggestions below it. */

import { color } from "../../colors.js";
import { attrs, h, style } from "../../dom.js";
import type { Styles } from "../../dom.js";
import type { Changes } from "../../renderer.js";
import { surface } from "../../ripple.js";
import { Slot } from "../../slot.js";
import { iconElement } from "../../icons.js";
import { toNumber } from "../../node.js";
import { restyle } from "../../text_style.js";
import { asMap, borderSide, edges, elevation, given, num, outlinedShape, px } from "../../values.js";
import { isMap } from "../../protocol.js";
import type { Value } from "../../protocol.js";
import { hintStyles } from "../shared/field.js";
import { put, windowSize, within } from "../shared/placement.js";
import { Popup } from "../shared/popup.js";
import type { SearchBarRenderer } from "./search_bar.js";

const BACK = "M20 11H7.83l5.59-5.59L12 4l-8 8 8 8 1.41-1.41L7.83 13H20z";
const CLEAR = "M19 6.41 17.59 5 12 10.59 6.41 5 5 6.41 10.59 12 5 17.59 6.41 19 12 13.41 17.59 19 19 17.59 13.41 12z";

/** Elements that the arrow keys go to. */
const STOPS = "a[href], button, input, select, textarea, [tabindex]";

const LOOK = [
  "view_elevation", "view_bgcolor", "view_side", "view_shape", "view_header_text_style", "view_hint_text_style", "view_header_height",
  "view_bar_padding", "divider_color", "full_screen",
] as const;
const SIZE = ["view_size_constraints", "view_padding", "shrink_wrap", "full_screen"] as const;

export interface SearchViewOwner {
  /** The user wants it to go. */
  readonly leave: () => void;
  /** The user wants an empty field. */
  readonly clear: () => void;
}

export class SearchView {
  readonly box = h("div", "f-search-view");
  readonly place = h("span", "f-search-place");
  readonly popup: Popup;
  private readonly bar: SearchBarRenderer;
  private readonly head = h("div", "f-search-head");
  private readonly list = h("div", "f-search-list");
  private readonly leading: Slot;
  private readonly trailing: Slot;
  private readonly suggestions: Slot;
  private readonly back: HTMLElement;
  private readonly clear: HTMLElement;

  constructor(bar: SearchBarRenderer, id: string, owner: SearchViewOwner) {
    const { box, head, list, place } = this;
    const [before, after] = [h("span", "f-search-edge f-search-leading"), h("span", "f-search-edge")];
    this.bar = bar;
    this.back = button("Back", BACK, owner.leave);
    this.clear = button("Clear", CLEAR, owner.clear);
    this.back.classList.add("f-search-back");
    head.append(this.back, before, place, after, this.clear);
    box.append(head, list);
    box.id = id;
    attrs(box, { role: "dialog", tabindex: -1 });
    this.leading = new Slot(bar.mounted, before, { kind: "box", loose: true });
    this.trailing = new Slot(bar.mounted, after, { kind: "row" });
    this.suggestions = new Slot(bar.mounted, list, { kind: "column", scroll: "y", stretch: true });
    this.popup = new Popup(box, { anchor: null, place: this.settle, leave: owner.leave }, true);
    this.popup.gone = () => {
      for (const slot of [this.leading, this.trailing, this.suggestions]) slot.set(undefined);
    };
    this.popup.element.addEventListener("keydown", (event) => {
      if (event.defaultPrevented) return;
      if (event.key === "Escape") owner.leave();
      else if (!this.step(event)) return;
      event.preventDefault();
      event.stopPropagation();
    });
    box.addEventListener("focusout", (event) => {
      const to = event.relatedTarget;
      if (this.popup.isOpen && to instanceof Node && !box.contains(to)) owner.leave();
    });
  }

  open(): void {
    this.show();
    this.typed(this.bar.input.value);
    this.popup.open();
    this.list.scrollTop = 0;
  }

  update(changed: Changes<"SearchBar">): void {
    if (this.popup.isOpen && changed.any("controls", "view_leading", "view_trailing")) this.show();
    if (changed.any(...LOOK)) this.paint();
    if (this.popup.isOpen && changed.any(...SIZE)) this.settle();
  }

  /** The text in the field has changed. */
  typed(text: string): void {
    this.clear.hidden = text === "" || this.trailing.children.length > 0;
  }

  private show(): void {
    const { node } = this.bar;
    this.leading.set(node.child("view_leading"));
    this.trailing.set(node.children("view_trailing"));
    this.suggestions.set(node.children("controls"));
    this.back.hidden = this.leading.children.length > 0;
    this.typed(this.bar.input.value);
  }

  private paint(): void {
    const { box, head, place } = this;
    const { node } = this.bar;
    const shape = node.has("view_shape") ? outlinedShape(node.get("view_shape"), "") : { radius: null, corners: null };
    box.classList.toggle("f-full", node.bool("full_screen"));
    style(box, {
      "background-color": color(node.get("view_bgcolor")),
      "box-shadow": elevation(node.num("view_elevation")),
      ...line(node.get("view_side") ?? asMap(node.get("view_shape"))["side"]),
      "border-radius": shape.radius,
      "corner-shape": shape.corners,
      "--f-divider-color": color(node.get("divider_color")),
    });
    style(head, {
      height: given(node.num("view_header_height"), px),
      padding: given(node.get("view_bar_padding"), edges),
    });
    restyle(place, node.get("view_header_text_style"));
    style(place, hintStyles(node.get("view_hint_text_style")));
  }

  /** Over the bar, as wide as that, inside of the window; or over the whole window. */
  private readonly settle = (): void => {
    const { box } = this;
    const { node, element } = this.bar;
    const room = windowSize();
    if (node.bool("full_screen")) {
      style(box, { width: px(room.width), height: px(room.height), "max-height": null });
      put(box, [0, 0]);
      return;
    }
    const anchor = (element.firstElementChild ?? element).getBoundingClientRect();
    const limits = asMap(node.get("view_size_constraints"));
    const own = node.has("view_size_constraints");
    const limit = (name: string, fallback: number): number => num(limits[name], own && name.startsWith("min") ? 0 : fallback);
    const clamp = (size: number, least: number, most: number): number => Math.max(least, Math.min(size, most));
    const width = Math.min(room.width, clamp(anchor.width, limit("min_width", 360), limit("max_width", Infinity)));
    const [least, most] = [limit("min_height", 240), limit("max_height", Infinity)];
    const space = sides(node.get("view_padding"));
    const shrinks = node.bool("shrink_wrap", false);
    style(box, { width: px(width - space.left - space.right), height: null, "max-height": null });
    const wanted = shrinks ? Math.min(box.offsetHeight + space.top + space.bottom, (room.height * 2) / 3) : (room.height * 2) / 3;
    const height = Math.min(room.height, clamp(wanted, least, most));
    const inner = px(height - space.top - space.bottom);
    style(box, { height: shrinks && wanted > least ? null : inner, "max-height": inner });
    const left = getComputedStyle(element).direction === "rtl" ? anchor.right - width : anchor.left;
    put(box, [within(left, width, room.width, 0) + space.left, within(anchor.top, height, room.height, 0) + space.top]);
  };

  /** Arrow keys go from the field to the suggestions and back. True if the key is such a one. */
  private step(event: KeyboardEvent): boolean {
    const { input } = this.bar;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const from = event.target instanceof HTMLElement ? event.target : input;
    // What uses arrow keys itself keeps them.
    if (by === undefined || (from !== input && from.matches("input, textarea, select, [role=slider]"))) return false;
    const stops = [...this.list.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility() && !stop.matches(":disabled"));
    const next = stops.indexOf(from) + by;
    if (from === input && by < 0) return false;
    if (next < 0) input.focus();
    else stops[next]?.focus();
    return true;
  }
}

/** A line along the edge, which takes no room. */
export function line(side: Value | undefined): Styles {
  const { width, stroke_align: align } = asMap(side);
  const css = borderSide(side);
  const inside = (num(width, 1) * (1 - num(align, -1))) / 2;
  return { outline: css, "outline-offset": css && px(-inside) };
}

function button(name: string, outline: string, act: () => void): HTMLButtonElement {
  const icon = iconElement();
  icon.firstElementChild?.setAttribute("d", outline);
  const element = h("button", "f-search-button", icon);
  element.type = "button";
  attrs(element, { "aria-label": name, title: name });
  surface(element);
  element.addEventListener("click", act);
  return element;
}

function sides(value: Value | undefined): Record<"left" | "top" | "right" | "bottom", number> {
  const side = (name: string): number => (isMap(value) ? num(value[name], 0) : (toNumber(value) ?? 0));
  return { left: side("left"), top: side("top"), right: side("right"), bottom: side("bottom") };
}
