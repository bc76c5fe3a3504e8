/**
 * What SubmenuButton and MenuItemButton have in common: what they show, their ButtonStyle, hover and focus. In a menu or a
 * menu bar they are items of it, which moves the focus among them; anywhere else they are buttons.
 */

import { color } from "../../colors.js";
import { attrs, h, onActivateKey, style } from "../../dom.js";
import { focus } from "../../focus.js";
import type { ControlNode } from "../../node.js";
import type { ValueMap } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import { surface } from "../../ripple.js";
import type { Slot } from "../../slot.js";
import { adopt } from "../../styles.js";
import { asMap } from "../../values.js";
import { paintButton } from "./button_style.js";
import { ActiveStates, pick } from "./control_state.js";
import { itemsOf } from "./menu.js";
import css from "./menu_button.css?inline";

adopt(css);

/** An event of the DOM: the menu of a button is to open, as the one of its neighbour was open. */
export const NEXT = "f-menu-next";
/** An event of the DOM: an item was chosen, and the menus around it are to close. */
export const CHOSEN = "f-menu-chosen";

type MenuButtonType = "SubmenuButton" | "MenuItemButton";

/** Fields of ButtonStyle that have another default once a button has a style. */
const STYLED: ValueMap = { color: "primary", padding: 8, shape: { _type: "stadium" } };

export abstract class MenuButton<T extends MenuButtonType> extends Renderer<T> {
  protected button!: HTMLElement;
  private label!: Slot;
  private leading!: Slot;
  private trailing!: Slot;
  private readonly active = new ActiveStates();

  /** Makes the button; `end` stands at its end. */
  protected makeButton(...end: Node[]): HTMLElement {
    const [before, label, after] = [h("span", "f-menu-edge"), h("span", "f-menu-label"), h("span", "f-menu-edge")];
    const button = h("div", "f-menu-button", before, label, after, ...end);
    this.button = button;
    this.leading = this.slot(before, { kind: "box", loose: true });
    this.label = this.slot(label, { kind: "box", loose: true });
    this.trailing = this.slot(after, { kind: "box", loose: true });
    surface(button);
    for (const type of ["focus", "blur"]) {
      button.addEventListener(type, () => {
        this.host.events.fire(this.node, type);
      });
    }
    for (const [type, inside] of [["pointerenter", true], ["pointerleave", false]] as const) {
      button.addEventListener(type, (event) => {
        if (event.pointerType === "touch" || this.off) return;
        this.host.events.fire(this.node, "hover", inside);
        if (inside) this.hovered();
      });
    }
    button.addEventListener("click", (event) => {
      if (!this.off) this.press(event);
    });
    onActivateKey(button, () => {
      button.click();
    });
    return button;
  }

  /** Nothing can be done with it. */
  protected abstract get off(): boolean;
  protected abstract press(event: MouseEvent): void;
  protected abstract hovered(): void;

  override invoke(name: string): null {
    if (name !== "focus") throw new Error(`Unknown ${this.node.type} method: ${name}`);
    focus(this.button);
    return null;
  }

  /** The nearest menu bar or menu that it is an item of. */
  protected get holder(): ControlNode | undefined {
    const node: ControlNode = this.node;
    for (let above = node.parent; above; above = above.parent) if (above.type === "MenuBar" || above.type === "SubmenuButton") return above;
    return undefined;
  }

  protected updateButton(changed: Changes<MenuButtonType>): void {
    const { button } = this;
    const node: ControlNode<MenuButtonType> = this.node;
    if (changed.has("content")) this.label.set(node.content("content"));
    if (changed.has("leading")) this.leading.set(node.child("leading"));
    if (changed.has("trailing")) this.trailing.set(node.child("trailing"));
    const { holder, off } = this;
    attrs(button, { role: holder ? "menuitem" : "button", "aria-disabled": off ? "true" : null });
    if (!holder) attrs(button, { tabindex: off ? null : 0 });
    else if (!button.hasAttribute("tabindex")) button.tabIndex = -1;
    this.active.mark("disabled", off);
    if (holder?.type === "MenuBar") {
      this.host.onFlushed(() => {
        const bar = button.closest<HTMLElement>("[role=menubar]");
        if (bar) rove(bar);
      });
    }
    this.paint();
  }

  private paint(): void {
    const { button, active } = this;
    const node: ControlNode<MenuButtonType> = this.node;
    const given = node.map("style");
    const own: ValueMap = given ? { ...STYLED, ...asMap(given) } : {};
    active.follow(button, this.paint.bind(this), ...Object.values(own));
    paintButton(button, own, active, { "min-width": node.has("width") ? "0" : null, "min-height": node.has("height") ? "0" : null });
    if (active.has("disabled") && typeof own["color"] === "string") style(button, { color: null });
    const ink = color(pick(own["icon_color"], active));
    for (const slot of [this.leading, this.trailing]) style(slot.container, { color: ink });
  }
}

/** One item of a bar can be reached by Tab: `item`, else the one that could be, else the first. */
export function rove(bar: HTMLElement, item?: HTMLElement): void {
  const items = itemsOf(bar);
  const stop = item ?? items.find((one) => one.tabIndex === 0) ?? items[0];
  for (const one of bar.querySelectorAll<HTMLElement>("[role=menuitem]")) {
    if (one.closest("[role=menu], [role=menubar]") === bar) one.tabIndex = one === stop ? 0 : -1;
  }
}

export function isRtl(element: HTMLElement): boolean {
  return getComputedStyle(element).direction === "rtl";
}

/** How far the arrow keys of a row go. */
export function keysSideways(rtl: boolean): Record<string, number> {
  return rtl ? { ArrowLeft: 1, ArrowRight: -1 } : { ArrowRight: 1, ArrowLeft: -1 };
}
