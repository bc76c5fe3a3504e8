/** Dropdown: a field that opens a list, into which one may type. */

import { attrs, h, style } from "../dom.js";
import { FILL_NONE, FILL_WIDTH } from "../layout.js";
import type { Fill } from "../layout.js";
import { register } from "../registry.js";
import type { Changes } from "../renderer.js";
import "./dropdown_m2.js";
import { edges } from "../values.js";
import { keyOf, SelectRenderer, textOf } from "./select.js";
import type { OptionItem } from "./select.js";
import { placeBelow } from "./menu_list.js";
import { TypedText } from "./typed_text.js";

/** So many of the longest options say how wide the field is. */
const MEASURED = 8;

class DropdownRenderer extends SelectRenderer {
  protected override readonly names = {
    error: "error_text",
    helper: "helper_text",
    prefix_icon: "leading_icon",
    suffix_icon: "trailing_icon",
  } as const;
  private readonly input = h("input", "f-field-input");
  private readonly sizer = h("span", "f-select-sizer");
  private readonly text = new TypedText(
    this.node,
    this.input,
    () => {
      this.setFilled(this.input.value !== "");
    },
    (text) => {
      this.typed(text);
    },
  );

  override create(): HTMLElement {
    const { input, sizer } = this;
    attrs(sizer, { "aria-hidden": "true" });
    const element = this.selectFrame(h("span", "f-select-value", input, sizer), input);
    input.size = 1;
    input.autocomplete = "off";
    input.spellcheck = false;
    return element;
  }

  override update(changed: Changes): void {
    const { node, input, element } = this;
    this.updateSelect(changed);
    if (changed.any("editable", "disabled", "hint_text", "capitalization", "enable_filter")) {
      this.text.update(!this.editable);
      attrs(input, { "aria-autocomplete": this.editable && node.bool("enable_filter") ? "list" : "none" });
      element.classList.toggle("f-select-fixed", !this.editable);
    }
    if (changed.any("options", "label")) this.measure();
    if (changed.any("value", "text", "options")) this.showValue(changed);
    if (changed.has("expanded_insets")) {
      style(element, { "padding-inline": node.has("expanded_insets") ? sides(edges(node.get("expanded_insets"))) : null });
    }
    if (changed.any("bgcolor", "elevation")) this.paintMenu();
    if (changed.any("trailing_icon", "selected_trailing_icon", "selected_suffix")) this.toggled(this.menu.isOpen);
  }

  override fill(): Fill {
    return this.node.has("expanded_insets") ? FILL_WIDTH : FILL_NONE;
  }

  protected override get editable(): boolean {
    return this.node.bool("editable") && !this.node.disabled;
  }

  private measure(): void {
    const label = this.node.content("label");
    const texts = this.options.map(textOf).sort((a, b) => b.length - a.length).slice(0, MEASURED);
    if (typeof label === "string") texts.push(label);
    this.sizer.replaceChildren(...texts.map((text) => h("span", "", text)));
  }

  /** The text of the chosen option, else the free text. What the user is typing stays. */
  private showValue(changed: Changes): void {
    const { node, input } = this;
    const typing = this.editable && document.activeElement === input;
    if (!changed.any("value", "text") && typing) return;
    const { chosen } = this;
    const free = changed.names.has("text") && !changed.names.has("value");
    const text = chosen && !free ? textOf(chosen) : node.str("text", "");
    this.text.show(text);
  }

  private typed(text: string): void {
    const { node, menu } = this;
    this.tellText(text);
    this.open();
    const wanted = text.toLowerCase();
    const fits = (item: OptionItem): boolean => item.text.toLowerCase().includes(wanted);
    if (node.bool("enable_filter")) menu.filter(fits);
    if (node.bool("enable_search", true)) menu.activate((wanted && menu.choices.find(fits)) || null);
    if (menu.isOpen) menu.reposition();
  }

  private tellText(text: string): void {
    this.send({ text });
    this.fire("text_change", text);
  }

  protected override choose(item: OptionItem): void {
    this.menu.close();
    const text = textOf(item.option);
    if (text !== this.text.shown) {
      this.text.show(text);
      this.tellText(text);
    }
    this.setValue(keyOf(item.option));
  }

  protected override entered(): void {
    this.menu.close();
    const wanted = this.text.shown.toLowerCase();
    const same = this.options.find((option) => !option.disabled && textOf(option).toLowerCase() === wanted);
    if (this.editable) this.setValue(same ? keyOf(same) : null);
  }

  private setValue(value: string | null): void {
    this.send({ value });
    this.fire("select", value);
    this.host.tree.markDirty(this.node, "value");
  }

  protected override toggled(open: boolean): void {
    super.toggled(open);
    const { node } = this;
    const name = open && node.has("selected_trailing_icon") ? "selected_trailing_icon" : "trailing_icon";
    this.icons.get("suffix_icon")?.show(node, name);
    (this.arrow.parentElement as HTMLElement).hidden = node.has("trailing_icon");
  }

  protected override place(menu: HTMLElement, anchor: DOMRect): void {
    const [width, height] = [this.node.num("menu_width"), this.node.num("menu_height")];
    placeBelow(menu, anchor, { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) });
  }
}

/** The horizontal sides of a CSS padding. */
function sides(padding: string): string {
  const [top = "0", right = top, , left = right] = padding.split(" ");
  return `${left} ${right}`;
}

register("Dropdown", DropdownRenderer);
