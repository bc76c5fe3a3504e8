/**
 * The app in the page of somebody else: `start()` opens one session, and each of its views stands in an element of that page.
 *
 *     import { start } from "https://example.com/app/embed.js";
 *     const app = start();
 *     const view = app.addView({ hostElement: document.querySelector("#cart"), initialData: { customer: 7 } });
 *     app.removeView(view);
 */

import { App } from "../app.js";
import type { Config } from "../config.js";
import { describePage } from "../environment.js";
import { h } from "../dom.js";
import type { ValueMap } from "../protocol.js";
import { define } from "../registry.js";
import { Routing } from "../routing.js";
import { storedFor } from "../storage.js";
import { beGuest } from "../surroundings.js";
import { GuestPageRenderer, PartRenderer, places } from "./pages.js";
import { SCOPE, scopeSheets } from "./sheets.js";

export interface Options {
  /** Address of the app; without it that of this file. */
  url?: string;
  /** The app's option `websocket_endpoint`, where it is not "ws". */
  webSocketEndpoint?: string;
  /** Whether the console tells what is going on. */
  debug?: boolean;
}

export interface NewView {
  /** Where the view stands; it is as high and wide as this element. */
  hostElement: HTMLElement;
  /** What `e.initial_data` of `page.on_multi_view_add` has. */
  initialData?: ValueMap;
}

/** Routes leave the address bar alone. */
class NoAddress extends Routing {
  override read(): string {
    return "/";
  }

  override push(route: string): boolean {
    const changed = route !== this.current;
    this.current = route;
    return changed;
  }

  protected override arrived(): void {
    // the address is that of the page around
  }
}

class Guest extends App {
  private count = 0;
  private readonly data = new Map<number, ValueMap>();

  protected override get routes(): typeof Routing {
    return NoAddress;
  }

  addView({ hostElement, initialData = {} }: NewView): number {
    if (!(hostElement instanceof HTMLElement)) throw new TypeError("addView: hostElement is no element of the page");
    const id = ++this.count;
    const place = h("div");
    place.style.height = "100%";
    hostElement.append(place);
    places.set(id, place);
    this.data.set(id, initialData);
    this.ask(id);
    return id;
  }

  removeView(id: number): void {
    const place = places.get(id);
    if (!place) throw new RangeError(`removeView: there is no view ${id}`);
    places.delete(id);
    this.data.delete(id);
    place.remove();
    const { page } = this.tree;
    if (!page) return;
    this.tree.markDirty(page, "multi_views");
    this.host.events.always(page, "multi_view_remove", id);
  }

  private ask(id: number): void {
    const { page } = this.tree;
    if (page) this.host.events.always(page, "multi_view_add", { view_id: id, initial_data: this.data.get(id) ?? {} });
  }

  protected override describe(debug: boolean): ValueMap {
    return { ...describePage(this.page.routing.current, debug), multi_view: true };
  }

  protected override tell(): void {
    // the page around is not ours
  }

  protected override lookForContent(): void {
    this.isShown = true;
  }

  protected override showPage(patch: ValueMap, fresh: boolean): void {
    super.showPage(patch, fresh);
    if (fresh) for (const id of places.keys()) this.ask(id);
  }
}

/** How a page deals with the app: it puts its views into elements, and takes them out. */
export type Embedded = Pick<Guest, "addView" | "removeView">;

let started: Guest | undefined;
let address = "";

/** Opens the session. A page has one of them for each `embed.js`: called again, it gives the same. Throws for another app. */
export function start(options: Options = {}): Embedded {
  const home = new URL(options.url ?? ".", options.url ? document.baseURI : import.meta.url);
  if (!home.pathname.endsWith("/")) home.pathname += "/";
  if (started) {
    if (home.href === address) return started;
    throw new Error(`start: this embed.js shows ${address}; import the embed.js of ${home.href} for that app`);
  }
  address = home.href;
  const above = h("div", SCOPE);
  // What lies above the app is placed by itself; the element takes no room.
  above.style.cssText = "position: absolute; height: 0; background: none";
  document.body.append(above);
  beGuest(home.href, above, SCOPE);
  scopeSheets();
  define({ PageRenderer: GuestPageRenderer, BasePageRenderer: PartRenderer, defaults: {} } as Parameters<typeof define>[0]);
  const socket = new URL((options.webSocketEndpoint ?? "ws").replace(/^\/+/, ""), home);
  socket.protocol = home.protocol === "https:" ? "wss:" : "ws:";
  const config: Config = {
    webSocketEndpoint: socket.href,
    routeUrlStrategy: "path",
    debug: options.debug ?? false,
  };
  storedFor(socket.href);
  started = new Guest(h("div"), config);
  started.start();
  return started;
}
