/** The menu of PopupMenuItems that a PopupMenuButton and a ContextMenu open. Its items are drawn while it is open. */

import { h } from "../../dom.js";
import type { ControlNode } from "../../node.js";
import type { Renderer } from "../../renderer.js";
import { Slot } from "../../slot.js";
import { px } from "../../values.js";
import { adopt } from "../../styles.js";
import { Menu } from "./menu.js";
import css from "./popup_items.css?inline";

adopt(css);

export type ItemNode = ControlNode<"PopupMenuItem">;

export interface ItemsOwner {
  readonly toggled?: (open: boolean) => void;
  /** An item was chosen; its own event has been sent. */
  readonly selected: (item: ItemNode) => void;
  readonly left: () => void;
}

/** Menus are as wide as a multiple of this, in pixels. */
const STEP = 56;

export class PopupItems {
  readonly menu: Menu;
  /** What is in the menu, and scrolls where that is too low. */
  readonly rows = h("div", "f-popup-rows");
  private readonly slot: Slot;
  private shown: ItemNode[] = [];

  constructor(renderer: Renderer, control: HTMLElement | null, place: (menu: HTMLElement) => void, owner: ItemsOwner) {
    const { host, mounted } = renderer;
    this.menu = new Menu(
      {
        control,
        place: (surface) => {
          this.widen(surface);
          place(surface);
        },
        choose: (element) => {
          const item = this.shown.find((one) => host.find(one)?.element === element);
          if (!item) return;
          this.menu.close();
          host.events.fire(item, "click", item.has("checked") ? !item.bool("checked") : null);
          owner.selected(item);
        },
        left: owner.left,
        ...(owner.toggled ? { toggled: owner.toggled } : {}),
      },
      true,
    );
    this.menu.surface.classList.add("f-menu-popup");
    this.menu.surface.append(this.rows);
    this.rows.role = "presentation";
    this.slot = new Slot(mounted, this.rows, { kind: "column" });
    this.menu.popup.gone = () => {
      this.slot.set(undefined);
    };
  }

  /** Opens the menu with the items that can be seen; without any it stays closed. False then. */
  open(items: ItemNode[], at?: "first" | "last"): boolean {
    if (this.menu.isOpen || !items.some((item) => item.visible)) return false;
    this.show(items);
    this.menu.open(at);
    return true;
  }

  /** The program has changed the items. */
  refresh(items: ItemNode[]): void {
    if (this.menu.isOpen) this.show(items);
  }

  private show(items: ItemNode[]): void {
    this.shown = items;
    this.slot.set(items);
  }

  /** By what the items need; the limits of the menu hold after that. */
  private widen(surface: HTMLElement): void {
    this.rows.style.width = "max-content";
    const steps = Math.ceil(this.rows.offsetWidth / STEP);
    this.rows.style.width = "";
    surface.style.width = px(steps * STEP);
  }
}
