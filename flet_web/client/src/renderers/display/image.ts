/**
 * Image: an <img>, which says what it is and keeps the old picture until the new one is there. What `object-fit` has no
 * word for (a picture that is repeated, or as wide or high as its box) is painted as a background below it.
 */

import { releaseUrl, sourceUrl } from "../../assets.js";
import { color } from "../../colors.js";
import { fitSize, repeatStyle } from "../../decoration.js";
import { attrs, h, style } from "../../dom.js";
import { transition } from "../../curves.js";
import type { Value } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import type { Slot } from "../../slot.js";
import { blend, given, radius } from "../../values.js";
import { adopt } from "../../styles.js";
import { objectFit } from "../shared/object_fit.js";
import css from "./image.css?inline";

adopt(css);

/** Milliseconds that a new picture may take before the old one goes, unless `gapless_playback` keeps it. */
const PATIENCE = 250;

export class ImageRenderer extends Renderer<"Image"> {
  private readonly image = h("img");
  private problem!: Slot;
  /** The sources of the picture that is shown, and of one that is being loaded. */
  private shown: Value | undefined;
  private coming: Value | undefined;
  private busy = false;
  private gap = 0;

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

  override update(changed: Changes<"Image">): void {
    const { node, image } = this;
    if (changed.has("src")) this.load();
    if (changed.any("placeholder_src", "placeholder_fit")) this.updatePlaceholder();
    if (changed.any("semantics_label", "exclude_from_semantics")) {
      attrs(image, { alt: node.bool("exclude_from_semantics") ? "" : node.str("semantics_label", "") });
    }
    if (changed.any("fit", "repeat", "border_radius", "width", "height", "fade_in_animation")) this.updateBox();
    if (changed.any("filter_quality", "anti_alias")) {
      style(image, { "image-rendering": node.enum("filter_quality") === "none" ? "pixelated" : null });
    }
    if (changed.any("color", "color_blend_mode", "fit", "repeat")) this.paint();
    if (changed.has("error_content")) this.showProblem();
  }

  override dispose(): void {
    clearTimeout(this.gap);
    releaseUrl(this.shown);
    releaseUrl(this.coming);
  }

  /** Loads the picture of `src`. Of pictures that come faster than they are decoded, some are left out. */
  private load(): void {
    if (this.busy) return;
    const { node, image } = this;
    const source = node.get("src");
    const url = sourceUrl(source);
    if (this.coming !== this.shown && this.coming !== source) releaseUrl(this.coming);
    this.coming = source;
    if (url === undefined) image.removeAttribute("src");
    else if (image.src !== url) image.src = url;
    this.busy = url !== undefined && /^(data|blob):/.test(url) && !image.complete;
    clearTimeout(this.gap);
    if (this.busy || image.complete || node.bool("gapless_playback")) return;
    this.gap = window.setTimeout(() => {
      this.element.classList.add("f-image-gap");
      this.updatePlaceholder();
    }, PATIENCE);
  }

  private loaded(ok: boolean): void {
    clearTimeout(this.gap);
    const { element, image } = this;
    if (this.shown !== this.coming) releaseUrl(this.shown);
    this.shown = this.coming;
    this.busy = false;
    element.classList.toggle("f-image-broken", !ok);
    element.classList.remove("f-image-gap");
    // The first picture may come when it is decoded; one in place of another is painted together with what belongs to it.
    if (ok) image.decoding = "sync";
    this.showProblem();
    this.paint();
    if (this.node.get("src") !== this.coming) this.load();
  }

  private showProblem(): void {
    const broken = this.element.classList.contains("f-image-broken");
    this.problem.set(broken ? this.node.child("error_content") : null);
    if (!broken && this.shown !== undefined) style(this.element, { "--f-placeholder": null });
  }

  private updatePlaceholder(): void {
    const url = sourceUrl(this.node.get("placeholder_src"));
    const wanted = this.shown === undefined || this.element.classList.contains("f-image-gap");
    style(this.element, {
      "--f-placeholder": url && wanted ? `url(${JSON.stringify(url)})` : null,
      "--f-placeholder-fit": fitSize(this.node.get("placeholder_fit")),
    });
  }

  private updateBox(): void {
    const { node, image } = this;
    // An axis with a size of its own is filled; the other one follows the picture's proportions.
    style(image, {
      width: node.has("width") ? "100%" : null,
      height: node.has("height") ? "100%" : null,
      "object-fit": objectFit(node.get("fit")),
      transition: transition(node.get("fade_in_animation"), "opacity").join(", "),
    });
    style(this.element, { "border-radius": given(node.get("border_radius"), radius), overflow: node.has("border_radius") ? "clip" : null });
  }

  /** The picture as a background, where it is repeated or tinted. */
  private paint(): void {
    const { node, element, image } = this;
    const fit = node.enum("fit", "scaledown");
    const [repeat, tint] = [repeatStyle(node.get("repeat")), color(node.get("color"))];
    const painted = repeat !== "no-repeat" || fit === "fitwidth" || fit === "fitheight";
    const mode = node.enum("color_blend_mode", "srcin");
    const url = (painted || tint) && image.complete && image.naturalWidth ? `url(${JSON.stringify(image.src)})` : null;
    const small = fit === "scaledown" && image.naturalWidth <= element.clientWidth && image.naturalHeight <= element.clientHeight;
    element.classList.toggle("f-image-painted", painted);
    element.classList.toggle("f-image-tinted", tint !== undefined);
    element.dataset["blend"] = mode;
    style(element, {
      "--f-tint": tint,
      "--f-tint-blend": blend(mode),
      "--f-picture": url,
      "--f-picture-fit": url && (small ? "auto" : fitSize(fit)),
      "--f-picture-repeat": url && repeat,
    });
  }
}
