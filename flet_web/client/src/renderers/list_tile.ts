/** ListTile: leading, title with subtitle, trailing, in rows of the heights that Material gives them. */

import "../styles/list_tile.css";
import { activate, isActive } from "../actions.js";
import { color } from "../colors.js";
import { asButton, attrs, h, onActivateKey, style } from "../dom.js";
import { FILL_WIDTH } from "../layout.js";
import type { Fill } from "../layout.js";
import type { PropertyName } from "../node.js";
import { onLongPress } from "../pointer.js";
import { register } from "../registry.js";
import type { Changes } from "../renderer.js";
import { Renderer } from "../renderer.js";
import { surface } from "../ripple.js";
import type { Slot } from "../slot.js";
import { TEXT_STYLE_PROPERTIES, textStyle } from "../text_style.js";
import { edges, outlinedShape, px } from "../values.js";
import { cursor } from "./cursor.js";
import { IconPlace } from "./icon_place.js";
import { insideControl } from "./inside.js";
import { densityStyles } from "./pressable.js";
import { autofocus } from "../autofocus.js";

const TEXTS = [
  ["title", "title_text_style"],
  ["subtitle", "subtitle_text_style"],
] as const;

class ListTileRenderer extends Renderer {
  private leading!: IconPlace;
  private trailing!: IconPlace;
  private readonly texts = new Map<string, Slot>();

  override create(): HTMLElement {
    const box = (container: HTMLElement): Slot => this.slot(container, { kind: "box", loose: true });
    this.leading = new IconPlace(box);
    this.trailing = new IconPlace(box);
    this.leading.element.classList.add("f-tile-leading");
    this.trailing.element.classList.add("f-tile-trailing");
    const middle = h("div", "f-tile-text");
    for (const [name] of TEXTS) {
      const place = h("div", `f-tile-${name}`);
      this.texts.set(name, box(place));
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
      if (changed.has(look)) writeText(place, textStyle(node.get(look)));
    }
    if (changed.has("leading")) this.leading.show(this, node, "leading");
    if (changed.has("trailing")) this.trailing.show(this, node, "trailing");
    if (changed.has("leading_and_trailing_text_style")) {
      for (const place of [this.leading, this.trailing]) {
        writeText(place.element, textStyle(node.get("leading_and_trailing_text_style")));
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
      ...densityStyles(node.get("visual_density")),
      padding: node.has("content_padding") ? edges(node.get("content_padding")) : null,
    });
  }

  private listen(element: HTMLElement): void {
    const { node } = this;
    surface(element);
    const press = (): void => {
      if (node.disabled || !this.pressable) return;
      if (node.bool("toggle_inputs")) element.querySelector<HTMLElement>("input[type=checkbox], input[type=radio]")?.click();
      activate(this.host, node);
    };
    element.addEventListener("click", (event) => {
      if (!event.defaultPrevented && !insideControl(event.target, element)) press();
    });
    onActivateKey(element, press);
    element.addEventListener("keydown", (event) => {
      if (event.target === element && event.key === "Enter" && element.getAttribute("role") === "link") press();
    });
    onLongPress(element, () => {
      if (node.disabled || !node.listens("long_press")) return false;
      this.fire("long_press");
      return true;
    });
  }
}

function writeText(element: HTMLElement, styles: ReturnType<typeof textStyle>): void {
  style(element, { ...Object.fromEntries(TEXT_STYLE_PROPERTIES.map((name) => [name, null])), ...styles });
}

register("ListTile", ListTileRenderer);
