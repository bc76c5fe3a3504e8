/** ListTile: a tile that may be pressed, chosen, or toggle the input in it. */

import { activate, isActive } from "../../actions.js";
import { autofocus } from "../../focus.js";
import { color } from "../../colors.js";
import { encircle } from "../../decoration.js";
import { asButton, attrs, h, style } from "../../dom.js";
import { FILL_WIDTH } from "../../layout.js";
import type { Fill } from "../../layout.js";
import { linkAttributes } from "../../open_url.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import { restyle } from "../../text_style.js";
import { CIRCLE, given, outlinedShape, px } from "../../values.js";
import { thickness } from "../shared/button_style.js";
import { cursor } from "../shared/cursor.js";
import { listenPress } from "../shared/press.js";
import { stateLayer } from "../shared/state_layer.js";
import { Tile } from "../shared/tile.js";

const TEXTS = [
  ["title", "title_text_style"],
  ["subtitle", "subtitle_text_style"],
] as const;

/** What `toggle_inputs` means. */
const INPUTS = "input[type=checkbox], input[type=radio]";

type Size = "horizontal_spacing" | "min_leading_width" | "min_vertical_padding";

export class ListTileRenderer extends Renderer<"ListTile"> {
  /** Whether a control as title or subtitle keeps its own width. */
  protected readonly loose: boolean = false;
  private tile!: Tile;
  private inputs: MutationObserver | undefined;

  override create(): HTMLElement {
    const tile = (this.tile = new Tile(this.mounted, this.node, this.loose));
    const element = h(this.node.has("url") ? "a" : "div", "f-tile", tile.leading.element, tile.middle, tile.trailing.element);
    this.listen(element);
    return element;
  }

  override update(changed: Changes<"ListTile">): void {
    const { node, tile } = this;
    tile.updateTexts(changed);
    for (const [name, look] of TEXTS) if (changed.has(look)) restyle(tile.place(name), node.get(look));
    if (changed.has("leading")) tile.leading.show(node.get("leading"));
    if (changed.has("trailing")) tile.trailing.show(node.get("trailing"));
    if (changed.has("leading_and_trailing_text_style")) {
      for (const place of [tile.leading, tile.trailing]) {
        restyle(place.element, node.get("leading_and_trailing_text_style"));
      }
    }
    this.updateActive(changed);
    if (changed.any("toggle_inputs", "title")) this.nameInput();
    this.paint();
  }

  override fill(): Fill {
    this.tile.stretch();
    return FILL_WIDTH;
  }

  override dispose(): void {
    this.inputs?.disconnect();
  }

  /** The input that the tile toggles is called by the title, also if it comes up later. */
  private nameInput(): void {
    const { node, element, tile } = this;
    if (!node.bool("toggle_inputs")) return;
    if (!this.inputs) {
      this.inputs = new MutationObserver(this.nameInput.bind(this));
      this.inputs.observe(element, { childList: true, subtree: true });
    }
    const input = element.querySelector<HTMLInputElement>(INPUTS);
    const words = [...(input?.labels ?? [])].map((label) => label.textContent.trim()).join("");
    if (input && !words) attrs(input, { "aria-label": tile.place("title")?.textContent });
  }

  private updateActive(changed: Changes<"ListTile">): void {
    const { node, element } = this;
    const active = this.pressable;
    asButton(element, active || node.listens("long_press"), node.disabled);
    // The keyboard stops at the input that the tile toggles, not at the tile.
    if (node.bool("toggle_inputs") && !isActive(node)) attrs(element, { role: null, tabindex: null });
    if (element instanceof HTMLAnchorElement) {
      attrs(element, linkAttributes(this.host.app.page.routing, node.disabled ? undefined : node.get("url")));
    }
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
    const size = (name: Size): string | null => given(node.num(name), px);
    this.tile.measure(element, node.get("content_padding"), node.num("min_height"));
    element.classList.toggle("f-tile-three", node.bool("is_three_line"));
    element.dataset["at"] = node.enum("title_alignment", "threeline");
    style(element, {
      "background-color": color(node.get(selected ? "selected_tile_color" : "bgcolor")),
      "--f-text": off ?? chosen ?? color(node.get("text_color")),
      "--f-tile-icon": off ?? chosen ?? color(node.get("icon_color")),
      ...stateLayer({ hover: node.get("hover_color"), press: node.get("splash_color") }),
      "--f-tile-gap": size("horizontal_spacing"),
      "--f-tile-leading": size("min_leading_width"),
      "--f-tile-pad": size("min_vertical_padding"),
      "border-radius": shape?.radius,
      "corner-shape": shape?.corners,
      border: shape?.border,
      "--f-tile-edge": thickness(shape?.border),
      cursor: node.disabled ? null : cursor(node.get("mouse_cursor")),
    });
    encircle(element, shape?.radius === CIRCLE);
  }

  private listen(element: HTMLElement): void {
    const { node } = this;
    listenPress(this.host, node, element, ({ type }) => {
      // Where there is nothing else, a key means the long press.
      if (!this.pressable) {
        if (type === "keydown") this.fire("long_press");
        return;
      }
      if (node.bool("toggle_inputs")) element.querySelector<HTMLElement>(INPUTS)?.click();
      activate(this.host, node);
    });
  }
}
