/** A list of options in the top layer: which one is active, where it opens, when it closes. The caller owns the keyboard. */

import { attrs, h, style } from "../dom.js";
import { px } from "../values.js";

export interface MenuItem {
  readonly element: HTMLElement;
  /** What typing is compared with. */
  text: string;
  disabled: boolean;
}

export interface MenuOwner<T extends MenuItem> {
  /** What it opens at. */
  readonly anchor: HTMLElement;
  /** The element that has the focus and is told what is active. */
  readonly control: HTMLElement;
  readonly place: (menu: HTMLElement, anchor: DOMRect) => void;
  readonly choose: (item: T) => void;
  readonly toggled: (open: boolean) => void;
}

export class MenuList<T extends MenuItem> {
  readonly element = h("div", "f-menu");
  items: T[] = [];
  active: T | null = null;
  isOpen = false;
  private readonly owner: MenuOwner<T>;
  private readonly id: string;
  private typed = "";
  private typedAt = 0;

  constructor(id: string, owner: MenuOwner<T>) {
    this.id = id;
    this.owner = owner;
    this.element.id = id;
    this.element.popover = "manual";
    attrs(this.element, { role: "listbox" });
    // The focus stays in the field while the list is open.
    this.element.addEventListener("pointerdown", (event) => {
      event.preventDefault();
    });
    this.element.addEventListener("click", (event) => {
      event.stopPropagation();
      const item = this.items.find(({ element }) => event.target instanceof Node && element.contains(event.target));
      if (item && !item.disabled) owner.choose(item);
    });
    this.element.addEventListener("pointermove", (event) => {
      const item = this.items.find(({ element }) => event.target instanceof Node && element.contains(event.target));
      if (item && !item.disabled && item !== this.active) this.activate(item, false);
    });
  }

  setItems(items: T[]): void {
    this.items = items;
    items.forEach((item, i) => {
      item.element.id = `${this.id}-${i}`;
      attrs(item.element, { role: "option", "aria-disabled": item.disabled ? "true" : null });
    });
    if (this.active && !items.includes(this.active)) this.activate(null);
    if (this.isOpen) this.reposition();
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.element.showPopover();
    this.reposition();
    attrs(this.owner.control, { "aria-expanded": "true" });
    document.addEventListener("pointerdown", this.outside, true);
    document.addEventListener("scroll", this.scrolled, true);
    window.addEventListener("resize", this.reposition);
    this.owner.toggled(true);
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.activate(null);
    this.filter(() => true);
    if (this.element.isConnected) this.element.hidePopover();
    attrs(this.owner.control, { "aria-expanded": "false" });
    this.unlisten();
    this.owner.toggled(false);
  }

  unlisten(): void {
    document.removeEventListener("pointerdown", this.outside, true);
    document.removeEventListener("scroll", this.scrolled, true);
    window.removeEventListener("resize", this.reposition);
  }

  /** Makes an item the one that Enter chooses. */
  activate(item: T | null, scroll = true): void {
    this.active?.element.classList.remove("f-active");
    this.active = item;
    item?.element.classList.add("f-active");
    attrs(this.owner.control, { "aria-activedescendant": item?.element.id });
    // Not scrollIntoView, which would scroll the page too.
    if (item && scroll) {
      const { offsetTop: top, offsetHeight: height } = item.element;
      const list = this.element;
      if (top < list.scrollTop) list.scrollTop = top - 8;
      else if (top + height > list.scrollTop + list.clientHeight) list.scrollTop = top + height + 8 - list.clientHeight;
    }
  }

  /** Moves by `step` items that can be chosen; with `from` outside of the list to its first or last one. */
  move(step: number, from = this.choices.indexOf(this.active as T)): void {
    const { choices } = this;
    if (!choices.length) return;
    const start = from < 0 && step < 0 ? choices.length : from;
    this.activate(choices[Math.min(choices.length - 1, Math.max(0, start + step))] ?? null);
  }

  get choices(): T[] {
    return this.items.filter((item) => !item.disabled && !item.element.hidden);
  }

  /** Shows only items that pass. */
  filter(passes: (item: T) => boolean): void {
    for (const item of this.items) item.element.hidden = !passes(item);
    if (this.active?.element.hidden) this.activate(null);
  }

  /** Letters typed in quick succession: the next item that begins with them. */
  typeahead(letter: string): void {
    const now = performance.now();
    this.typed = now - this.typedAt < 700 ? this.typed + letter.toLowerCase() : letter.toLowerCase();
    this.typedAt = now;
    const { choices } = this;
    const same = /^(.)\1*$/.test(this.typed);
    const start = choices.indexOf(this.active as T) + (same ? 1 : 0);
    const wanted = same ? this.typed.charAt(0) : this.typed;
    const ordered = [...choices.slice(Math.max(0, start)), ...choices.slice(0, Math.max(0, start))];
    const found = ordered.find((item) => item.text.toLowerCase().startsWith(wanted));
    if (found) this.activate(found);
  }

  private readonly outside = (event: Event): void => {
    const inside = event.composedPath();
    if (!inside.includes(this.element) && !inside.includes(this.owner.anchor)) this.close();
  };

  private readonly scrolled = (event: Event): void => {
    const { target } = event;
    // The anchor scrolls away; a field scrolls its own text while one types.
    if (target instanceof Node && (this.element.contains(target) || this.owner.anchor.contains(target))) return;
    this.close();
  };

  readonly reposition = (): void => {
    this.owner.place(this.element, this.owner.anchor.getBoundingClientRect());
  };
}

/** Below the anchor, or above it where there is more room. */
export function placeBelow(menu: HTMLElement, anchor: DOMRect, limits: { width?: number; height?: number }): void {
  style(menu, { "min-width": px(limits.width ?? anchor.width), width: limits.width === undefined ? null : px(limits.width), "max-height": null });
  const wanted = Math.min(limits.height ?? Infinity, menu.scrollHeight);
  const [over, under] = [anchor.top - 8, window.innerHeight - anchor.bottom - 8];
  const below = under >= wanted || under >= over;
  const height = Math.min(wanted, below ? under : over);
  style(menu, {
    "max-height": px(height),
    top: px(below ? anchor.bottom : anchor.top - height),
    left: px(Math.max(8, Math.min(anchor.left, window.innerWidth - menu.offsetWidth - 8))),
  });
}
