/** SubmenuButton: a button that opens a menu, which may have such buttons too. */

import { attrs, h, style } from "../../dom.js";
import { iconElement } from "../../icons.js";
import { composes } from "../../keyboard.js";
import type { Changes } from "../../renderer.js";
import { Slot } from "../../slot.js";
import { clip, point } from "../../values.js";
import { Menu } from "../shared/menu.js";
import { CHOSEN, isRtl, keysSideways, MenuButton, NEXT } from "../shared/menu_button.js";
import { menuStyle, placeAligned } from "../shared/menu_style.js";
import { below, beside, put, windowSize } from "../shared/placement.js";

const ARROW = "m10 17 5-5-5-5z";

export class SubmenuButtonRenderer extends MenuButton<"SubmenuButton"> {
  private menu!: Menu;
  private items!: Slot;
  private readonly arrow = iconElement("f-icon");

  override create(): HTMLElement {
    this.arrow.firstElementChild?.setAttribute("d", ARROW);
    const button = this.makeButton(this.arrow);
    attrs(button, { "aria-haspopup": "menu", "aria-expanded": "false" });
    this.menu = new Menu({ control: button, place: this.place.bind(this), choose: () => undefined, toggled: this.toggled.bind(this) }, false);
    const { surface, popup } = this.menu;
    this.items = new Slot(this.mounted, surface, { kind: "column" });
    popup.gone = () => {
      this.items.set(undefined);
    };
    const element = h("div", "f-menu-holder f-submenu", button, popup.element);
    popup.element.addEventListener(CHOSEN, () => {
      this.menu.close();
    });
    popup.element.addEventListener("keydown", (event) => {
      if (!composes(event) && !event.defaultPrevented) this.keyInMenu(event);
    });
    button.addEventListener("keydown", (event) => {
      if (!composes(event) && !event.defaultPrevented && !this.off) this.keyAtButton(event);
    });
    button.addEventListener(NEXT, this.follow);
    // The focus goes on to another item, or away.
    element.addEventListener("focusout", (event) => {
      const to = event.relatedTarget;
      if (to instanceof Node && !element.contains(to)) queueMicrotask(() => { this.menu.close(); });
    });
    return element;
  }

  override update(changed: Changes<"SubmenuButton">): void {
    const { node, menu } = this;
    this.updateButton(changed);
    this.arrow.style.display = this.isNested && !node.has("trailing") ? "" : "none";
    if (this.off) menu.close();
    if (changed.has("controls") && menu.isOpen) this.items.set(node.children("controls"));
    if (changed.any("menu_style", "clip_behavior")) {
      const styles = menuStyle(node.get("menu_style"));
      style(menu.surface, { ...styles, overflow: node.enum("clip_behavior") === "none" ? "visible" : null });
      attrs(menu.surface, { "data-clip": clip(node.enum("clip_behavior")) });
    }
    if (changed.any("content", "leading")) attrs(menu.surface, { "aria-label": this.button.textContent || null });
  }

  override dispose(): void {
    this.menu.popup.unlisten();
  }

  protected override get off(): boolean {
    return this.node.disabled || !this.node.children("controls").some((child) => child.visible);
  }

  /** Its menu opens beside it. */
  private get isNested(): boolean {
    return this.holder?.type === "SubmenuButton";
  }

  protected override press(event: MouseEvent): void {
    // The click of a key has no position of the pointer.
    if (event.detail === 0) this.open("first");
    else if (this.menu.isOpen && !this.isNested) this.menu.leave();
    else this.open();
  }

  protected override hovered(): void {
    const holder = this.button.closest("[role=menu], [role=menubar]");
    if (!holder || this.menu.isOpen) return;
    if (holder.role === "menubar" && !holder.querySelector("[aria-expanded=true]")) return;
    this.button.focus({ preventScroll: true });
    this.follow();
  }

  /** Opens the menu when that of the neighbour, which has lost the focus, has closed. */
  private readonly follow = (): void => {
    queueMicrotask(() => {
      this.open();
    });
  };

  /** Opens the menu, with the focus on its first or last item, or on the button still. */
  private open(at?: "first" | "last"): void {
    if (this.off) return;
    if (!this.menu.isOpen) {
      this.items.set(this.node.children("controls"));
      this.button.focus({ preventScroll: true });
      this.menu.open(at ?? "none");
    } else if (at) this.menu.focus(at);
  }

  private toggled(open: boolean): void {
    this.fire(open ? "open" : "close");
  }

  private keyAtButton(event: KeyboardEvent): void {
    const { isNested, menu, button } = this;
    const step = keysSideways(isRtl(button))[event.key];
    if (isNested ? step === 1 : event.key === "ArrowDown") this.open("first");
    else if (!isNested && event.key === "ArrowUp") this.open("last");
    else if (event.key === "Escape" && menu.isOpen) menu.leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private keyInMenu(event: KeyboardEvent): void {
    // At the button of a menu bar, the bar goes on to the next one.
    if (!this.isNested || keysSideways(isRtl(this.button))[event.key] !== -1) return;
    this.menu.leave();
    event.preventDefault();
    event.stopPropagation();
  }

  private place(menu: HTMLElement): void {
    const { node, button } = this;
    const anchor = button.getBoundingClientRect();
    const rtl = isRtl(button);
    const size = { width: menu.offsetWidth, height: menu.offsetHeight };
    const [x, y] = point(node.get("alignment_offset"));
    const room = windowSize();
    if (placeAligned(menu, anchor, node.get("menu_style"), rtl, [x, y])) return;
    if (this.isNested) {
      // The first item stands beside the button.
      const top = parseFloat(getComputedStyle(menu).paddingTop) || 0;
      put(menu, beside(anchor, size, room, rtl, [x, y - top]));
    } else put(menu, below(anchor, size, room, rtl, [x, y]));
  }
}
