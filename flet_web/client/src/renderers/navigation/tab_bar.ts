/** TabBar and Tab: tabs side by side, with a mark below the selected one. */

import { color } from "../../colors.js";
import { attrs, h, style } from "../../dom.js";
import { FILL_WIDTH } from "../../layout.js";
import type { Fill } from "../../layout.js";
import type { ControlNode } from "../../node.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import { surface } from "../../ripple.js";
import type { Slot } from "../../slot.js";
import { adopt } from "../../styles.js";
import { restyle } from "../../text_style.js";
import { asMap, borderSide, edges, given, num, px, radius } from "../../values.js";
import { pick } from "../shared/control_state.js";
import { cursor } from "../shared/cursor.js";
import { IconPlace } from "../shared/icon_place.js";
import { motion } from "./tab_view.js";
import { tabsAround } from "./tabs.js";
import type { TabMove, TabPart, TabsRenderer } from "./tabs.js";
import css from "./tabs.css?inline";

adopt(css);

export class TabRenderer extends Renderer<"Tab"> {
  private icon!: IconPlace;
  private label!: Slot;

  override create(): HTMLElement {
    this.icon = new IconPlace(this.mounted);
    const label = h("span", "f-tab-label");
    this.label = this.slot(label, { kind: "box", loose: true });
    return h("span", "f-tab-body", this.icon.element, label);
  }

  override update(changed: Changes<"Tab">): void {
    const { node, element } = this;
    if (changed.has("label")) this.label.set(node.content("label"));
    if (changed.has("icon")) this.icon.show(node.get("icon"));
    this.label.container.hidden = !node.has("label");
    element.classList.toggle("f-tab-two", node.has("label") && node.has("icon"));
    style(element, { height: given(node.num("height"), px) });
    style(this.icon.element, { margin: given(node.get("icon_margin"), edges) });
    if (changed.any("visible", "disabled") && !changed.first) this.host.tree.markDirty(node.parent ?? node, "tabs");
  }
}

interface Item {
  readonly node: ControlNode;
  readonly button: HTMLElement;
  readonly content: HTMLElement;
  readonly mark: HTMLElement;
  readonly slot: Slot;
}

export class TabBarRenderer extends Renderer<"TabBar"> implements TabPart {
  private readonly list = h("div", "f-tab-list");
  private items: Item[] = [];
  private tabs: TabsRenderer | undefined;

  override create(): HTMLElement {
    attrs(this.list, { role: "tablist" });
    this.list.addEventListener("keydown", (event) => {
      this.pressed(event);
    });
    this.tabs = tabsAround(this);
    this.tabs?.join(this, "bars");
    return h("div", "f-tab-bar", this.list);
  }

  override update(changed: Changes<"TabBar">): void {
    const { node, element } = this;
    if (changed.any("tabs", "disabled")) this.updateItems();
    const scrolls = node.bool("scrollable");
    element.classList.toggle("f-tab-bar-scrolls", scrolls);
    element.classList.toggle("f-tab-bar-secondary", node.bool("secondary"));
    element.dataset["align"] = node.enum("tab_alignment", scrolls ? "start" : "fill");
    element.dataset["mark"] = node.enum("indicator_size", node.bool("secondary") ? "tab" : "label");
    this.paint();
    this.showTab(null);
  }

  override fill(): Fill {
    return FILL_WIDTH;
  }

  override dispose(): void {
    this.tabs?.leave(this);
  }

  get places(): HTMLElement[] {
    return this.items.map(({ button }) => button);
  }

  showTab(move: TabMove | null): void {
    const selected = this.tabs?.index ?? 0;
    const before = this.items.find(({ button }) => button.classList.contains("f-tab-selected"));
    const from = move && before?.mark.getBoundingClientRect();
    this.items.forEach(({ button, content }, i) => {
      const on = i === selected;
      button.classList.toggle("f-tab-selected", on);
      attrs(button, { "aria-selected": on ? "true" : "false", tabindex: on ? 0 : -1 });
      restyle(content, this.node.get(on ? "label_text_style" : "unselected_label_text_style"));
    });
    const now = this.items[selected];
    if (!now) return;
    if (move && from && now !== before) this.slideMark(now.mark, from, move);
    // The selected tab stands in the middle, as far as the tabs scroll.
    const left = now.button.offsetLeft + now.button.offsetWidth / 2 - this.list.clientWidth / 2;
    if (typeof this.list.scrollTo === "function") {
      this.list.scrollTo({ left, behavior: move && motion(move.duration) ? "smooth" : "instant" });
    }
  }

