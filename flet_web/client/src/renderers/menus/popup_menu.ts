/** PopupMenuButton: a button that opens a menu. */

import { color } from "../../colors.js";
import { easing } from "../../curves.js";
import { encircle } from "../../decoration.js";
import { attrs, h, style } from "../../dom.js";
import type { ValueMap } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import { surface } from "../../ripple.js";
import type { Slot } from "../../slot.js";
import { adopt } from "../../styles.js";
import { messageOf } from "../../tooltip.js";
import { asMap, CIRCLE, clip, edges, elevation, given, millis, outlinedShape, sizeLimits } from "../../values.js";
import { paintButton } from "../shared/button_style.js";
import { ActiveStates, pick } from "../shared/control_state.js";
import { IconPlace } from "../shared/icon_place.js";
import { PopupItems } from "../shared/popup_items.js";
import { below, over, put, windowSize } from "../shared/placement.js";
import css from "./popup_menu.css?inline";

adopt(css);

/** Three dots, one above the other. */
const MORE = "M12 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4m0 2a2 2 0 1 0 0 4 2 2 0 0 0 0-4m0 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4";

export class PopupMenuButtonRenderer extends Renderer<"PopupMenuButton"> {
  private button!: HTMLElement;
  private icon!: IconPlace;
  private content!: Slot;
  private items!: PopupItems;
  private readonly active = new ActiveStates();

  override create(): HTMLElement {
    const label = h("span", "f-popup-content");
    const button = h("div", "", label);
    const element = h("div", "f-popup-menu", button);
    this.button = button;
    this.icon = new IconPlace(this.mounted);
    this.content = this.slot(label, { kind: "box", loose: true });
    button.prepend(this.icon.element);
    attrs(button, { role: "button", "aria-haspopup": "menu", "aria-expanded": "false" });
    surface(button);
    this.items = new PopupItems(this, button, this.place.bind(this), {
      toggled: (open) => {
        if (open) this.fire("open");
      },
      selected: (item) => {
        this.fire("select", String(item.id));
      },
      left: () => {
        this.fire("cancel");
      },
    });
    button.addEventListener("click", () => {
      if (!this.node.disabled) this.items.open(this.node.children("items"));
    });
    button.addEventListener("keydown", (event) => {
      if (event.target !== button || this.node.disabled || !["Enter", " ", "ArrowDown", "ArrowUp"].includes(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      this.items.open(this.node.children("items"), event.key === "ArrowUp" ? "last" : "first");
    });
    element.append(this.items.menu.popup.element);
    return element;
  }

  override update(changed: Changes<"PopupMenuButton">): void {
    const { node, button } = this;
    if (changed.has("disabled")) {
      attrs(button, { tabindex: node.disabled ? null : 0, "aria-disabled": node.disabled ? "true" : null });
      this.active.mark("disabled", node.disabled);
      if (node.disabled) this.items.menu.close();
    }
    if (changed.any("content", "icon")) this.showContent();
    if (changed.any("content", "icon", "tooltip")) this.label();
    if (changed.has("items")) this.items.refresh(node.children("items"));
    this.paint();
    this.paintMenu();
  }

  override dispose(): void {
    this.items.menu.popup.unlisten();
  }

  private showContent(): void {
    const { node, button } = this;
    const content = node.content("content");
    const plain = content === undefined;
    button.className = plain ? "f-state f-press f-icon-button f-icon-button-plain" : "f-state f-clickable f-popup-anchor";
    this.content.set(content);
    this.content.container.hidden = plain;
    this.icon.show(plain ? node.get("icon") : undefined);
    if (plain && !node.has("icon")) this.icon.draw(MORE);
  }

  /** With no text to read, the tooltip is the name. */
  private label(): void {
    const { button, content, node } = this;
    attrs(button, { "aria-label": content.container.textContent ? null : (messageOf(node) ?? "Show menu") });
  }

  private paint(): void {
    const { node, button } = this;
    const given: ValueMap = { ...asMap(node.get("style")) };
    for (const name of ["icon_size", "padding"] as const) if (node.has(name)) given[name] = node.get(name);
    this.active.follow(button, this.paint.bind(this), ...Object.values(given));
    if (this.content.container.hidden) paintButton(button, given, this.active);
    else button.removeAttribute("style");
    style(this.icon.element, { color: color(node.get("icon_color") ?? pick(given["icon_color"], this.active)) });
  }

  private paintMenu(): void {
    const { node } = this;
    const shape = outlinedShape(node.get("shape"), "");
    const moves = asMap(node.get("popup_animation_style"));
    const time = (name: string): string | null => given(moves[name], (value) => `${millis(value)}ms`);
    const curve = (name: string): string | null => given(moves[name], easing);
    style(this.items.menu.surface, {
      "background-color": color(node.get("bgcolor")),
      "--md-sys-color-shadow": color(node.get("shadow_color")),
      "box-shadow": elevation(node.num("elevation")),
      "border-radius": shape.radius,
      "corner-shape": shape.corners,
      border: shape.border,
      overflow: node.enum("clip_behavior") === "none" ? null : clip(node.enum("clip_behavior")),
      "--f-enter": time("duration"),
      "--f-exit": time("reverse_duration") ?? time("duration"),
      "--f-enter-curve": curve("curve"),
      "--f-exit-curve": curve("reverse_curve") ?? curve("curve"),
      ...(node.has("size_constraints") ? sizeLimits(node.get("size_constraints")) : { "min-width": null, "max-width": null }),
    });
    style(this.items.rows, { padding: given(node.get("menu_padding"), edges) });
    encircle(this.items.menu.surface, shape.radius === CIRCLE);
  }

  private place(menu: HTMLElement): void {
    const anchor = this.button.getBoundingClientRect();
    const rtl = getComputedStyle(this.button).direction === "rtl";
    const { offsetWidth: width, offsetHeight: height } = menu;
    const room = windowSize();
    if (this.node.enum("menu_position") !== "under") {
      put(menu, over(anchor, { width, height }, room, rtl));
      return;
    }
    const [left] = over(anchor, { width, height }, room, rtl);
    put(menu, [left, below(anchor, { width, height }, room, rtl)[1]]);
  }
}
