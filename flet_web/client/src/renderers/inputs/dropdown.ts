/** Dropdown: a field that opens a list, into which one may type. */

import { attrs, h, said, style } from "../../dom.js";
import { FILL_NONE, FILL_WIDTH } from "../../layout.js";
import type { Fill } from "../../layout.js";
import type { Changes } from "../../renderer.js";
import { edges, given } from "../../values.js";
import { keyOf, SelectRenderer, textOf } from "../shared/select.js";
import type { OptionItem } from "../shared/select.js";
import { menuLook, menuSize, placeAligned } from "../shared/menu_style.js";
import { placeList } from "../shared/placement.js";
import { TypedText } from "../shared/typed_text.js";

/** So many of the longest options say how wide the field is. */
const MEASURED = 8;

export class DropdownRenderer extends SelectRenderer<"Dropdown"> {
  private readonly input = h("input", "f-field-input");
  private readonly sizer = h("span", "f-select-sizer");
  private readonly text = new TypedText(
    this.host,
    this.node,
    this.input,
    { prop: "text", event: "text_change" },
    () => {
      this.setFilled(this.input.value !== "");
    },
    this.told.bind(this),
    this.typed.bind(this),
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

  override update(changed: Changes<"Dropdown">): void {
    const { node, input, element } = this;
    this.updateSelect(changed);
    if (changed.has("leading_icon")) this.showIcon("prefix_icon", node.get("leading_icon"));
    if (changed.any("error_text", "helper_text")) this.showNote(node.str("error_text"), node.str("helper_text"));
    if (changed.any("helper_style", "error_style", "error_text")) {
      this.styleText("note", node.get(node.has("error_text") ? "error_style" : "helper_style"));
    }
    if (changed.has("text_align")) style(this.value, { "text-align": node.has("text_align") ? node.enum("text_align") : null });
    if (changed.any("editable", "disabled", "hint_text", "capitalization", "enable_filter")) {
      this.text.update(!this.editable, node.str("hint_text", ""), node.enum("capitalization", "none"));
      attrs(input, { "aria-autocomplete": this.editable && node.bool("enable_filter") ? "list" : "none" });
      element.classList.toggle("f-select-fixed", !this.editable);
    }
    if (changed.any("options", "label")) this.measure();
    if (changed.any("value", "text", "options")) this.showValue(changed);
    if (changed.has("expanded_insets")) {
      style(element, { "padding-inline": given(node.get("expanded_insets"), (insets) => sides(edges(insets))) });
    }
    if (changed.any("bgcolor", "elevation", "menu_style")) this.paintMenu(menuLook(node.get("menu_style")));
    if (changed.any("trailing_icon", "selected_trailing_icon")) this.toggled(this.menu.isOpen);
    if (changed.any("value", "options", "selected_suffix")) this.show("suffix", this.chosen && node.child("selected_suffix"));
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

  /** The text of the chosen option, unless another one was set after it; else the free text. What the user is typing stays. */
  private showValue(changed: Changes<"Dropdown">): void {
    const { node, input } = this;
    const typing = this.editable && document.activeElement === input;
    if (!changed.any("value", "text") && typing) return;
    const { chosen } = this;
    const free = changed.names.has("text") && !changed.names.has("value") && node.has("text");
    const text = chosen && !free ? textOf(chosen) : node.str("text", "");
    this.text.show(text);
  }

  private typed(text: string): void {
    const { node, menu } = this;
    this.open();
    const wanted = text.toLowerCase();
    const fits = (item: OptionItem): boolean => item.text.toLowerCase().includes(wanted);
    if (node.bool("enable_filter")) menu.filter(fits);
    if (node.bool("enable_search")) menu.activate((wanted && menu.choices.find(fits)) || null);
    if (menu.isOpen) menu.reposition();
  }

  protected override choose(item: OptionItem): void {
    this.menu.close();
    const text = textOf(item.option);
    if (text !== this.text.shown) {
      this.text.show(text);
      // Not merged with a text of the server, as one that is typed would be: it was replaced.
      this.change({ text }, "text_change", text);
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
    this.showIcon("suffix_icon", (open ? node.get("selected_trailing_icon") : undefined) ?? node.get("trailing_icon"));
    (this.arrow.parentElement as HTMLElement).hidden = node.has("trailing_icon");
  }

  protected override place(menu: HTMLElement, anchor: DOMRect): void {
    const [width, height] = [this.node.num("menu_width"), this.node.num("menu_height")];
    placeList(menu, anchor, { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) });
    const look = this.node.get("menu_style");
    style(menu, said(menuSize(look)));
    placeAligned(menu, anchor, look);
  }
}

/** The horizontal sides of a CSS padding. */
function sides(padding: string): string {
  const [top = "0", right = top, , left = right] = padding.split(" ");
  return `${left} ${right}`;
}
