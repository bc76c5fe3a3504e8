import { color } from "../colors.js";
import { attrs, h, style } from "../dom.js";
import { iconElement } from "../icons.js";
import { FILL_WIDTH } from "../layout.js";
import type { Fill } from "../layout.js";
import { register } from "../registry.js";
import type { Changes } from "../renderer.js";
import { Renderer } from "../renderer.js";
import { surface } from "../ripple.js";
import type { Slot } from "../slot.js";
import { platform } from "../environment.js";
import { restyle } from "../text_style.js";
import { edges, elevation, outlinedShape, px } from "../values.js";
import { ViewRenderer } from "./view.js";

const BACK = "M20 11H7.83l5.59-5.59L12 4l-8 8 8 8 1.41-1.41L7.83 13H20z";
const MENU = "M3 18h18v-2H3zm0-5h18v-2H3zm0-7v2h18V6z";

class AppBarRenderer extends Renderer {
  private leading!: Slot;
  private title!: Slot;
  private actions!: Slot;
  private readonly implied = impliedButton();

  override create(): HTMLElement {
    const [leading, title, actions] = [h("div", "f-appbar-leading"), h("div", "f-appbar-title"), h("div", "f-appbar-actions")];
    this.leading = this.slot(leading, { kind: "box", loose: true });
    this.title = this.slot(title, { kind: "box", loose: true });
    this.actions = this.slot(actions, "row");
    this.implied.addEventListener("click", () => {
      const view = this.view;
      if (this.implied.dataset["does"] === "menu") view?.setDrawer("drawer", true);
      else view?.goBack();
    });
    return h("header", "f-appbar", this.implied, leading, title, actions);
  }

  override update(changed: Changes): void {
    const { node } = this;
    if (changed.any("leading", "automatically_imply_leading")) this.updateLeading();
    if (changed.has("title")) this.title.set(node.content("title"));
    if (changed.has("actions")) this.actions.set(node.children("actions"));
    if (changed.any("center_title", "actions", "actions_padding", "title_spacing", "leading_width")) this.updatePlaces();
    restyle(this.title.container, node.get("title_text_style"));
    const shape = outlinedShape(node.get("shape"), "0");
    restyle(this.element, node.get("toolbar_text_style"), {
      "min-height": px(node.num("toolbar_height", 56)),
      "background-color": node.bool("force_material_transparency") ? "transparent" : color(node.get("bgcolor")),
      color: color(node.get("color")),
      opacity: node.has("toolbar_opacity") ? node.num("toolbar_opacity", 1) : null,
      "border-radius": node.has("shape") ? shape.radius : null,
      "box-shadow": elevation(node.num("elevation") || undefined),
    });
    attrs(this.element, { role: node.bool("exclude_header_semantics") ? "presentation" : null });
  }

  override fill(): Fill {
    return FILL_WIDTH;
  }

  private get view(): ViewRenderer | undefined {
    const parent = this.node.parent;
    const renderer = parent && this.host.find(parent)?.renderer;
    return renderer instanceof ViewRenderer ? renderer : undefined;
  }

  private updateLeading(): void {
    const own = this.node.child("leading");
    this.leading.set(own);
    this.leading.container.hidden = !own;
    const imply = !own && this.node.bool("automatically_imply_leading", true);
    const menu = this.node.parent?.has("drawer") ?? false;
    const back = !menu && (this.view?.canGoBack ?? false);
    this.implied.hidden = !imply || !(menu || back);
    this.implied.dataset["does"] = menu ? "menu" : "back";
    attrs(this.implied, { "aria-label": menu ? "Open navigation menu" : "Back" });
    this.implied.querySelector("path")?.setAttribute("d", menu ? MENU : BACK);
  }

  private updatePlaces(): void {
    const { node } = this;
    const apple = platform() === "ios" || platform() === "macos";
    const center = node.bool("center_title", apple && node.children("actions").length < 2);
    this.element.classList.toggle("f-appbar-centered", center);
    style(this.title.container, { "margin-inline": px(node.num("title_spacing", 16)) });
    style(this.leading.container, { width: px(node.num("leading_width", 56)) });
    style(this.actions.container, { padding: node.has("actions_padding") ? edges(node.get("actions_padding")) : null });
  }
}

function impliedButton(): HTMLButtonElement {
  const button = h("button", "f-appbar-implied", iconElement());
  button.type = "button";
  surface(button);
  return button;
}

register("AppBar", AppBarRenderer);
