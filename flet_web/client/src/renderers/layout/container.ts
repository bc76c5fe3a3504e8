/** Container: decoration, padding, alignment, and everything a plain box may be made to do when pressed. */

import { activate, isActive } from "../../actions.js";
import { transition } from "../../curves.js";
import { decorate, undecorate } from "../../decoration.js";
import { asButton, attrs, style } from "../../dom.js";
import { FILL_BOTH } from "../../layout.js";
import type { Fill } from "../../layout.js";
import { loadModule } from "../../modules.js";
import { tapData } from "../../pointer.js";
import { linkAttributes } from "../../open_url.js";
import { moving } from "../../placing.js";
import type { Changes } from "../../renderer.js";
import { SingleChild } from "../shared/single_child.js";
import { applyTheme } from "../../theme.js";
import { messageOf } from "../../tooltip.js";
import { blur, edges, given, point } from "../../values.js";
import { listenPress } from "../shared/press.js";
import { stateLayer } from "../shared/state_layer.js";
import { adopt } from "../../styles.js";
import css from "./container.css?inline";

adopt(css);

const DECORATED = [
  "bgcolor", "gradient", "blend_mode", "border", "border_radius", "shape", "image", "shadow", "clip_behavior", "foreground_decoration",
] as const;
const ACTIVE = [
  "content", "tooltip", "on_click", "url", "action", "on_long_press", "on_tap_down", "on_hover", "ink", "disabled", "ignore_interactions",
] as const;

export class ContainerRenderer extends SingleChild<"Container"> {
  private listening = false;

  override create(): HTMLElement {
    return this.frame("f-container", this.node.has("url") ? "a" : "div");
  }

  override update(changed: Changes<"Container">): void {
    const draw = (): void => {
      this.draw(changed);
    };
    if (this.node.has("animate")) moving(this.mounted, draw, true);
    else draw();
  }

  private draw(changed: Changes<"Container">): void {
    const { node, element } = this;
    if (changed.has("alignment")) {
      const at = node.map("alignment") && point(node.get("alignment"));
      this.content.flow = { kind: "box", loose: at !== undefined, at };
    }
    this.updateContent(changed);
    if (changed.any(...DECORATED)) this.updateDecoration();
    if (changed.has("padding")) style(element, { padding: given(node.get("padding"), edges) });
    if (changed.has("color_filter")) this.updateColorFilter();
    if (changed.has("blur")) style(element, { "backdrop-filter": blur(node.get("blur")) });
    if (changed.any("theme", "dark_theme", "theme_mode")) this.updateTheme();
    if (changed.any(...ACTIVE)) this.updateActive();
    if (changed.has("ink_color")) style(element, stateLayer({ press: node.get("ink_color") }));
  }

  override dispose(): void {
    undecorate(this.element);
  }

  override fill(): Fill {
    if (this.node.map("alignment")) return FILL_BOTH;
    return this.childFill ?? FILL_BOTH;
  }

  override transitions(): string[] {
    const animated = "background-color border-color border-width border-radius box-shadow padding width height margin";
    return transition(this.node.get("animate"), ...animated.split(" "));
  }

  private updateDecoration(): void {
    const { node, element } = this;
    const clip = node.enum("clip_behavior", node.has("border_radius") ? "antialias" : "none") !== "none";
    decorate(element, node.props, node.map("foreground_decoration"));
    style(element, { overflow: clip ? "clip" : null });
  }

  private updateColorFilter(): void {
    const { node, element } = this;
    if (!node.has("color_filter") && !element.style.filter) return;
    void loadModule(() => import("../../color_filter.js")).then(({ filterColors }) => {
      filterColors(element, node.map("color_filter"));
    }, () => undefined);
  }

  private updateTheme(): void {
    const { node, element } = this;
    if (!node.has("theme") && !node.has("dark_theme") && !node.has("theme_mode") && !element.dataset["themed"]) return;
    element.dataset["themed"] = "1";
    void applyTheme(element, node, this.host.tree);
  }

  private updateActive(): void {
    const { node, element } = this;
    const clickable = isActive(node);
    if (!this.listening && (clickable || (["long_press", "tap_down", "hover"] as const).some((name) => node.listens(name)))) {
      this.listening = true;
      this.listen();
    }
    asButton(element, clickable || node.listens("long_press"), node.disabled);
    if (element instanceof HTMLAnchorElement) {
      attrs(element, linkAttributes(this.host.app.page.routing, node.disabled ? undefined : node.get("url")));
    }
    element.classList.toggle("f-clickable", clickable && !node.disabled);
    element.classList.toggle("f-ink", node.bool("ink") && clickable && !node.disabled);
    // With no text to read, the tooltip is the name.
    attrs(element, { inert: node.bool("ignore_interactions"), "aria-label": clickable && !element.textContent ? messageOf(node) : null });
  }

  private listen(): void {
    const { node, element } = this;
    listenPress(this.host, node, element, ({ type }) => {
      if (isActive(node)) activate(this.host, node);
      // Where there is nothing else, a key means the long press.
      else if (type === "keydown") this.fire("long_press");
    });
    element.addEventListener("pointerdown", (event) => {
      if (!node.disabled && event.button === 0) this.fire("tap_down", tapData(event, element));
    });
  }
}