  private slideMark(mark: HTMLElement, from: DOMRect, { duration, easing }: TabMove): void {
    const to = mark.getBoundingClientRect();
    if (!("animate" in mark) || to.width === 0 || from.width === 0) return;
    const at = (left: number, width: number): Keyframe => ({
      transform: `translateX(${px(left - to.left)}) scaleX(${width / to.width})`,
      transformOrigin: "left",
    });
    const frames = [at(from.left, from.width), at(to.left, to.width)];
    const elastic = this.node.enum("indicator_animation", this.element.dataset["mark"] === "tab" ? "linear" : "elastic");
    if (elastic === "elastic") {
      const left = Math.min(from.left, to.left);
      frames.splice(1, 0, at(left, Math.max(from.right, to.right) - left));
    }
    mark.animate(frames, { duration: motion(duration), easing });
  }

  // -- tabs -----------------------------------------------------------------------------------------------------------

  private updateItems(): void {
    const known = new Map(this.items.map((item) => [item.node, item]));
    const wanted = this.node.children("tabs").filter((child) => child.visible);
    this.items = wanted.map((child) => known.get(child) ?? this.item(child));
    for (const item of known.values()) {
      if (!this.items.includes(item)) item.slot.remove();
    }
    for (const { node, button } of this.items) attrs(button, { "aria-disabled": node.disabled ? "true" : null });
    this.list.replaceChildren(...this.places);
    this.tabs?.connect();
  }

  private item(node: ControlNode): Item {
    const content = h("span", "f-tab-content");
    const mark = h("span", "f-tab-mark");
    // The mark stands beside the slot, which owns all that is in its container.
    const button = h("div", "f-tab", h("span", "f-tab-box", content, mark));
    attrs(button, { role: "tab" });
    const slot = this.slot(content, { kind: "box", loose: true });
    slot.set(node);
    surface(button);
    button.addEventListener("click", () => {
      this.choose(node, true);
    });
    for (const [type, hovering] of [["pointerenter", true], ["pointerleave", false]] as const) {
      button.addEventListener(type, (event) => {
        if (event.pointerType === "touch" || node.disabled) return;
        this.fire("hover", { hovering, index: this.placeOf(node) });
      });
    }
    return { node, button, content, mark, slot };
  }

  private placeOf(node: ControlNode): number {
    return this.items.findIndex((item) => item.node === node);
  }

  private choose(node: ControlNode, clicked: boolean): void {
    if (node.disabled) return;
    const place = this.placeOf(node);
    if (clicked) this.fire("click", place);
    this.tabs?.select(place);
  }

  /** Arrow keys select the next tab; Enter and Space click. */
  private pressed(event: KeyboardEvent): void {
    const usable = this.items.filter(({ node }) => !node.disabled);
    const at = usable.findIndex(({ button }) => button === event.target);
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const rtl = getComputedStyle(this.element).direction === "rtl";
    const steps: Record<string, number> = {
      [rtl ? "ArrowLeft" : "ArrowRight"]: at + 1, [rtl ? "ArrowRight" : "ArrowLeft"]: at - 1, Home: 0, End: -1, Enter: at, " ": at,
    };
    const to = steps[event.key];
    const item = to === undefined ? undefined : usable.at(to % usable.length);
    if (!item) return;
    event.preventDefault();
    item.button.focus();
    this.choose(item.node, event.key === "Enter" || event.key === " ");
  }

  // -- looks ----------------------------------------------------------------------------------------------------------

  private paint(): void {
    const { node, element } = this;
    const overlay = node.get("overlay_color");
    const over = (state: string): string | undefined => color(pick(overlay, new Set([state])));
    const line = asMap(node.get("indicator"));
    const side = asMap(line["border_side"]);
    // Without a color of its own the line of an `indicator` is white in Flet, which would be seen nowhere.
    const mark = color(side["color"]) ?? color(node.get("indicator_color"));
    const thick = node.has("indicator") ? num(side["width"], 2) : Math.max(node.num("indicator_thickness"), node.bool("secondary") ? 2 : 3);
    style(this.list, { padding: given(node.get("padding"), edges) });
    style(element, {
      "--f-tab-divider": given(node.num("divider_height"), px),
      "--f-tab-divider-color": color(node.get("divider_color")),
      "--f-tab-padding": given(node.get("label_padding"), edges),
      "--f-tab-color": color(node.get("label_color")),
      "--f-tab-rest": color(node.get("unselected_label_color")),
      "--f-tab-mark": mark,
      "--f-tab-thick": px(thick),
      "--f-tab-insets": given(line["insets"], edges),
      "--f-tab-round": node.has("indicator") ? (given(line["border_radius"] ?? undefined, radius) ?? "0") : undefined,
      "--f-tab-line": borderSide(line["border_side"]) === undefined && node.has("indicator") ? "0" : undefined,
      "--f-tab-splash": given(node.get("splash_border_radius"), radius),
      "--f-tab-hover": over("hovered"),
      "--f-tab-focus": over("focused"),
      "--f-tab-press": over("pressed"),
      "--f-tab-cursor": node.disabled ? undefined : cursor(pick(node.get("mouse_cursor"), new Set())),
    });
  }
}
