/** The page as a whole: what the browser tells it, and the methods that the server calls on it. */

import { brightness, locales, media, onBrightness, onDensity, size } from "./environment.js";
import type { Events } from "./events.js";
import { keyboardEvent } from "./keyboard.js";
import { loadModule } from "./modules.js";
import type { Value, ValueMap } from "./protocol.js";
import { Routing } from "./routing.js";
import { isOurs } from "./surroundings.js";
import { throttle } from "./throttle.js";
import { same } from "./tree.js";
import type { ControlNode, Tree } from "./tree.js";

export class PageEnvironment {
  readonly routing: Routing;
  private readonly tree: Tree;
  private readonly events: Events;
  private lastMedia = media();
  private lastSize = size();

  constructor(tree: Tree, events: Events, hashRoutes: boolean, routes = Routing) {
    this.tree = tree;
    this.events = events;
    this.routing = new routes(hashRoutes, (route) => {
      this.routeChanged(route);
    });
    this.listen();
  }

  private get page(): ControlNode | undefined {
    return this.tree.page;
  }

  private listen(): void {
    const resized = throttle(50, this.resized.bind(this));
    window.addEventListener("resize", resized);
    onDensity(resized);
    onBrightness(() => {
      this.change({ platform_brightness: brightness() }, "platform_brightness_change", brightness());
    });
    document.addEventListener("visibilitychange", () => {
      const states = document.visibilityState === "hidden" ? ["inactive", "hide"] : ["show", "resume"];
      for (const state of states) this.lifecycle(state);
    });
    window.addEventListener("blur", () => {
      if (document.visibilityState === "visible" && !document.hasFocus()) this.lifecycle("inactive");
    });
    window.addEventListener("focus", () => {
      if (document.visibilityState === "visible") this.lifecycle("resume");
    });
    document.addEventListener("keydown", (event) => {
      const data = this.page?.listens("keyboard_event") && isOurs(event.target) ? keyboardEvent(event) : undefined;
      if (data && this.page) this.events.fire(this.page, "keyboard_event", data);
    });
    window.addEventListener("languagechange", () => {
      if (this.page) this.events.fire(this.page, "locale_change", { locales: locales() });
    });
  }

  private lifecycle(state: string): void {
    if (this.page) this.events.always(this.page, "app_lifecycle_state_change", { state });
  }

  private resized(): void {
    const now = media();
    if (!same(now, this.lastMedia)) this.change({ media: (this.lastMedia = now) }, "media_change", now);
    const current = size();
    if (!same(current, this.lastSize)) this.change((this.lastSize = current), "resize", current);
  }

  private change(props: ValueMap, event: string, data: Value): void {
    if (!this.page) return;
    this.events.update(this.page, props);
    this.events.always(this.page, event, data);
  }

  private routeChanged(route: string): void {
    // What the server has said of the route with which the page was loaded.
    document.head.querySelector('meta[data-flet="not-found"]')?.remove();
    this.change({ route }, "route_change", { route });
  }

  /** Shows another route: address bar, update, event; nothing when it is the current one. */
  pushRoute(route: string): void {
    if (this.routing.push(route)) this.routeChanged(this.routing.current);
  }

  /** A method of control 1. */
  invoke(name: string, args: ValueMap): unknown {
    if (name !== "push_route") return loadModule(() => import("./page_methods.js")).then(({ invoke }) => invoke(this.page as ControlNode<"Page">, name, args));
    this.pushRoute(typeof args["route"] === "string" ? args["route"] : "/");
    return null;
  }
}
