/** Page, Overlay, Dialogs and ServiceRegistry: the frame around the views. */

import { assetUrl } from "../assets.js";
import { focusWaiting } from "../autofocus.js";
import { attrs, h, style } from "../dom.js";
import { report } from "../diagnostics.js";
import type { ControlNode } from "../node.js";
import type { ValueMap } from "../protocol.js";
import { register } from "../registry.js";
import type { Changes } from "../renderer.js";
import { Renderer } from "../renderer.js";
import type { Slot } from "../slot.js";
import { applyTheme } from "../theme.js";
import { density } from "../values.js";

export class PageRenderer extends Renderer {
  private views!: Slot;
  private overlay!: Slot;
  private dialogs!: Slot;
  /** Routes of views that the user has left and the server has not taken away yet. */
  private readonly left = new Set<string>();
  private readonly fonts = new Map<string, FontFace>();
  /** What had the focus in a view when another one covered it. */
  private readonly focused = new WeakMap<ControlNode, HTMLElement>();

  override create(): HTMLElement {
    const [views, overlay, dialogs] = [h("div", "f-views"), h("div", "f-layer"), h("div", "f-layer")];
    this.views = this.slot(views, { kind: "box" });
    this.overlay = this.slot(overlay, { kind: "box" });
    this.dialogs = this.slot(dialogs, { kind: "box" });
    return h("div", "f-page", views, overlay, dialogs);
  }

  override update(changed: Changes): void {
    if (changed.any("theme", "dark_theme", "theme_mode")) this.updateTheme();
    if (changed.has("title") && this.node.has("title")) document.title = this.node.str("title", "");
    if (changed.any("rtl", "locale_configuration")) this.updateLocale();
    if (changed.has("fonts")) this.updateFonts();
    if (changed.has("_overlay")) this.overlay.set(this.node.child("_overlay"));
    if (changed.has("_dialogs")) this.dialogs.set(this.node.child("_dialogs"));
    if (changed.has("_services")) this.updateServices();
    if (changed.has("views")) this.updateViews();
  }

  override invoke(name: string, args: ValueMap): unknown {
    return this.host.app.page.invoke(name, args);
  }

  private updateTheme(): void {
    const mode = this.node.str("theme_mode", "system");
    const root = document.documentElement;
    // A seed color may have to wait for its module: no flash of the default colors meanwhile. What is hidden loses the focus,
    // though: once the user has begun, a flash does less harm.
    if (document.activeElement === document.body) delete root.dataset["themed"];
    // No media query can tell a light from a dark density: without a fixed mode that of `theme` counts.
    const theme = this.node.map(mode.toLowerCase() === "dark" && this.node.has("dark_theme") ? "dark_theme" : "theme");
    style(root, { "--f-density": density(theme?.["visual_density"]) });
    void applyTheme(root, this.node.map("theme"), this.node.map("dark_theme"), mode).then(() => {
      root.dataset["themed"] = "";
      focusWaiting();
    });
  }

  private updateLocale(): void {
    const current = this.node.map("locale_configuration")?.["current_locale"];
    const locale = (current ?? {}) as ValueMap;
    const tag = [locale["language_code"], locale["country_code"]].filter((part) => typeof part === "string").join("-");
    if (tag) document.documentElement.lang = tag;
    document.documentElement.dir = this.node.bool("rtl") ? "rtl" : "ltr";
  }

  private updateFonts(): void {
    const wanted = this.node.map("fonts") ?? {};
    for (const [family, src] of Object.entries(wanted)) {
      if (typeof src !== "string" || this.fonts.has(family)) continue;
      const url = assetUrl(src, this.host.options.assetsDir);
      const font = new FontFace(family, `url(${JSON.stringify(url)})`, { display: "swap" });
      this.fonts.set(family, font);
      document.fonts.add(font);
      font.load().catch((error: unknown) => {
        report("warning", "fonts.load_failed", `font "${family}" could not be loaded from ${url}`, { error });
      });
    }
    for (const [family, font] of this.fonts) {
      if (family in wanted) continue;
      document.fonts.delete(font);
      this.fonts.delete(family);
    }
  }

  private updateServices(): void {
    const registry = this.node.child("_services");
    this.host.app.services.sync(registry?.children("_services") ?? [], this.host);
  }

  // -- views ----------------------------------------------------------------------------------------------------------

  private updateViews(): void {
    const views = this.node.children("views");
    const routes = new Set(views.map(routeOf));
    for (const route of this.left) if (!routes.has(route)) this.left.delete(route);
    this.views.set(views);
    // The implied back arrow depends on the other views.
    for (const view of views) {
      const bar = view.child("appbar");
      if (bar) this.host.tree.markDirty(bar, "leading");
    }
    this.showTop();
  }

  private stack(): ControlNode[] {
    return this.node.children("views").filter((view) => !this.left.has(routeOf(view)));
  }

  private showTop(): void {
    const top = this.stack().at(-1);
    const active = document.activeElement;
    let free = active === document.body;
    for (const view of this.views.children) {
      const below = view.node !== top;
      if (below && active instanceof HTMLElement && view.element.contains(active)) {
        this.focused.set(view.node, active);
        free = true;
      }
      view.element.classList.toggle("f-view-below", below);
      attrs(view.element, { inert: below });
    }
    // Back in a view the user goes on where he was.
    const before = top && this.focused.get(top);
    if (free && before?.isConnected) before.focus({ preventScroll: true });
    if (top) this.focused.delete(top);
  }

  /** Is there another view under this one? */
  canGoBack(view: ControlNode): boolean {
    return this.stack().indexOf(view) > 0;
  }

  /** The user leaves a view: it goes at once, and the server is asked to take it out of the list. */
  pop(view: ControlNode): void {
    const route = routeOf(view);
    if (this.left.has(route)) return;
    this.left.add(route);
    this.showTop();
    this.host.events.always(this.node, "view_pop", { route: view.str("route", "/") });
  }
}

function routeOf(view: ControlNode): string {
  return view.str("route") ?? String(view.id);
}

/** Controls above the views, placed by left, top, right and bottom. */
class OverlayRenderer extends Renderer {
  private content!: Slot;

  override create(): HTMLElement {
    const element = h("div", "f-overlay");
    this.content = this.slot(element, "stack");
    return element;
  }

  override update(changed: Changes): void {
    if (changed.has("controls")) this.content.set(this.node.children("controls"));
  }
}

class DialogsRenderer extends Renderer {
  private content!: Slot;

  override create(): HTMLElement {
    const element = h("div", "f-dialogs");
    this.content = this.slot(element, "stack");
    return element;
  }

  override update(changed: Changes): void {
    if (changed.has("controls")) this.content.set(this.node.children("controls"));
  }
}

register("Page", PageRenderer);
register("Overlay", OverlayRenderer);
register("Dialogs", DialogsRenderer);
