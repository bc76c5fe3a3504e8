/** The page whose views stand in elements of another page, and the part of it that stands in one of them. */

import { attrs, h, style } from "../dom.js";
import type { ControlNode } from "../node.js";
import type { ValueMap } from "../protocol.js";
import type { Changes } from "../renderer.js";
import { PageRenderer } from "../renderers/page/page.js";
import type { Slot } from "../slot.js";
import { media, onDensity } from "../environment.js";
import { applyTheme } from "../theme.js";
import { throttle } from "../throttle.js";
import { same } from "../tree.js";
import { density } from "../values.js";
import { SCOPE } from "./sheets.js";

/** The elements that are there for the app, by the number of the view. */
export const places = new Map<number, HTMLElement>();

/** Its own views are seen nowhere: title, language and address are those of the page around. */
export class GuestPageRenderer extends PageRenderer {
  private readonly slots = new Map<number, Slot>();

  override update(changed: Changes<"Page">): void {
    if (changed.has("fonts")) this.updateFonts();
    if (changed.has("_services")) this.updateServices();
    if (changed.has("multi_views")) this.showParts();
  }

  /** Puts each view into its element; one whose element is not there waits for it. */
  showParts(): void {
    const parts = new Map(this.node.children("multi_views").map((part) => [Number(part.props["view_id"]), part]));
    for (const [id, slot] of this.slots) {
      if (parts.has(id) && places.get(id) === slot.container) continue;
      slot.remove();
      this.slots.delete(id);
    }
    for (const [id, part] of parts) {
      const place = places.get(id);
      if (!place) continue;
      const slot = this.slots.get(id) ?? this.slot(place, "box");
      this.slots.set(id, slot);
      slot.set(part);
    }
  }
}

const parts = new Set<PartRenderer>();
onDensity(() => {
  for (const part of parts) part.tell();
});

/** Views, layers above them and a theme, in one element. */
export class PartRenderer extends PageRenderer {
  private sizes: ResizeObserver | undefined;
  private lastMedia: ValueMap | undefined;

  override create(): HTMLElement {
    const element = h("div", SCOPE, super.create());
    const told = throttle(50, () => {
      this.tell();
    });
    parts.add(this);
    this.sizes = new ResizeObserver(told);
    this.sizes.observe(element);
    return element;
  }

  override dispose(): void {
    this.sizes?.disconnect();
    parts.delete(this);
  }

  override invoke(name: string, args: ValueMap): unknown {
    return import("../page_methods.js").then((module) => module.invoke(this.node, name, args, this.element));
  }

  /** Tells of size and screen, where they have changed. */
  tell(): void {
    const { events } = this.host;
    const [size, now] = [{ width: this.element.offsetWidth, height: this.element.offsetHeight }, media()];
    if (!same(now, this.lastMedia)) {
      events.update(this.node, { media: now });
      if (this.lastMedia) events.always(this.node, "media_change", now);
      this.lastMedia = now;
    }
    if (size.width === this.node.num("width") && size.height === this.node.num("height")) return;
    events.update(this.node, size);
    events.always(this.node, "resize", size);
  }

  protected override updateTheme(): void {
    const node: ControlNode<"Page"> = this.node;
    const theme = node.map(node.enum("theme_mode") === "dark" && node.has("dark_theme") ? "dark_theme" : "theme");
    style(this.element, { "--f-density": theme ? density(theme["visual_density"]) : null });
    void applyTheme(this.element, node, this.host.tree);
  }

  protected override updateTitle(): void {
    // that of the page around
  }

  protected override updateLocale(): void {
    const current = this.node.map("locale_configuration")?.current_locale;
    const tag = [current?.language_code, current?.country_code].filter((part) => typeof part === "string").join("-");
    attrs(this.element, { lang: tag || null, dir: this.node.bool("rtl") ? "rtl" : "ltr" });
  }
}
