/** A list of options in the top layer: which one is active, where it opens, when it closes. The caller owns the keyboard. */

import { attrs, h } from "../../dom.js";
import { Popup, tellExpanded } from "./popup.js";
import { Typeahead } from "./typeahead.js";

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
  private readonly owner: MenuOwner<T>;
  private readonly popup: Popup;
  private readonly id: string;
  private readonly search = new Typeahead();

  constructor(id: string, owner: MenuOwner<T>) {
    this.id = id;
    this.owner = owner;
    this.element.id = id;
    this.popup = new Popup(this.element, { anchor: owner.anchor, place: this.reposition, leave: this.close.bind(this) });
    attrs(this.element, { role: "listbox" });
    // The focus stays in the field while the list is open.
    this.element.addEventListener("pointerdown", (event) => {
      event.preventDefault();
    });
    this.element.addEventListener("click", (event) => {
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

  get isOpen(): boolean {
    return this.popup.isOpen;
  }

  open(): void {
    if (this.isOpen) return;
    this.popup.open();
    tellExpanded(this.owner.control, true);
    this.owner.toggled(true);
  }

  close(): void {
    if (!this.isOpen) return;
    this.search.end();
    this.activate(null);
    this.filter(() => true);
    this.popup.close();
    tellExpanded(this.owner.control, false);
    this.owner.toggled(false);
  }

  unlisten(): void {
    this.popup.unlisten();
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
    this.search.end();
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

  /** Whether the next character continues a search. */
  get isTyping(): boolean {
    return this.search.isTyping;
  }

  /** Characters typed in quick succession: the next item that begins with them. */
  typeahead(letter: string): void {
    const found = this.search.find(this.choices, this.active, letter, (item) => item.text);
    if (found) this.activate(found);
  }

  readonly reposition = (): void => {
    this.owner.place(this.element, this.owner.anchor.getBoundingClientRect());
  };
}
