/** DropdownM2: a field with a list that opens over it, the chosen option in its place. */

import { color } from "../../colors.js";
import { attrs, h, style } from "../../dom.js";
import { showIcon } from "../../icons.js";
import { FILL_WIDTH } from "../../layout.js";
import type { Fill } from "../../layout.js";
import type { Changes } from "../../renderer.js";
import type { Slot } from "../../slot.js";
import { edges, given, point, px, radius } from "../../values.js";
import { updateForm } from "../shared/form_field.js";
import { put, within } from "../shared/placement.js";
import { keyOf, SelectRenderer, textOf } from "../shared/select.js";
import type { OptionItem } from "../shared/select.js";

/** How far the list reaches beyond the field: before it, and behind its arrow. */
const MARGIN = 16;
const BEHIND = 24;

export class DropdownM2Renderer extends SelectRenderer<"DropdownM2"> {
  private readonly text = h("span", "f-select-text");
  private readonly combo = h("div", "f-field-input", this.text);
  private hint!: Slot;
  private icon!: Slot;

  override create(): HTMLElement {
    this.combo.tabIndex = 0;
    const hint = h("span", "f-select-hint");
    this.hint = this.slot(hint, { kind: "box", loose: true });
    this.combo.append(hint);
    const element = this.selectFrame(h("span", "f-select-value", this.combo), this.combo);
    const icon = h("span");
    this.icon = this.slot(icon, { kind: "box", loose: true });
    this.arrow.after(icon);
    element.classList.add("f-select-m2", "f-select-fixed");
    this.menu.element.classList.add("f-menu-m2");
    return element;
  }

  override update(changed: Changes<"DropdownM2">): void {
    const { node } = this;
    this.updateSelect(changed);
    updateForm(this, changed);
    if (changed.any("value", "options", "hint_text", "hint_content", "disabled_hint_content", "disabled")) this.showValue();
    if (changed.has("counter")) this.show("counter", node.content("counter"));
    if (changed.has("disabled")) attrs(this.combo, { tabindex: node.disabled ? -1 : 0, "aria-disabled": node.disabled ? "true" : null });
    if (changed.any("select_icon", "select_icon_size", "select_icon_enabled_color", "select_icon_disabled_color", "disabled", "options")) {
      this.updateArrow();
    }
    if (changed.any("bgcolor", "elevation", "menu_border_radius", "item_height")) this.updateMenu();
    if (changed.has("alignment")) {
      const across = given(node.get("alignment"), (alignment) => `${(point(alignment)[0] + 1) * 50}%`);
      for (const part of [this.text, this.hint.container]) style(part, { "--f-across": across });
    }
    if (changed.has("options_fill_horizontally")) {
      this.element.classList.toggle("f-select-tight", !node.bool("options_fill_horizontally"));
    }
    if (changed.has("padding")) style(this.element, { padding: given(node.get("padding"), edges) });
  }

  override fill(): Fill {
    return FILL_WIDTH;
  }

  private showValue(): void {
    const { node, chosen } = this;
    const content = chosen?.child("content");
    if (content) {
      // The option's control is in the list; the field shows a copy of its elements.
      this.syncItems();
      this.host.onFlushed(() => {
        const shown = this.chosen === chosen && this.host.find(content)?.element.cloneNode(true);
        if (shown instanceof HTMLElement) this.text.replaceChildren(picture(shown));
      });
    } else {
      this.text.textContent = chosen ? textOf(chosen) : "";
    }
    const hint = node.child(node.disabled && node.has("disabled_hint_content") ? "disabled_hint_content" : "hint_content");
    this.hint.set(chosen ? undefined : (hint ?? node.str("hint_text")));
    this.hint.container.hidden = chosen !== undefined;
    this.setFilled(chosen !== undefined);
  }

  private updateArrow(): void {
    const { node, arrow } = this;
    const [own, icon] = [node.child("select_icon"), node.num("select_icon")];
    this.icon.set(own);
    this.icon.container.hidden = !own;
    if (icon !== undefined) showIcon(this.host.icons, arrow, icon);
    const size = node.num("select_icon_size");
    const dead = node.disabled || !this.options.length;
    style(arrow, {
      display: own ? "none" : null,
      "--f-icon-size": px(size),
      color: color(node.get(dead ? "select_icon_disabled_color" : "select_icon_enabled_color")),
      opacity: dead && !node.has("select_icon_disabled_color") ? 0.4 : null,
    });
  }

  private updateMenu(): void {
    const { node } = this;
    this.paintMenu({
      "border-radius": given(node.get("menu_border_radius"), radius),
      "--f-item-height": given(node.num("item_height"), px),
    });
  }

  protected override pressed(): void {
    this.fire("click");
  }

  protected override choose(item: OptionItem): void {
    const value = keyOf(item.option);
    this.menu.close();
    this.host.events.fire(item.option, "click");
    this.change({ value }, "change", value);
    this.host.tree.markDirty(this.node, "value");
  }

  /** The chosen option comes to lie over the field. Behind the arrow the list reaches farther. */
  protected override place(menu: HTMLElement, anchor: DOMRect): void {
    const limit = Math.min(this.node.num("max_menu_height", Infinity), window.innerHeight - 2 * MARGIN);
    style(menu, { width: px(anchor.width + MARGIN + BEHIND), "max-height": px(limit) });
    const chosen = this.menu.items.find((item) => item.option === this.chosen) ?? this.menu.items[0];
    const [top, height] = [chosen?.element.offsetTop ?? 0, chosen?.element.offsetHeight ?? 0];
    const wanted = anchor.top + anchor.height / 2 - top - height / 2;
    put(menu, [
      within(anchor.left - (getComputedStyle(menu).direction === "rtl" ? BEHIND : MARGIN), menu.offsetWidth, window.innerWidth, 0),
      within(wanted, menu.offsetHeight, window.innerHeight, MARGIN),
    ]);
  }
}

/** A copy that takes no input and is not found by id. */
function picture(copy: HTMLElement): HTMLElement {
  for (const element of [copy, ...copy.querySelectorAll<HTMLElement>("[id], [data-id], [data-key]")]) {
    element.removeAttribute("id");
    delete element.dataset["id"];
    delete element.dataset["key"];
  }
  copy.inert = true;
  return copy;
}
