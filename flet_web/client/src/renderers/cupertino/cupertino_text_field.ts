/** TextField in the look of iOS. */

import { color } from "../../colors.js";
import { decorate, undecorate } from "../../decoration.js";
import { attrs, h, style } from "../../dom.js";
import type { Changes } from "../../renderer.js";
import { adopt } from "../../styles.js";
import { edges, given } from "../../values.js";
import { TextFieldRenderer } from "../inputs/text_field.js";
import { hintStyles } from "../shared/field.js";
import { as, isCupertino } from "./cupertino.js";
import css from "./cupertino_text_field.css?inline";

adopt(css);

const BACK = ["gradient", "image", "shadows", "blend_mode"] as const;

export class CupertinoTextFieldRenderer extends TextFieldRenderer {
  private readonly clear = h("button", "c-field-clear");
  /** Behind the text, so that it can be blended with what is behind the field. */
  private readonly back = h("span", "c-field-back");

  override create(): HTMLElement {
    const element = super.create();
    element.classList.add("c-control", "c-field");
    this.clear.type = "button";
    this.clear.addEventListener("click", () => {
      this.empty();
    });
    this.box.prepend(this.back);
    this.box.append(this.clear);
    return element;
  }

  override update(changed: Changes<"TextField">): void {
    super.update(changed);
    const { element } = this;
    const node = as("CupertinoTextField", this.node);
    const label = node.content("label");
    const words = node.str("placeholder_text") ?? node.str("hint_text") ?? (typeof label === "string" ? label : "");
    attrs(this.input, { placeholder: words || null, "aria-labelledby": null, "aria-label": node.str("placeholder_text") ?? (words || this.name) });
    style(element, {
      ...hintStyles(node.get("placeholder_style") ?? node.get(node.has("hint_text") ? "hint_style" : "label_style")),
      "--c-padding": given(node.get("padding"), edges),
      "--c-fill": color(node.get("bgcolor") ?? node.get("fill_color")),
    });
    // A line does not get thicker by itself, as that of Material does.
    if (!node.has("border") && !node.has("focused_border_width")) style(element, { "--f-line-width-focused": null });
    if (changed.first || BACK.some((name) => changed.names.has(name))) this.paintBack();
    const own = isCupertino(node);
    element.dataset["prefix"] = own ? node.enum("prefix_visibility_mode") : "always";
    element.dataset["suffix"] = own ? node.enum("suffix_visibility_mode") : "always";
    element.dataset["clear"] = own && !node.has("suffix") ? node.enum("clear_button_visibility_mode") : "never";
    attrs(this.clear, { "aria-label": own ? node.str("clear_button_semantics_label") : "Clear", disabled: node.disabled });
  }

  override dispose(): void {
    super.dispose();
    undecorate(this.back);
  }

  private get name(): string | null {
    return this.input.getAttribute("aria-label");
  }

  private paintBack(): void {
    const node = as("CupertinoTextField", this.node);
    const said = Object.fromEntries(BACK.map((name) => [name === "shadows" ? "shadow" : name, node.props[name] ?? null]));
    decorate(this.back, said, undefined);
  }

  /** As if the user had deleted all of it. */
  private empty(): void {
    this.input.value = "";
    this.input.dispatchEvent(new Event("input", { bubbles: true }));
    this.input.focus();
  }
}
