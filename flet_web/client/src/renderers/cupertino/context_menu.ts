/** CupertinoContextMenu: pressed for long, its content is lifted out of the page, and a menu opens beside it. */

import { attrs, h, style } from "../../dom.js";
import type { Fill } from "../../layout.js";
import { FILL_NONE } from "../../layout.js";
import { onLongPress } from "../../pointer.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import { Slot } from "../../slot.js";
import "./cupertino.js";
import { adopt } from "../../styles.js";
import { messageOf } from "../../tooltip.js";
import { px } from "../../values.js";
import { IconPlace } from "../shared/icon_place.js";
import { Menu } from "../shared/menu.js";
import { put, windowSize, within } from "../shared/placement.js";
import type { Size, Spot } from "../shared/placement.js";
import css from "./context_menu.css?inline";

adopt(css);

/** Space between the content and the menu, and around both (px). */
const GAP = 20;
/** Milliseconds of a movement, and of a vibration. */
const MOVE = 335;
const BUZZ = 15;
const STOPS = "a[href], button, input, select, textarea, [tabindex]";

export class CupertinoContextMenuRenderer extends Renderer<"CupertinoContextMenu"> {
  private content!: Slot;
  private menu!: Menu;
  private items!: Slot;
  private lifted: HTMLElement | null = null;

  override create(): HTMLElement {
    const inner = h("div", "f-lift-content");
    this.content = this.slot(inner, { kind: "box" });
    const element = h("div", "f-lift", inner);
    this.menu = new Menu(
      {
        control: inner,
        place: (surface) => {
          this.place(surface);
        },
        choose: (item) => {
          this.choose(item);
        },
      },
      true,
    );
    const { surface, popup } = this.menu;
    surface.classList.add("f-lift-menu");
    popup.element.classList.add("f-lift-layer");
    this.items = new Slot(this.mounted, surface, { kind: "column", stretch: true });
    popup.gone = () => {
      this.items.set(undefined);
      this.land();
    };
    element.append(popup.element);
    this.listen(inner);
    return element;
  }

  override update(changed: Changes<"CupertinoContextMenu">): void {
    const { node, menu } = this;
    if (changed.has("content")) this.content.set(node.child("content"));
    if (changed.has("actions") && menu.isOpen) this.items.set(node.children("actions"));
    if (changed.has("disabled") && node.disabled) menu.close();
    this.host.onFlushed(() => {
      this.name();
    });
  }

  override fill(): Fill {
    return this.content.children[0]?.fill ?? FILL_NONE;
  }

  override dispose(): void {
    this.menu.popup.unlisten();
  }

  /** What can have the focus by itself opens the menu from there; else the content is a button. */
  private name(): void {
    const inner = this.content.container;
    const own = inner.querySelector(STOPS) === null && !this.node.disabled;
    attrs(inner, {
      role: own ? "button" : null,
      tabindex: own ? 0 : null,
      "aria-haspopup": own ? "menu" : null,
      "aria-expanded": own ? String(this.menu.isOpen) : null,
      "aria-label": own && !inner.textContent ? (messageOf(this.node) ?? "Menu") : null,
    });
  }

  private listen(inner: HTMLElement): void {
    onLongPress(inner, () => this.open());
    inner.addEventListener("contextmenu", (event) => {
      if (!event.defaultPrevented && (this.menu.isOpen || this.open())) event.preventDefault();
    });
    inner.addEventListener("keydown", (event) => {
      if (event.target !== inner || (event.key !== "Enter" && event.key !== " ")) return;
      event.preventDefault();
      if (this.open()) this.menu.focus("first");
    });
  }

  private open(): boolean {
    const { node, menu } = this;
    const actions = node.children("actions");
    if (node.disabled || menu.isOpen || !actions.some((action) => action.visible)) return false;
    if (node.bool("enable_haptic_feedback") && "vibrate" in navigator) navigator.vibrate(BUZZ);
    this.lift();
    this.items.set(actions);
    menu.open();
    return true;
  }

