/** AutoComplete: a field, and a list of what fits the text in it, as the combobox of the ARIA Authoring Practices. */

import { attrs, h } from "../../dom.js";
import { composes } from "../../keyboard.js";
import { FILL_WIDTH } from "../../layout.js";
import type { Fill } from "../../layout.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import { adopt } from "../../styles.js";
import { messageOf } from "../../tooltip.js";
import type { AutoCompleteSuggestion } from "../../wire/values.js";
import "../shared/field.js";
import { MenuList } from "../shared/menu_list.js";
import type { MenuItem } from "../shared/menu_list.js";
import { placeList } from "../shared/placement.js";
import { TypedText } from "../shared/typed_text.js";
import css from "./auto_complete.css?inline";
import { freshId } from "../../surroundings.js";

adopt(css);

interface Suggested extends MenuItem {
  readonly index: number;
  readonly key: string;
}

export class AutoCompleteRenderer extends Renderer<"AutoComplete"> {
  private readonly input = h("input", "f-field-input");
  private list!: MenuList<Suggested>;
  /** The user types: what the program suggests meanwhile is for them. */
  private typed = false;
  private readonly text = new TypedText(
    this.host,
    this.node,
    this.input,
    { prop: "value", event: "change" },
    () => undefined,
    (unsendable, text) => {
      attrs(this.input, { "aria-invalid": unsendable ? "true" : null, title: unsendable ? `Too long: ${text.length} characters` : null });
    },
    () => {
      this.suggest();
    },
  );

  override create(): HTMLElement {
    const { input } = this;
    const outline = h("fieldset", "f-field-outline");
    const box = h("div", "f-field-box", outline, h("span", "f-field-value", input));
    const element = h("div", "f-field f-auto-complete", box);
    element.dataset["border"] = "underline";
    const list = new MenuList<Suggested>(freshId("suggestions"), {
      anchor: box,
      control: input,
      place: (menu, anchor) => {
        placeList(menu, anchor, { height: this.node.num("suggestions_max_height") });
      },
      choose: (item) => {
        this.choose(item);
      },
      toggled: () => undefined,
    });
    list.element.classList.add("f-suggestions");
    attrs(outline, { "aria-hidden": "true" });
    attrs(list.element, { "aria-label": "Suggestions" });
    attrs(input, { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.element.id });
    input.autocomplete = "off";
    input.spellcheck = false;
    this.list = list;
    this.listen(element);
    element.append(list.element);
    return element;
  }

  override update(changed: Changes<"AutoComplete">): void {
    const { node, input, element, list } = this;
    if (changed.has("disabled")) {
      this.text.update(false, "", "none");
      element.classList.toggle("f-disabled", node.disabled);
      if (node.disabled) list.close();
    }
    if (changed.has("tooltip")) attrs(input, { "aria-label": messageOf(node) ?? "Text" });
    if (changed.has("value")) this.text.show(node.str("value"));
    if (changed.has("suggestions") && (list.isOpen || (this.typed && document.activeElement === input))) this.suggest();
    else if (changed.has("suggestions_max_height") && list.isOpen) list.reposition();
  }

  override fill(): Fill {
    return FILL_WIDTH;
  }

  override dispose(): void {
    this.list.unlisten();
  }

  private listen(element: HTMLElement): void {
    const { input } = this;
    input.addEventListener("focus", () => {
      element.classList.add("f-focused");
    });
    input.addEventListener("blur", () => {
      element.classList.remove("f-focused");
      this.typed = false;
      this.list.close();
    });
    input.addEventListener("keydown", (event) => {
      if (composes(event) || this.node.disabled || !this.key(event)) return;
      event.preventDefault();
      event.stopPropagation();
    });
  }

  /** Shows what fits the text. */
  private suggest(): void {
    const { node, list } = this;
    this.typed = true;
    const wanted = this.text.shown.toLowerCase();
    const items = wanted ? node.list("suggestions").map(suggested).filter((item) => item.key.toLowerCase().includes(wanted)) : [];
    if (!items.length) {
      list.close();
      return;
    }
    list.element.replaceChildren(...items.map((item) => item.element));
    list.setItems(items);
    list.open();
    list.reposition();
    list.activate(items[0] ?? null);
  }

  private choose({ key, text: value, index }: Suggested): void {
    this.typed = false;
    this.list.close();
    if (value !== this.text.shown) {
      this.text.show(value);
      this.change({ value }, "change", value);
    }
    this.send({ _selected_index: index });
    this.fire("select", { index, selection: { key, value } });
  }

  /** True when the key has done something. */
  private key(event: KeyboardEvent): boolean {
    const { list } = this;
    if (!list.isOpen) {
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return false;
      this.suggest();
      if (event.key === "ArrowUp") list.move(0, list.choices.length - 1);
      return list.isOpen;
    }
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    const step = steps[event.key];
    if (step !== undefined) list.move(step);
    else if (event.key === "Enter" && list.active) this.choose(list.active);
    else if (event.key === "Escape") {
      this.typed = false;
      list.close();
    } else return false;
    return true;
  }
}

function suggested({ key, value }: AutoCompleteSuggestion, index: number): Suggested {
  const text = value ?? "";
  return { index, key: key ?? "", text, disabled: false, element: h("div", "f-menu-item", text) };
}
