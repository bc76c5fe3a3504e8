import { sourceUrl } from "../assets.js";
import { color } from "../colors.js";
import { attrs, h, style } from "../dom.js";
import { transition } from "../curves.js";
import { register } from "../registry.js";
import type { Changes } from "../renderer.js";
import { Renderer } from "../renderer.js";
import type { Slot } from "../slot.js";
import { blend, objectFit, radius } from "../values.js";

class ImageRenderer extends Renderer {
  private readonly image = h("img");
  private problem!: Slot;

  override create(): HTMLElement {
    const problem = h("div", "f-image-error");
    this.problem = this.slot(problem, { kind: "box", loose: true });
    this.image.decoding = "async";
    this.image.draggable = false;
    this.image.addEventListener("load", () => {
      this.loaded(true);
    });
    this.image.addEventListener("error", () => {
      this.loaded(false);
    });
    return h("div", "f-image", this.image, problem);
  }

  override update(changed: Changes): void {
    const { node, element, image } = this;
    if (changed.any("src", "placeholder_src")) this.updateSource();
    if (changed.any("semantics_label", "exclude_from_semantics")) {
      attrs(image, { alt: node.bool("exclude_from_semantics") ? "" : node.str("semantics_label", "") });
    }
    if (changed.any("fit", "repeat", "border_radius", "width", "height", "fade_in_animation")) this.updateBox();
    if (changed.has("filter_quality")) {
      style(image, { "image-rendering": node.enum("filter_quality", "medium") === "none" ? "pixelated" : null });
    }
    if (changed.any("color", "color_blend_mode")) {
      const tint = color(node.get("color"));
      element.classList.toggle("f-image-tinted", tint !== undefined);
      style(element, { "--f-tint": tint, "--f-tint-blend": blend(node.get("color_blend_mode")) });
    }
    if (changed.has("error_content")) this.loaded(!this.element.classList.contains("f-image-broken"));
  }

  private updateSource(): void {
    const dir = this.host.options.assetsDir;
    const url = sourceUrl(this.node.get("src"), dir);
    const placeholder = sourceUrl(this.node.get("placeholder_src"), dir);
    style(this.element, {
      "background-image": placeholder ? `url(${JSON.stringify(placeholder)})` : null,
      "--f-mask": url ? `url(${JSON.stringify(url)})` : null,
    });
    if (url === undefined) this.image.removeAttribute("src");
    else if (this.image.src !== url) this.image.src = url;
  }

  private updateBox(): void {
    const { node, image } = this;
    // An axis with a size of its own is filled; the other one follows the picture's proportions.
    style(image, {
      width: node.has("width") ? "100%" : null,
      height: node.has("height") ? "100%" : null,
      "object-fit": objectFit(node.get("fit")),
      "border-radius": node.has("border_radius") ? radius(node.get("border_radius")) : null,
      transition: transition(node.get("fade_in_animation"), "opacity").join(", "),
    });
  }

  private loaded(ok: boolean): void {
    this.element.classList.toggle("f-image-broken", !ok);
    this.problem.set(ok ? null : this.node.child("error_content"));
    if (ok) style(this.element, { "background-image": null });
  }
}

register("Image", ImageRenderer);
