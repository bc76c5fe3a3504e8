/** What Dropdown and DropdownM2 share: a field, its options, the list that opens, the keyboard. */

import { color } from "../../colors.js";
import { attrs, h, said, style } from "../../dom.js";
import type { Styles } from "../../dom.js";
import { iconElement } from "../../icons.js";
import { composes } from "../../keyboard.js";
import { keyword, sideways } from "../../layout.js";
import { isType } from "../../node.js";
import type { ControlNode } from "../../node.js";
import type { Value, ValueMap } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import type { Slot } from "../../slot.js";
import { restyle } from "../../text_style.js";
import { density, edges, elevation, given, num, point, states } from "../../values.js";
import { paintButton } from "./button_style.js";
import { pick } from "./control_state.js";
import { FieldRenderer } from "./field.js";
import { IconPlace } from "./icon_place.js";
import { MenuList } from "./menu_list.js";
import type { MenuItem } from "./menu_list.js";
import { adopt } from "../../styles.js";
import css from "./select.css?inline";

adopt(css);

const ARROW = "m7 10 5 5 5-5z";

type SelectType = "Dropdown" | "DropdownM2";
export type OptionNode = ControlNode<"DropdownOption" | "Option">;

export interface OptionItem extends MenuItem {
  readonly option: OptionNode;
  readonly content: Slot;
  readonly icons: [IconPlace, IconPlace];
}

export abstract class SelectRenderer<T extends SelectType> extends FieldRenderer<T> {
  protected menu!: MenuList<OptionItem>;
  protected readonly arrow = iconElement("f-icon f-select-arrow");
  private readonly items = new Map<OptionNode, OptionItem>();
  /** Items are made when the list opens for the first time. */
  private stale = true;

  protected selectFrame(value: HTMLElement, control: HTMLElement): HTMLElement {
    this.arrow.firstElementChild?.setAttribute("d", ARROW);
    const element = this.frame(value, control, h("span", "f-select-end", this.arrow));
    element.classList.add("f-select");
    this.menu = new MenuList(`${this.id}-menu`, {
      anchor: this.box,
      control,
      place: (menu, anchor) => {
        this.place(menu, anchor);
      },
      choose: (item) => {
        this.choose(item);
      },
      toggled: (open) => {
        this.toggled(open);
      },
    });
    attrs(control, { role: "combobox", "aria-haspopup": "listbox", "aria-expanded": "false", "aria-controls": this.menu.element.id });
    attrs(this.menu.element, { "aria-labelledby": `${this.id}-label` });
    element.append(this.menu.element);
    this.box.addEventListener("click", () => {
      if (this.node.disabled) return;
      this.pressed();
      if (this.menu.isOpen && !this.editable) this.menu.close();
      else this.open();
    });
    control.addEventListener("keydown", (event) => {
      if (!this.node.disabled) this.key(event);
    });
    control.addEventListener("blur", () => {
      this.menu.close();
    });
    return element;
  }

  protected abstract place(menu: HTMLElement, anchor: DOMRect): void;
  protected abstract choose(item: OptionItem): void;

  /** May the user type in the field? */
  protected get editable(): boolean {
    return false;
  }

  /** The list has opened or closed. */
  protected toggled(open: boolean): void {
    this.element.classList.toggle("f-open", open);
  }

  protected pressed(): void {
    // the field was clicked
  }

  /** Enter in a list where nothing is active. */
  protected entered(): void {
    this.menu.close();
  }

  override dispose(): void {
    super.dispose();
    this.menu.unlisten();
  }

  private get select(): ControlNode<SelectType> {
    return this.node;
  }

  protected get options(): OptionNode[] {
    const options: OptionNode[] = this.select.children("options");
    return options.filter((option) => option.visible);
  }

  /** The option that `value` names. */
  protected get chosen(): OptionNode | undefined {
    const value = this.select.str("value");
    return value === undefined ? undefined : this.options.find((option) => keyOf(option) === value);
  }

  protected updateSelect(changed: Changes<SelectType>): void {
    this.updateField(changed);
    if (changed.has("disabled") && this.node.disabled) this.menu.close();
    if (changed.any("options", "value")) {
      this.stale = true;
      if (this.menu.isOpen) this.syncItems();
    }
  }

  protected open(): void {
    this.syncItems();
    if (!this.menu.items.length) return;
    this.menu.open();
    const chosen = this.menu.items.find((item) => item.option === this.chosen);
    if (chosen && !this.editable) this.menu.activate(chosen);
  }

  // -- items ----------------------------------------------------------------------------------------------------------

  /** Makes the list show the options of now; items of options that stay are kept, with what their controls show. */
  protected syncItems(): void {
    if (!this.stale) return;
    this.stale = false;
    const { options, chosen } = this;
    for (const [option, item] of this.items) if (!options.includes(option)) this.dropItem(option, item);
    const items = options.map((option) => this.items.get(option) ?? this.makeItem(option));
    for (const item of items) {
      this.updateItem(item);
      attrs(item.element, { "aria-selected": item.option === chosen ? "true" : "false" });
    }
    const wanted = items.map((item) => item.element);
    if (wanted.some((element, i) => this.menu.element.children[i] !== element)) this.menu.element.replaceChildren(...wanted);
    this.menu.setItems(items);
  }

