/** What all buttons have in common: a native button or link with icon and label, its events, and ButtonStyle. */

import "../styles/buttons.css";
import { activate } from "../actions.js";
import { color } from "../colors.js";
import { attrs, h, style } from "../dom.js";
import type { Styles } from "../dom.js";
import { keyword, sideways } from "../layout.js";
import { toNumber } from "../node.js";
import type { PropertyName } from "../node.js";
import { isMap } from "../protocol.js";
import type { Value, ValueMap } from "../protocol.js";
import type { Changes } from "../renderer.js";
import type { Slot } from "../slot.js";
import { restyle } from "../text_style.js";
import { messageOf } from "../tooltip.js";
import { asMap, borderSide, density, elevation, link, millis, num, outlinedShape, point, px } from "../values.js";
import { cursor } from "./cursor.js";
import { Focusable } from "./focusable.js";
import { IconPlace } from "./icon_place.js";
import { listenPress } from "./press.js";

export abstract class Pressable extends Focusable {
  protected icon!: IconPlace;
  protected label!: Slot;

  /** A link when the button opens a URL, so that the browser can say where it leads. */
  protected press(classes: string): HTMLElement {
    this.icon = new IconPlace(this.mounted);
    const label = h("span", "f-button-label");
    this.label = this.slot(label, { kind: "box", loose: true });
    const element = h(this.node.has("url") ? "a" : "button", `f-press ${classes}`, this.icon.element, label);
    if (element instanceof HTMLButtonElement) element.type = "button";
    this.control(element);
    listenPress(this.host, this.node, element, (event) => {
      if (element instanceof HTMLAnchorElement) {
        // With a modifier key the browser opens the link its own way.
        if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
        event.preventDefault();
      }
      activate(this.host, this.node);
    });
    return element;
  }

  protected updatePressable(changed: Changes, icon: PropertyName = "icon"): void {
    const { node, element } = this;
    this.updateFocusable(changed);
    if (element instanceof HTMLAnchorElement && changed.any("url", "disabled")) {
      const target = node.disabled ? undefined : link(node.get("url"));
      attrs(element, { href: target?.url, target: target && (target.target ?? "_blank"), rel: target && "noopener" });
    }
    if (changed.has("clip_behavior")) {
      style(element, { overflow: node.enum("clip_behavior", "none") === "none" ? null : "clip" });
    }
    if (changed.any("icon", "selected_icon", "selected", "content")) {
      this.icon.show(node, icon);
      this.label.set(node.content("content"));
      this.label.container.hidden = !node.has("content");
    }
    // With no text to read, the tooltip is the name.
    if (changed.any("tooltip", "content")) attrs(element, { "aria-label": element.textContent ? null : messageOf(node) });
  }

  /** ButtonStyle: resolved by the server for some kinds, plain for others. */
  protected get buttonStyle(): ValueMap {
    const resolved = asMap(this.node.get("_internals"))["style"];
    return asMap(isMap(resolved) ? resolved : this.node.get("style"));
  }

  /** Writes what the style says; the style sheet has the defaults. */
  protected paint(): void {
    const given = this.buttonStyle;
    this.follow(() => {
      this.paint();
    }, ...Object.values(given));
    const { element } = this;
    const get = (name: string): Value | undefined => this.pick(given[name]);
    const shape = isMap(get("shape")) ? outlinedShape(get("shape"), "") : { radius: null, border: undefined };
    const side = get("side") === undefined ? shape.border : (borderSide(get("side")) ?? "0 none");
    const overlay = color(get("overlay_color"));
    const [x, y] = point(given["alignment"]);
    const iconSize = get("icon_size");
    element.classList.toggle("f-overlay", overlay !== undefined);
    restyle(element, get("text_style"), {
      "background-color": color(get("bgcolor")),
      "--f-state-color": overlay,
      "--md-sys-color-shadow": color(get("shadow_color")),
      "box-shadow": elevation(toNumber(get("elevation"))),
      "border-radius": shape.radius,
      border: side,
      "--f-side": side && (/^[\d.]+px/.exec(side)?.[0] ?? "0px"),
      "justify-content": given["alignment"] ? sideways(x) : null,
      "align-items": given["alignment"] ? keyword(y) : null,
      "--f-icon-size": iconSize === undefined ? null : px(num(iconSize, 18)),
      "transition-duration": given["animation_duration"] === undefined ? null : `${millis(given["animation_duration"])}ms`,
      cursor: this.node.disabled ? null : cursor(get("mouse_cursor")),
      "--f-own-density": density(given["visual_density"]),
      ...paddingStyles(get("padding")),
      ...this.limits,
    });
    const foreground = color(get("color"));
    if (foreground) style(element, { color: foreground });
  }

  /** An own size may be less than the least size of the style sheet. */
  protected get limits(): Styles {
    return { "min-width": this.node.has("width") ? "0" : null, "min-height": this.node.has("height") ? "0" : null };
  }

  /** The color of the style's icon, if it has one of its own. */
  protected get iconColor(): string | undefined {
    return color(this.pick(this.buttonStyle["icon_color"]));
  }
}

/** The border is drawn inside of the padding, and density takes from it above and below. */
function paddingStyles(value: Value | undefined): Record<string, string | null> {
  const names = { top: "--f-pt", right: "--f-pr", bottom: "--f-pb", left: "--f-pl" };
  const sides: Record<string, string | null> = {};
  for (const [side, name] of Object.entries(names)) {
    sides[name] = value === undefined ? null : px(isMap(value) ? num(value[side], 0) : num(value, 0));
  }
  return sides;
}
