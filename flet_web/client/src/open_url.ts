/**
 * Opening links and windows: the same for `url` properties, client actions and the UrlLauncher service.
 *
 * "/store" is a route of this app: it is shown without loading the page anew, unless it is meant for another window. What else a URL
 * may be is read from the app's base URL, and loaded by the browser: "https://example.org/", "report.pdf", "../other-app/".
 */

import { report } from "./diagnostics.js";
import { loadModule } from "./modules.js";
import { SESSION_KEY } from "./protocol.js";
import { removeOfAllApps } from "./storage.js";
import type { Value } from "./protocol.js";
import { hasExtension } from "./routing.js";
import type { Routing } from "./routing.js";
import { link } from "./values.js";
import { baseUrl } from "./surroundings.js";

/** What links need of the page. */
export interface Routes {
  readonly routing: Routing;
  pushRoute(route: string): void;
}

/** Protocols whose URLs do not run code in this page. */
const OPENED = /^(https?|mailto|tel|sms|geo|blob):$/;
/** Two slashes, of either kind, begin the name of a host: a route that was put together from what users enter must not lead there. */
const NAMES_HOST = /^[/\\]{2}|^\\/;
/** Where the server offers files for download: they leave the page as it is. */
const DOWNLOAD = "_flet/download/";

/** Opens `url` in the window `name` ("_blank", "_self", a name). Throws for URLs that would run as code, and for bare names of hosts. */
export function openUrl(page: Routes, url: string, name?: string, features = ""): void {
  const target = resolve(page.routing, url);
  const route = trimmed(url);
  if (isRoute(url) && isHere(name)) {
    if (hasExtension(route)) void files().then(({ followFile }) => followFile(page, route));
    else page.pushRoute(route);
  } else if (isDownload(target) && !features) void files().then(({ download }) => {
    download(target);
  });
  // mailto:, tel: and the like must not leave an empty tab behind.
  else if (!/^(https?|blob):$/.test(target.protocol) || name === "_self") location.href = target.href;
  else openWindow(target, name ?? "_blank", features);
}

const files = (): Promise<typeof import("./file_links.js")> => loadModule(() => import("./file_links.js"));

/** What makes an `<a>` a link to a `url` property: the browser can copy it, and open it in another tab. */
export function linkAttributes(routing: Routing, value: Value | undefined): Record<"href" | "target" | "rel", string | undefined> {
  const { url, target } = link(value) ?? {};
  const href = address(routing, url);
  const name = target ?? (url !== undefined && href !== undefined && !isRoute(url) && !isDownload(new URL(href)) ? "_blank" : undefined);
  return { href, target: href && name, rel: href && "noopener" };
}

/** Whether the browser is to open a link in its own way: in another tab or window. */
export function isForBrowser(event: Event): boolean {
  return event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
}

function address(routing: Routing, url: string | undefined): string | undefined {
  try {
    return url === undefined ? undefined : resolve(routing, url).href;
  } catch {
    return undefined;
  }
}

function resolve(routing: Routing, url: string): URL {
  const text = trimmed(url);
  if (NAMES_HOST.test(text)) throw new Error(`${url} is not opened: a link to another site begins with https:`);
  const target = new URL(isRoute(url) ? routing.address(text) : text, baseUrl());
  if (!OPENED.test(target.protocol)) throw new Error(`${target.protocol} URLs are not opened`);
  return target;
}

/** As browsers read URLs: without white space around, and without line breaks and tabs. */
function trimmed(url: string): string {
  return url.replace(/^[\0- ]+|[\0- ]+$|[\t\n\r]+/g, "");
}

function isRoute(url: string): boolean {
  return trimmed(url).startsWith("/");
}

function isHere(name: string | undefined): boolean {
  return name === undefined || name === "_self" || (/^_(top|parent)$/.test(name) && window.parent === window);
}

function isDownload(target: URL): boolean {
  return target.href.startsWith(new URL(DOWNLOAD, baseUrl()).href);
}

function openWindow(target: URL, name: string, features: string): void {
  // Without "noopener", with which window.open() does not tell whether the browser has opened a window.
  const opened = window.open(target, name, features);
  if (!opened) void offer(target, name, features);
  else disown(opened);
}

/** What "noopener" does: a new window cannot reach this one, and begins a session of its own. */
function disown(opened: Window): void {
  try {
    // Otherwise it is a frame, this window, or one that was opened, and disowned, before.
    if (opened.opener !== window) return;
    opened.opener = null;
    removeOfAllApps(opened.sessionStorage, SESSION_KEY);
  } catch {
    // the window shows another site already
  }
}

/** Browsers let an app open windows only right after a click or a key press: so the user is asked for one. */
async function offer(target: URL, name: string, features: string): Promise<void> {
  report("warning", "window.blocked", `the browser has not opened ${target.href}`);
  const { offerWindow } = await loadModule(() => import("./renderers/dialogs/blocked_window.js"));
  offerWindow(target.host, () => {
    openWindow(target, name, features);
  });
}
