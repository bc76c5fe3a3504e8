/** ListTile: leading, title with subtitle, trailing, in rows of the heights that Material gives them. */

import "../styles/list_tile.css";
import { activate, isActive } from "../actions.js";
import { autofocus } from "../autofocus.js";
import { color } from "../colors.js";
import { asButton, attrs, h, style } from "../dom.js";
import { FILL_WIDTH } from "../layout.js";
import type { Fill } from "../layout.js";
import type { PropertyName } from "../node.js";
import { register } from "../registry.js";
import type { Changes } from "../renderer.js";
import { Renderer } from "../renderer.js";
import type { Slot } from "../slot.js";
import { restyle } from "../text_style.js";
import { density, edges, outlinedShape, px } from "../values.js";
import { cursor } from "./cursor.js";
import { IconPlace } from "./icon_place.js";
import { listenPress } from "./press.js";

const TEXTS = [
  ["title", "title_text_style"],
  ["subtitle", "subtitle_text_style"],
] as const;

class ListTileRenderer extends Renderer {
  private leading!: IconPlace;
  private trailing!: IconPlace;
  private readonly texts = new Map<string, Slot>();

  override create(): HTMLElement {
    this.leading = new IconPlace(this.mounted);
    this.trailing = new IconPlace(this.mounted);
    this.leading.element.classList.add("f-tile-leading");
    this.trailing.element.classList.add("f-tile-trailing");
    const middle = h("div", "f-tile-text");
    for (const [name] of TEXTS) {
      const place = h("div", `f-tile-${name}`);
      this.texts.set(name, this.slot(place, { kind: "box", loose: true }));
      middle.append(place);
    }
    const element = h("div", "f-tile", this.leading.element, middle, this.trailing.element);
    this.listen(element);
    return element;
  }

  override update(changed: Changes): void {
    const { node } = this;
    for (const [name, look] of TEXTS) {
      const place = this.texts.get(name)?.container;
      if (changed.has(name)) this.texts.get(name)?.set(node.content(name));
      if (!place) continue;
      if (changed.has(name)) place.hidden = !node.has(name);
      if (changed.has(look)) restyle(place, node.get(look));
    }
    if (changed.has("leading")) this.leading.show(node, "leading");
    if (changed.has("trailing")) this.trailing.show(node, "trailing");
    if (changed.has("leading_and_trailing_text_style")) {
      for (const place of [this.leading, this.trailing]) {
        restyle(place.element, node.get("leading_and_trailing_text_style"));
      }
    }
    this.updateActive(changed);
    this.paint();
  }

  override fill(): Fill {
    return FILL_WIDTH;
  }

  private updateActive(changed: Changes): void {
    const { node, element } = this;
    const active = this.pressable;
    asButton(element, active, node.disabled);
    // A tile that toggles what is inside is no stop of its own for the keyboard: that is.
    if (node.bool("toggle_inputs") && !isActive(node)) attrs(element, { role: null, tabindex: null });
    if (node.has("url") && active) attrs(element, { role: "link" });
    attrs(element, { "aria-disabled": node.disabled ? "true" : null, "aria-current": node.bool("selected") ? "true" : null });
    element.classList.toggle("f-tile-active", active && !node.disabled);
    if (changed.first && node.bool("autofocus")) autofocus(this.host, element);
  }

  private get pressable(): boolean {
    return isActive(this.node) || this.node.bool("toggle_inputs");
  }

  private paint(): void {
    const { node, element } = this;
    const selected = node.bool("selected");
    const shape = node.has("shape") ? outlinedShape(node.get("shape"), "0") : undefined;
    const chosen = selected ? (color(node.get("selected_color")) ?? "var(--md-sys-color-primary)") : undefined;
    const off = node.disabled ? "color-mix(in srgb, var(--md-sys-color-on-surface) 38%, transparent)" : undefined;
    const size = (name: PropertyName): string | null => (node.has(name) ? px(node.num(name, 0)) : null);
    element.classList.toggle("f-tile-two", node.has("subtitle"));
    element.classList.toggle("f-tile-dense", node.bool("dense"));
    element.classList.toggle("f-tile-three", node.bool("is_three_line"));
    element.dataset["at"] = node.enum("title_alignment", "threeLine");
    style(element, {
      "background-color": color(node.get(selected ? "selected_tile_color" : "bgcolor")),
      "--f-text": off ?? chosen ?? color(node.get("text_color")),
      "--f-tile-icon": off ?? chosen ?? color(node.get("icon_color")),
      "--f-state-color": color(node.get("hover_color") ?? node.get("splash_color")),
      "--f-tile-gap": size("horizontal_spacing"),
      "--f-tile-leading": size("min_leading_width"),
      "--f-tile-pad": size("min_vertical_padding"),
      "min-height": size("min_height"),
      "border-radius": shape?.radius,
      border: shape?.border,
      cursor: node.disabled ? null : cursor(node.get("mouse_cursor")),
      "--f-own-density": density(node.get("visual_density")),
      padding: node.has("content_padding") ? edges(node.get("content_padding")) : null,
    });
  }

  private listen(element: HTMLElement): void {
    const { node } = this;
    listenPress(this.host, node, element, () => {
      if (!this.pressable) return;
      if (node.bool("toggle_inputs")) element.querySelector<HTMLElement>("input[type=checkbox], input[type=radio]")?.click();
      activate(this.host, node);
    });
  }
}

register("ListTile", ListTileRenderer);
