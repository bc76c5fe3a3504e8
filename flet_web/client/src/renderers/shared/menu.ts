/**
 * Menus as the ARIA Authoring Practices describe them: the focus moves from item to item by arrow keys, Home, End, and the
 * characters that an item begins with. Items are elements with the role `menuitem` or `menuitemcheckbox`, whoever draws them.
 */

import { attrs, h } from "../../dom.js";
import { composes } from "../../keyboard.js";
import { Popup, tellExpanded } from "./popup.js";
import { Typeahead } from "./typeahead.js";
import { WayBack } from "./way_back.js";
import { adopt } from "../../styles.js";
import css from "./menu.css?inline";

adopt(css);

const ITEMS = "[role^=menuitem]";
const MENUS = "[role=menu], [role=menubar]";

/** The items of a menu, or of a menu bar, that can be chosen; those of menus in it are not its own. */
export function itemsOf(menu: HTMLElement): HTMLElement[] {
  const all = [...menu.querySelectorAll<HTMLElement>(`${ITEMS}:not([aria-disabled=true])`)];
  return all.filter((item) => item.closest(MENUS) === menu && item.checkVisibility());
}

/** The item of a menu in which something has happened, or that has the focus. */
export function itemAt(menu: HTMLElement, target: EventTarget | null = document.activeElement): HTMLElement | undefined {
  for (let at = target instanceof Element ? target.closest<HTMLElement>(ITEMS) : null; at; ) {
    const above = at.parentElement;
    if (at.closest(MENUS) === menu) return at;
    at = above?.closest<HTMLElement>(ITEMS) ?? null;
  }
  return undefined;
}

/** Moves the focus to an item, in view. */
export function focusItem(item: HTMLElement | undefined): void {
  item?.focus({ preventScroll: true });
  item?.scrollIntoView({ block: "nearest" });
}

/** Moves the focus by `step` items, around the ends; or to the item of a key. True if it is such a key. */
export function moveByKey(menu: HTMLElement, event: KeyboardEvent, search: Typeahead, keys: Record<string, number>): boolean {
  const items = itemsOf(menu);
  const at = items.indexOf(itemAt(menu) as HTMLElement);
  const step = keys[event.key];
  const letter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  let next: HTMLElement | undefined;
  if (letter && (event.key !== " " || search.isTyping)) {
    next = search.find(items, items[at], event.key, (item) => item.textContent);
  } else {
    if (step !== undefined) next = items.at(at < 0 ? Math.min(step, 0) : (at + step) % items.length);
    else if (event.key === "Home") next = items[0];
    else if (event.key === "End") next = items.at(-1);
    else return false;
    search.end();
  }
  focusItem(next);
  return true;
}

/** Enter and Space on an item: what a click does. */
export function isChoice(event: KeyboardEvent): boolean {
  return (event.key === "Enter" || event.key === " ") && !event.repeat;
}

export interface MenuOwner {
  /** The element that says whether it is open, and has the focus when it has closed. Without one that has the focus which had it. */
  readonly control: HTMLElement | null;
  readonly place: (menu: HTMLElement) => void;
  /** An item was clicked, or chosen by a key. */
  readonly choose: (item: HTMLElement, event: Event) => void;
  /** The user has closed it; what was chosen is not among it. */
  readonly left?: () => void;
  readonly toggled?: (open: boolean) => void;
}

/** The menus that are open: one inside of another closes ahead of that. */
const opened = new Set<Menu>();

export class Menu {
  readonly surface = h("div", "f-menu f-menu-list");
  readonly popup: Popup;
  private readonly owner: MenuOwner;
  private readonly search = new Typeahead();
  private back?: WayBack;

  constructor(owner: MenuOwner, modal: boolean) {
    this.owner = owner;
    this.popup = new Popup(this.surface, { anchor: owner.control, place: this.place, leave: this.leave }, modal);
    attrs(this.surface, { role: "menu", tabindex: -1 });
    this.surface.addEventListener("click", (event) => {
      const item = itemAt(this.surface, event.target);
      if (item && item.getAttribute("aria-disabled") !== "true") owner.choose(item, event);
    });
    this.surface.addEventListener("pointermove", (event) => {
      const item = itemAt(this.surface, event.target);
      if (item && event.pointerType !== "touch" && itemAt(this.surface) !== item) this.hover(item);
    });
    this.popup.element.addEventListener("keydown", (event) => {
      if (!composes(event) && !event.defaultPrevented) this.key(event);
    });
  }

  get isOpen(): boolean {
    return this.popup.isOpen;
  }

  /** Opens it, and moves the focus into it, to its first or last item or to none yet; or leaves the focus where it is. */
  open(at?: "first" | "last" | "none"): void {
    if (this.isOpen) return;
    this.back = new WayBack(undefined, this.owner.control ?? document.activeElement);
    opened.add(this);
    this.popup.open();
    this.tell(true);
    this.owner.toggled?.(true);
    if (at === "none") return;
    if (at) this.focus(at);
    else this.surface.focus({ preventScroll: true });
  }

  focus(at: "first" | "last"): void {
    focusItem(itemsOf(this.surface).at(at === "first" ? 0 : -1));
  }

  /** Closes it. The focus goes back where it came from, unless something else has it by now. */
  close(): void {
    if (!this.isOpen) return;
    opened.delete(this);
    for (const menu of opened) if (this.surface.contains(menu.surface)) menu.leave();
    this.search.end();
    this.popup.close();
    this.tell(false);
    this.back?.go(this.popup.element);
    this.owner.toggled?.(false);
  }

  private tell(open: boolean): void {
    if (this.owner.control) tellExpanded(this.owner.control, open);
  }

  /** The pointer is over an item: that is the one that keys go on from. */
  private hover(item: HTMLElement): void {
    if ("unhovered" in item.dataset) return;
    if (item.getAttribute("aria-disabled") === "true") this.surface.focus({ preventScroll: true });
    else item.focus({ preventScroll: true });
  }

  private readonly place = (): void => {
    this.owner.place(this.surface);
  };

  readonly leave = (): void => {
    if (!this.isOpen) return;
    this.close();
    this.owner.left?.();
  };

  private key(event: KeyboardEvent): void {
    const item = itemAt(this.surface);
    if (event.key === "Tab") {
      // The focus goes back to the control: from there the browser moves it on.
      this.leave();
      return;
    }
    if (event.key === "Escape") this.leave();
    else if (!moveByKey(this.surface, event, this.search, { ArrowDown: 1, ArrowUp: -1 })) {
      if (!item || !isChoice(event)) return;
      item.click();
    }
    event.preventDefault();
    event.stopPropagation();
  }
}
