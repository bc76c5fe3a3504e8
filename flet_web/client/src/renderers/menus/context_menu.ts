/** ContextMenu: a menu that opens where its content is pressed. */

import { attrs, h } from "../../dom.js";
import type { Fill } from "../../layout.js";
import { FILL_NONE } from "../../layout.js";
import { toText } from "../../node.js";
import { at, LONG_PRESS, onLongPress, places, TOUCH_SLOP } from "../../pointer.js";
import type { Point } from "../../pointer.js";
import type { ValueMap } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import type { Slot } from "../../slot.js";
import { adopt } from "../../styles.js";
import { point } from "../../values.js";
import { INTERACTIVE } from "../shared/inside.js";
import { over, put, windowSize } from "../shared/placement.js";
import { PopupItems } from "../shared/popup_items.js";
import type { ItemNode } from "../shared/popup_items.js";
import css from "./context_menu.css?inline";

adopt(css);

const BUTTONS = ["primary", "tertiary", "secondary"] as const;
type Button = (typeof BUTTONS)[number];

export class ContextMenuRenderer extends Renderer<"ContextMenu"> {
  private content!: Slot;
  private menu!: PopupItems;
  /** What opened the menu, as its events tell. */
  private opened: ValueMap = {};
  private spot: Point = { x: 0, y: 0 };
  private shown: ItemNode[] = [];
  private source: "items" | `${Button}_items` = "items";

  override create(): HTMLElement {
    const inner = h("div");
    const element = h("div", "f-context-menu", inner);
    this.content = this.slot(inner, { kind: "box" });
    this.menu = new PopupItems(this, null, this.place.bind(this), {
      selected: (item) => {
        this.fire("select", { ...this.opened, id: item.id, idx: this.shown.indexOf(item) });
      },
      left: () => {
        this.fire("dismiss", this.opened);
      },
    });
    element.append(this.menu.menu.popup.element);
    this.listen(inner);
    return element;
  }

  override update(changed: Changes<"ContextMenu">): void {
    const { node } = this;
    if (changed.has("content")) this.content.set(node.child("content"));
    if (changed.has(this.source)) this.menu.refresh(node.children(this.source));
    if (changed.has("disabled") && node.disabled) this.menu.menu.close();
    this.host.onFlushed(() => {
      this.name();
    });
  }

  /** What can have the focus by itself opens the menu from there; else the content is a button. */
  private name(): void {
    const inner = this.content.container;
    const stops = inner.querySelector(`${INTERACTIVE}, [tabindex]`);
    const alone = !this.node.disabled && this.first !== undefined && stops === null;
    attrs(inner, {
      role: alone ? "button" : null,
      tabindex: alone ? 0 : null,
      "aria-haspopup": alone ? "menu" : null,
      "aria-label": alone && !inner.innerText.trim() ? "Menu" : null,
    });
  }

  /** The button that opens a menu, the primary one before others. */
  private get first(): Button | undefined {
    return BUTTONS.find((button) => this.trigger(button) && this.node.children(`${button}_items`).some((item) => item.visible));
  }

  override fill(): Fill {
    return this.content.children[0]?.fill ?? FILL_NONE;
  }

  override invoke(name: string, args: ValueMap): null {
    if (name !== "open") throw new Error(`Unknown ContextMenu method: ${name}`);
    const box = this.content.container.getBoundingClientRect();
    const { global_position: there, local_position: here } = args;
    const [x, y] = there ? point(there) : here ? point(here) : [box.width / 2, box.height / 2];
    this.menu.menu.close();
    this.open("items", there ? { x, y } : { x: x + box.left, y: y + box.top }, {});
    return null;
  }

  override dispose(): void {
    this.menu.menu.popup.unlisten();
  }

  private listen(inner: HTMLElement): void {
    inner.addEventListener("pointerdown", (event) => {
      const button = BUTTONS[event.button];
      if (!button || event.pointerType === "touch") return;
      if (button !== "secondary" && this.press(button, "down", event)) event.preventDefault();
      // The primary button is watched by what fingers are watched by.
      else if (button !== "primary") this.hold(button, event, inner);
    });
    inner.addEventListener("keydown", (event) => {
      const { first } = this;
      if (event.target !== inner || (event.key !== "Enter" && event.key !== " ") || !first || this.node.disabled) return;
      event.preventDefault();
      const { left, top, width, height } = inner.getBoundingClientRect();
      const tr = this.trigger(first) === "down" ? "down" : "longPress";
      this.open(`${first}_items`, { x: left + width / 2, y: top + height / 2 }, { b: first, tr }, "first");
    });
    // The middle button would start to scroll.
    inner.addEventListener("mousedown", (event) => {
      if (event.button === 1 && this.trigger("tertiary") && this.node.has("tertiary_items")) event.preventDefault();
    });
    inner.addEventListener("click", (event) => {
      if ((event).pointerType === "touch" && this.press("primary", "down", event)) event.stopPropagation();
    });
    onLongPress(inner, (event) => this.press("primary", "longpress", event));
    // The secondary button, the menu key, and a finger that stays: wherever the browser would show its own menu.
    inner.addEventListener("contextmenu", (event) => {
      if (event.defaultPrevented || this.node.disabled) return;
      const waits = this.trigger("secondary") === "longpress" && this.node.children("secondary_items").length > 0;
      if (waits || this.menu.menu.isOpen || this.press("secondary", "down", event)) event.preventDefault();
    });
  }

  /** Another button than the primary one is held down. */
  private hold(button: Button, down: PointerEvent, inner: HTMLElement): void {
    const timer = window.setTimeout(() => {
      done();
      this.press(button, "longpress", down);
    }, LONG_PRESS);
    const moved = (event: PointerEvent): void => {
      if (Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) > TOUCH_SLOP) done();
    };
    const done = (): void => {
      clearTimeout(timer);
      window.removeEventListener("pointerup", done);
      inner.removeEventListener("pointermove", moved);
    };
    window.addEventListener("pointerup", done);
    inner.addEventListener("pointermove", moved);
  }

  /** What opens the menu of a button. What is not sent is None, not a default. */
  private trigger(button: Button): string | undefined {
    return toText(this.node.props[`${button}_trigger`])?.toLowerCase();
  }

  /** A gesture of a button: opens the menu if that is what opens it. False if the gesture means nothing here. */
  private press(button: Button, gesture: "down" | "longpress", event: MouseEvent): boolean {
    const { node } = this;
    if (node.disabled || this.trigger(button) !== gesture) return false;
    return this.open(`${button}_items`, at(event), { b: button, tr: gesture === "down" ? "down" : "longPress" });
  }

  private open(source: typeof this.source, spot: Point, opener: ValueMap, focus?: "first"): boolean {
    const items = this.node.children(source);
    this.source = source;
    this.spot = spot;
    this.shown = items.filter((item) => item.visible);
    const { g, l } = places(spot, this.content.container);
    this.opened = { b: null, tr: null, ...opener, id: null, idx: null, ic: this.shown.length, g, l };
    if (this.menu.open(items, focus)) return true;
    this.fire("dismiss", this.opened);
    return false;
  }

  private place(menu: HTMLElement): void {
    const { x, y } = this.spot;
    const rtl = getComputedStyle(this.element).direction === "rtl";
    const size = { width: menu.offsetWidth, height: menu.offsetHeight };
    put(menu, over({ left: x, right: x, top: y, bottom: y }, size, windowSize(), rtl));
  }
}
