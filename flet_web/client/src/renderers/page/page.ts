/** Page: the views, the layers above them, theme, fonts, services. */

import { focusWaiting } from "../../focus.js";
import { attrs, h, style } from "../../dom.js";
import { loadModule } from "../../modules.js";
import type { ControlNode } from "../../node.js";
import type { ValueMap } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import type { Slot } from "../../slot.js";
import { applyTheme } from "../../theme.js";
import { density } from "../../values.js";
import { adopt } from "../../styles.js";
import css from "./page.css?inline";

adopt(css);

type ViewNode = ControlNode<"View">;

export class PageRenderer extends Renderer<"Page"> {
  protected views!: Slot;
  private overlay!: Slot;
  private dialogs!: Slot;
  /** Routes of views that the user has left and the server has not taken away yet. */
  private readonly left = new Set<string>();
  /** What the server has written. */
  private readonly ownTitle = document.title;
  private hasFonts = false;
  /** The element of each covered view that had the focus. */
  private readonly focused = new WeakMap<ControlNode, HTMLElement>();
  /** The route of the view on top. */
  private route: string | undefined;

  override create(): HTMLElement {
    const [views, overlay, dialogs] = [h("div", "f-views"), h("div", "f-layer"), h("div", "f-layer")];
    this.views = this.slot(views, { kind: "box" });
    this.overlay = this.slot(overlay, { kind: "box" });
    this.dialogs = this.slot(dialogs, { kind: "box" });
    return h("div", "f-page", views, overlay, dialogs);
  }

  override update(changed: Changes<"Page">): void {
    if (changed.any("theme", "dark_theme", "theme_mode")) this.updateTheme();
    if (changed.any("title", "_not_found")) this.updateTitle();
    if (changed.any("rtl", "locale_configuration")) this.updateLocale();
    if (changed.has("fonts")) this.updateFonts();
    if (changed.has("_overlay")) this.overlay.set(this.node.child("_overlay"));
    if (changed.has("_dialogs")) this.dialogs.set(this.node.child("_dialogs"));
    if (changed.has("_services")) this.updateServices();
    if (changed.has("views")) this.updateViews();
    const debugs = this.node.bool("show_semantics_debugger");
    if (debugs || changed.names.has("show_semantics_debugger")) {
      void loadModule(() => import("../../semantics_debugger.js")).then((module) => {
        module.showSemantics(debugs);
      }, () => undefined);
    }
  }

  override invoke(name: string, args: ValueMap): unknown {
    return this.host.app.page.invoke(name, args);
  }

  protected updateTheme(): void {
    const mode = this.node.enum("theme_mode");
    const root = document.documentElement;
    // While the module of seed colors is loaded the page is hidden, so that the default colors do not flash. A hidden page loses the
    // focus, though: once something has the focus, a flash does less harm.
    if (document.activeElement === document.body) delete root.dataset["themed"];
    // CSS cannot choose a density by brightness: without a fixed mode the density of `theme` counts.
    const theme = this.node.map(mode === "dark" && this.node.has("dark_theme") ? "dark_theme" : "theme");
    style(root, { "--f-density": density(theme?.["visual_density"]) });
    void applyTheme(root, this.node, this.host.tree).then(() => {
      root.dataset["themed"] = "";
      focusWaiting();
    });
  }

  protected updateTitle(): void {
    const unknown = this.node.has("_not_found");
    if (unknown || this.node.has("title")) document.title = this.node.str(unknown ? "_not_found" : "title", "");
    else document.title = this.ownTitle;
    const told = document.head.querySelector('meta[data-flet="robots"]');
    if (!unknown) told?.remove();
    else if (!told) document.head.append(robots());
  }

  protected updateLocale(): void {
    const current = this.node.map("locale_configuration")?.current_locale;
    const tag = [current?.language_code, current?.country_code].filter((part) => typeof part === "string").join("-");
    if (tag) document.documentElement.lang = tag;
    document.documentElement.dir = this.node.bool("rtl") ? "rtl" : "ltr";
  }

  protected updateFonts(): void {
    this.hasFonts ||= this.node.has("fonts");
    if (!this.hasFonts) return;
    void loadModule(() => import("../../fonts.js")).then((module) => {
      module.showFonts(this.node.map("fonts") ?? {});
    }, () => undefined);
  }

  protected updateServices(): void {
    const registry = this.node.child("_services");
    this.host.app.services.sync(registry?.children("_services") ?? [], this.host);
  }

  // -- views ----------------------------------------------------------------------------------------------------------

  protected updateViews(): void {
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

  private stack(): ViewNode[] {
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
    // Back in a view, the focus is where it was.
    const before = top && this.focused.get(top);
    if (free && before?.isConnected) before.focus({ preventScroll: true });
    if (!top) return;
    this.focused.delete(top);
    const route = top.has("route") ? top.str("route") : "";
    if (this.route !== undefined && route && route !== this.route) this.sayWhere(top);
    this.route = route;
  }

  /** Tells screen readers where the user is now, once that stands there: the address has changed, and no page was loaded. */
  private sayWhere(view: ViewNode): void {
    void loadModule(() => import("../../announce.js")).then(({ announce }) => {
      const shown = this.views.children.find(({ node }) => node === view)?.element;
      const heading = shown?.querySelector('h1, [role="heading"][aria-level="1"]');
      announce(heading?.textContent.trim() ?? document.title);
    }, () => undefined);
  }

  /** Is there another view under this one? */
  canGoBack(view: ViewNode): boolean {
    return this.stack().indexOf(view) > 0;
  }

  /** The user leaves a view: it goes at once, and the server is asked to take it out of the list. */
  pop(view: ViewNode): void {
    const route = routeOf(view);
    if (this.left.has(route)) return;
    this.left.add(route);
    this.showTop();
    this.host.events.always(this.node, "view_pop", { route: view.str("route") });
  }
}

/** Search engines do not list a page that says that nothing is there. */
function robots(): HTMLMetaElement {
  const meta = document.createElement("meta");
  attrs(meta, { name: "robots", content: "noindex", "data-flet": "robots" });
  return meta;
}

function routeOf(view: ViewNode): string {
  return view.has("route") ? view.str("route") : String(view.id);
}