  /** A picture of the content, in the layer above the page. */
  private lift(): void {
    this.lifted?.remove();
    const inner = this.content.container;
    const picture = inner.cloneNode(true) as HTMLElement;
    picture.className = `${inner.className} f-lifted`;
    for (const name of ["role", "tabindex", "aria-haspopup", "aria-expanded", "aria-label"]) picture.removeAttribute(name);
    for (const element of picture.querySelectorAll("[id], [data-key]")) {
      element.removeAttribute("id");
      element.removeAttribute("data-key");
    }
    attrs(picture, { inert: true, "aria-hidden": "true" });
    const { width, height } = inner.getBoundingClientRect();
    style(picture, { width: px(width), height: px(height) });
    this.menu.popup.element.prepend(picture);
    this.lifted = picture;
    inner.classList.add("f-away");
  }

  private land(): void {
    this.lifted?.remove();
    this.lifted = null;
    this.content.container.classList.remove("f-away");
  }

  private place(surface: HTMLElement): void {
    const { lifted } = this;
    if (!lifted) return;
    const from = this.content.container.getBoundingClientRect();
    const room = windowSize();
    const menu = { width: surface.offsetWidth, height: surface.offsetHeight };
    const [at, spot] = room.width > room.height ? beside(from, menu, room) : below(from, menu, room);
    put(lifted, at);
    put(surface, spot);
    if (matchMedia("(prefers-reduced-motion: reduce)").matches || lifted.getAnimations().length) return;
    const start = { translate: `${from.left - at[0]}px ${from.top - at[1]}px` };
    lifted.animate([start, { translate: "0 0" }], { duration: MOVE, easing: "cubic-bezier(0.35, 0.91, 0.33, 0.97)" });
  }

  private choose(item: HTMLElement): void {
    const { host, node, menu } = this;
    const action = node.children("actions").find((one) => host.find(one)?.element.contains(item));
    menu.close();
    if (action) host.events.fire(action, "click");
  }
}

/** At which side of the window content is; what lies across its middle, with no more than three quarters at one side, at none. */
function sideOf({ left, right, width }: DOMRect, room: Size): -1 | 0 | 1 {
  const [middle, off] = [room.width / 2, left + width / 2 - room.width / 2];
  if (left < middle && right > middle && Math.abs(off) <= width / 4) return 0;
  return off < 0 ? -1 : 1;
}

/** Where a stretch begins that is to keep off the start of the window and, if it has the room, to end within it. */
function after(at: number, length: number, room: number): number {
  return Math.max(GAP, Math.min(at, room - length));
}

/** In a wide window content and menu are in the middle, side by side. */
function beside(from: DOMRect, menu: Size, room: Size): [Spot, Spot] {
  const width = from.width + GAP + menu.width;
  const left = after((room.width - width) / 2, width, room.width);
  const top = Math.max(GAP, (room.height - Math.max(from.height, menu.height)) / 2);
  return sideOf(from, room) > 0 ? [[left + menu.width + GAP, top], [left, top]] : [[left, top], [left + from.width + GAP, top]];
}

/** In a high one the end of the content comes to its middle, as far as there is room, and the menu stands below it. */
function below(from: DOMRect, menu: Size, room: Size): [Spot, Spot] {
  const left = after(from.left, from.width + GAP, room.width);
  const top = after(from.top - from.height / 2, from.height + GAP + menu.height, room.height);
  const start = left + ((from.width - menu.width) * (sideOf(from, room) + 1)) / 2;
  const under = Math.min(top + from.height + GAP, room.height - menu.height);
  return [[left, top], [within(start, menu.width, room.width), Math.max(0, under)]];
}

export class CupertinoContextMenuActionRenderer extends Renderer<"CupertinoContextMenuAction"> {
  private content!: Slot;
  private icon!: IconPlace;

  override create(): HTMLElement {
    const label = h("span", "f-lift-label");
    this.content = this.slot(label, { kind: "box", loose: true });
    this.icon = new IconPlace(this.mounted);
    const element = h("div", "f-lift-item", label, this.icon.element);
    attrs(element, { role: "menuitem", tabindex: -1 });
    return element;
  }

  override update(changed: Changes<"CupertinoContextMenuAction">): void {
    const { node, element } = this;
    if (changed.has("content")) this.content.set(node.content("content"));
    if (changed.has("trailing_icon")) this.icon.show(node.get("trailing_icon"));
    element.classList.toggle("f-default", node.bool("default"));
    element.classList.toggle("f-destructive", node.bool("destructive"));
    attrs(element, { "aria-disabled": node.disabled ? "true" : null });
  }
}