  private makeItem(option: OptionNode): OptionItem {
    const body = h("span", "f-menu-text");
    const content = this.slot(body, { kind: "box", loose: true });
    const icons: [IconPlace, IconPlace] = [new IconPlace(this.mounted), new IconPlace(this.mounted)];
    const element = h("div", "f-menu-item", icons[0].element, body, icons[1].element);
    const item = { option, element, content, icons, text: "", disabled: false };
    this.items.set(option, item);
    return item;
  }

  private dropItem(option: OptionNode, item: OptionItem): void {
    for (const slot of [item.content, ...item.icons.map((icon) => icon.slot)]) slot.remove();
    this.items.delete(option);
    item.element.remove();
  }

  private updateItem(item: OptionItem): void {
    const { option, element } = item;
    item.text = textOf(option);
    item.disabled = option.disabled;
    item.content.set(option.child("content") ?? item.text);
    if (isType(option, "DropdownOption")) this.paintItem(item, option);
    else if (isType(option, "Option")) {
      restyle(element, option.get("text_style"));
      const [x, y] = point(option.get("alignment"));
      const placed = option.has("alignment");
      style(item.content.container, {
        display: placed ? "flex" : null,
        "justify-content": placed ? sideways(x) : null,
        "align-items": placed ? keyword(y) : null,
      });
    }
  }

  private paintItem({ element, icons, disabled }: OptionItem, option: ControlNode<"DropdownOption">): void {
    icons[0].show(option.get("leading_icon"));
    icons[1].show(option.get("trailing_icon"));
    element.classList.toggle("f-menu-iconic", option.has("leading_icon"));
    const look: ValueMap = option.map("style") ?? {};
    const active = new Set(disabled ? ["disabled"] : []);
    paintButton(element, look, active, {
      padding: given(pick(look["padding"], active), edges),
      "min-height": given(density(look["visual_density"]), (more) => `calc(var(--f-item-height, 48px) + ${more})`),
    });
    const ink = color(pick(look["icon_color"], active));
    for (const icon of icons) style(icon.element, { color: ink });
  }

  /** Color and shadow of the list, each a plain value or one by state; `extra` has the last word. */
  protected paintMenu(extra: Styles = {}): void {
    const plain = (name: "bgcolor" | "elevation"): Value | undefined => {
      const given = states(this.select.get(name));
      return given.get("default") ?? [...given.values()][0];
    };
    style(this.menu.element, {
      ...extra,
      "background-color": color(plain("bgcolor")),
      "box-shadow": elevation(num(plain("elevation"), 8)),
      ...said(extra),
    });
  }

  // -- keyboard -------------------------------------------------------------------------------------------------------

  private key(event: KeyboardEvent): void {
    if (composes(event)) return;
    const { menu, editable } = this;
    const letter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && !editable;
    // A space belongs to the text that is typed, or to the search that is under way; else it opens and chooses.
    const does = letter && (event.key !== " " || menu.isTyping) ? "letter" : event.key === " " && editable ? "" : event.key;
    if (!menu.isOpen) {
      if (!["ArrowDown", "ArrowUp", "Enter", " ", "letter"].includes(does)) return;
      if (does === "Enter" && editable) {
        this.entered();
        return;
      }
      this.open();
      if (does === "letter") menu.typeahead(event.key);
      else if (does.startsWith("Arrow") && !menu.active) menu.move(does === "ArrowDown" ? 1 : -1);
    } else if (!this.keyInList(does, event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** True when the key has done something. */
  private keyInList(does: string, event: KeyboardEvent): boolean {
    const { menu } = this;
    switch (does) {
      case "ArrowDown":
        menu.move(1);
        return true;
      case "ArrowUp":
        if (event.altKey) menu.close();
        else menu.move(-1);
        return true;
      case "PageDown":
        menu.move(8);
        return true;
      case "PageUp":
        menu.move(-8);
        return true;
      case "Home":
      case "End":
        if (this.editable) return false;
        menu.move(0, does === "Home" ? 0 : menu.choices.length - 1);
        return true;
      case "Enter":
      case " ":
        if (menu.active) this.choose(menu.active);
        else this.entered();
        return true;
      case "Escape":
        menu.close();
        return true;
      case "Tab":
        menu.close();
        return false;
      case "letter":
        menu.typeahead(event.key);
        return true;
      default:
        return false;
    }
  }
}

/** What `value` is when this option is chosen. */
export function keyOf(option: OptionNode): string {
  return option.str("key") ?? option.str("text", "");
}

export function textOf(option: OptionNode): string {
  return option.str("text") ?? option.str("key", "");
}
