/**
 * What a navigation bar, a rail and a drawer have in common: destinations, of which one is selected. Each destination is a button;
 * the keyboard reaches all of them by Tab, and the next ones by the arrow keys.
 */

import { color } from "../../colors.js";
import { attrs, h, style } from "../../dom.js";
import type { Styles } from "../../dom.js";
import type { Flow } from "../../layout.js";
import type { ControlNode } from "../../node.js";
import { toNumber } from "../../node.js";
import type { Value, ValueMap } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import { surface } from "../../ripple.js";
import type { TypeWith } from "../../schema.js";
import type { Slot } from "../../slot.js";
import { adopt } from "../../styles.js";
import { restyle } from "../../text_style.js";
import { asMap, CIRCLE, given, outlinedShape, px } from "../../values.js";
import { pick } from "./control_state.js";
import type { States } from "./control_state.js";
import css from "./destinations.css?inline";
import { IconPlace } from "./icon_place.js";

adopt(css);

type DestinationType = TypeWith<"icon" | "selected_icon" | "label">;

/** One destination: an icon on the mark that shows where one is, and a label. */
export abstract class DestinationRenderer<T extends DestinationType = DestinationType> extends Renderer<T> {
  protected readonly mark = h("span", "f-nav-mark");
  private icon!: IconPlace;
  private label!: Slot;
  private selected = false;

  override create(): HTMLElement {
    this.icon = new IconPlace(this.mounted);
    const label = h("span", "f-nav-label");
    this.label = this.slot(label, { kind: "box", loose: true });
    const place = h("span", "f-nav-place", this.mark, this.icon.element);
    const button = h("button", "f-nav-item", place, h("span", "f-nav-text", label));
    button.type = "button";
    surface(button);
    button.addEventListener("click", () => {
      this.holder?.choose(this.node);
    });
    return button;
  }

  protected updateDestination(changed: Changes<DestinationType>): void {
    const node: ControlNode<DestinationType> = this.node;
    if (changed.has("label")) this.label.set(node.content("label"));
    if (changed.any("icon", "selected_icon")) this.showIcon();
    if (changed.has("disabled")) attrs(this.element, { disabled: node.disabled });
    // Places count visible destinations only.
    if (changed.has("visible") && !changed.first) this.holder?.updateSelected();
  }

  /** Shows whether one is here. */
  select(on: boolean): void {
    this.element.classList.toggle("f-nav-selected", on);
    attrs(this.element, { "aria-current": on ? "page" : null });
    if (on === this.selected) return;
    this.selected = on;
    this.showIcon();
  }

  /** The style of its label, and the size and color of its icon, where a theme or the holder has one. */
  dress(text: Value | undefined, icon: ValueMap): void {
    restyle(this.element.querySelector<HTMLElement>(":scope > .f-nav-text") ?? undefined, text);
    style(this.icon.element, { "--f-icon-size": given(toNumber(icon["size"] ?? undefined), px), color: color(icon["color"]) });
  }

  private showIcon(): void {
    const node: ControlNode<DestinationType> = this.node;
    this.icon.show(node.get(this.selected && node.has("selected_icon") ? "selected_icon" : "icon"));
  }

  private get holder(): DestinationsRenderer | undefined {
    const renderer = this.mounted.place?.owner.renderer;
    return renderer instanceof DestinationsRenderer ? renderer : undefined;
  }
}

type HolderType = TypeWith<"selected_index" | "indicator_color" | "indicator_shape" | "on_change">;

export abstract class DestinationsRenderer<T extends HolderType = HolderType> extends Renderer<T> {
  protected items!: Slot;

  /** The element that holds the destinations, which follow each other along `axis`. */
  protected list(axis: "row" | "column", flow: Partial<Flow> = {}): HTMLElement {
    const element = h("div", "f-nav-items");
    this.items = this.slot(element, { kind: axis, ...flow });
    element.addEventListener("keydown", (event) => {
      this.moveFocus(event, axis);
    });
    return element;
  }

  protected showItems(children: ControlNode[]): void {
    this.items.set(children);
  }

  /** The destinations that one can see, in their order. */
  private get shown(): DestinationRenderer[] {
    const renderers = this.items.children.filter(({ node }) => node.visible).map(({ renderer }) => renderer);
    return renderers.filter((renderer) => renderer instanceof DestinationRenderer);
  }

  updateSelected(): void {
    const node: ControlNode<HolderType> = this.node;
    const selected = node.num("selected_index", -1);
    this.shown.forEach((destination, i) => {
      const states = new Set([i === selected ? "selected" : "", destination.node.disabled ? "disabled" : ""]);
      destination.select(i === selected);
      destination.dress(this.labelStyle(states), asMap(pick(node.themed("icon_theme"), states)));
    });
  }

  /** The style of the label of a destination in some states. */
  protected labelStyle(states: States): Value | undefined {
    return pick(this.node.themed("label_text_style"), states);
  }

  /** The user goes to a destination. */
  choose(destination: ControlNode): void {
    const { host } = this;
    const node: ControlNode<HolderType> = this.node;
    const index = this.shown.findIndex((item) => item.node === destination);
    if (node.num("selected_index") !== index) host.events.update(node, { selected_index: index });
    host.events.fire(node, "change", index);
    this.updateSelected();
  }

  /** The mark behind the icon: its color and shape, as custom properties of `element`. */
  protected paintMark(element: HTMLElement, fill: Value | undefined, shape: Value | undefined): void {
    style(element, markStyles(fill, shape));
  }

  /** The colors above a destination that is hovered, focused or pressed. */
  protected paintOverlay(overlay: Value | undefined): void {
    const over = (state: string): string | undefined => color(pick(overlay, new Set([state])));
    style(this.element, { "--f-nav-hover": over("hovered"), "--f-nav-focus": over("focused"), "--f-nav-press": over("pressed") });
  }

  private moveFocus(event: KeyboardEvent, axis: "row" | "column"): void {
    const items = this.shown.map(({ element }) => element).filter((element) => !element.matches(":disabled"));
    const at = items.indexOf(event.target as HTMLElement);
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const rtl = getComputedStyle(this.element).direction === "rtl";
    const [back, on] = axis === "column" ? ["ArrowUp", "ArrowDown"] : rtl ? ["ArrowRight", "ArrowLeft"] : ["ArrowLeft", "ArrowRight"];
    const to = { [back]: at - 1, [on]: at + 1, Home: 0, End: items.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    items.at(to % items.length)?.focus();
  }
}

/** The color and the shape of a mark, as custom properties. A circle is as wide as high. */
export function markStyles(fill: Value | undefined, shape: Value | undefined): Styles {
  const { radius, border, corners } = outlinedShape(shape, "");
  return {
    "--f-nav-mark": color(fill),
    "--f-nav-radius": radius,
    "--f-nav-border": border,
    "--f-nav-corners": corners,
    "--f-nav-width": radius === CIRCLE ? "max-content" : null,
    "--f-nav-ratio": radius === CIRCLE ? "1" : null,
  };
}
