/** Container: decoration, padding, alignment, and everything a plain box may be made to do when pressed. */

import { activate, isActive } from "../actions.js";
import { color } from "../colors.js";
import { transition } from "../curves.js";
import { decorationStyles } from "../decoration.js";
import { asButton, attrs, h, style } from "../dom.js";
import { expandOf, FILL_BOTH, keyword, sideways } from "../layout.js";
import type { Fill } from "../layout.js";
import { tapData } from "../pointer.js";
import { register } from "../registry.js";
import type { Changes } from "../renderer.js";
import { Renderer } from "../renderer.js";
import type { Slot } from "../slot.js";
import { applyTheme } from "../theme.js";
import { messageOf } from "../tooltip.js";
import { blur, edges, point } from "../values.js";
import { listenPress } from "./press.js";

const DECORATED = "bgcolor gradient blend_mode border border_radius shape image shadow clip_behavior foreground_decoration";
const ACTIVE = "content tooltip on_click url action on_long_press on_tap_down on_hover ink disabled ignore_interactions";

class ContainerRenderer extends Renderer {
  private content!: Slot;
  private listening = false;

  override create(): HTMLElement {
    const element = h("div", "f-container");
    this.content = this.slot(element, "box");
    return element;
  }

  override update(changed: Changes): void {
    const { node, element } = this;
    if (changed.has("alignment")) this.updateAlignment();
    if (changed.has("content")) this.content.set(node.child("content"));
    if (changed.any(...DECORATED.split(" "))) this.updateDecoration();
    if (changed.any("padding", "expand")) this.updatePadding();
    if (changed.has("blur")) style(element, { "backdrop-filter": blur(node.get("blur")) });
    if (changed.any("theme", "dark_theme", "theme_mode")) this.updateTheme();
    if (changed.any(...ACTIVE.split(" "))) this.updateActive();
    if (changed.has("ink_color")) style(element, { "--f-state-color": color(node.get("ink_color")) });
  }

  override fill(): Fill {
    if (this.node.map("alignment")) return FILL_BOTH;
    return this.content.children[0]?.fill ?? FILL_BOTH;
  }

  override transitions(): string[] {
    const animated = "background-color border-color border-width border-radius box-shadow padding width height margin";
    return transition(this.node.get("animate"), ...animated.split(" "));
  }

  /**
   * CSS counts padding into the least size of a flex item, Flutter does not: shares of `expand` would come out unequal. An
   * expanded container gets its padding as tracks around the content cell instead.
   */
  private updatePadding(): void {
    const { node, element } = this;
    const padding = node.has("padding") ? edges(node.get("padding")) : null;
    const tracks = padding !== null && expandOf(node) > 0;
    const [top = "0", right = top, bottom = top, left = right] = (padding ?? "").split(" ");
    element.classList.toggle("f-padded", tracks);
    style(element, {
      padding: tracks ? null : padding,
      "grid-template": tracks ? `${top} minmax(0, 1fr) ${bottom} / ${left} minmax(0, 1fr) ${right}` : null,
    });
  }

  private updateAlignment(): void {
    const aligned = this.node.map("alignment");
    this.content.flow = { kind: "box", loose: aligned !== undefined };
    const [x, y] = aligned ? point(aligned) : [0, 0];
    style(this.element, {
      "justify-items": aligned ? sideways(x) : null,
      "align-items": aligned ? keyword(y) : null,
    });
  }

  private updateDecoration(): void {
    const { node, element, host } = this;
    const rounded = node.has("border_radius") || node.enum("shape", "rectangle") === "circle";
    const clip = node.enum("clip_behavior", rounded ? "antiAlias" : "none") !== "none";
    const front = node.map("foreground_decoration");
    const cover = front ? decorationStyles(front, host.options.assetsDir) : {};
    style(element, {
      ...decorationStyles(node.props, host.options.assetsDir),
      overflow: clip ? "clip" : null,
      "--f-cover-color": cover["background-color"],
      "--f-cover-image": cover["background-image"],
      "--f-cover-border": cover["border-top"],
      "--f-cover-radius": cover["border-radius"],
    });
    element.classList.toggle("f-covered", front !== undefined);
  }

  private updateTheme(): void {
    const { node, element } = this;
    if (!node.has("theme") && !node.has("dark_theme") && !node.has("theme_mode") && !element.dataset["themed"]) return;
    element.dataset["themed"] = "1";
    void applyTheme(element, node.map("theme"), node.map("dark_theme"), node.str("theme_mode"));
  }

  private updateActive(): void {
    const { node, element } = this;
    const clickable = isActive(node);
    if (!this.listening && (clickable || ["long_press", "tap_down", "hover"].some((name) => node.listens(name)))) {
      this.listening = true;
      this.listen();
    }
    asButton(element, clickable, node.disabled);
    element.classList.toggle("f-clickable", clickable && !node.disabled);
    element.classList.toggle("f-ink", node.bool("ink") && clickable && !node.disabled);
    // With no text to read, the tooltip is the name.
    attrs(element, { inert: node.bool("ignore_interactions"), "aria-label": clickable && !element.textContent ? messageOf(node) : null });
  }

  private listen(): void {
    const { node, element } = this;
    listenPress(this.host, node, element, () => {
      if (isActive(node)) activate(this.host, node);
    });
    element.addEventListener("pointerdown", (event) => {
      if (!node.disabled && event.button === 0) this.fire("tap_down", tapData(event, element));
    });
  }
}

register("Container", ContainerRenderer);
