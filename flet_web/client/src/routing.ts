/** Routes and the address bar, by path or by hash. */

import { baseUrl } from "./surroundings.js";

export class Routing {
  current: string;
  private readonly hash: boolean;
  private readonly onChange: (route: string) => void;

  constructor(hash: boolean, onChange: (route: string) => void) {
    this.hash = hash;
    this.onChange = onChange;
    this.current = this.read();
    window.addEventListener("popstate", () => {
      this.arrived();
    });
    window.addEventListener("hashchange", () => {
      this.arrived();
    });
  }

  /** The route that the address bar shows: relative to the base, at least `/`. */
  read(): string {
    if (this.hash) return canonical(slash(location.hash.replace(/^#/, "")));
    const base = new URL(baseUrl()).pathname;
    const path = location.pathname.startsWith(base) ? location.pathname.slice(base.length) : location.pathname;
    return canonical(slash(path + location.search + location.hash));
  }

  /** Shows `route` in the address bar; false when it is there already. Throws for what is no route of this app. */
  push(route: string): boolean {
    const address = this.address(route);
    if (canonical(slash(route)) === this.current) return false;
    const before = this.current;
    history.pushState(null, "", this.hash ? address.slice(address.indexOf("#")) : address);
    // The browser takes out dots: "/a/../b" is "/b".
    this.current = this.read();
    return this.current !== before;
  }

  /** The address of `route` on this host, as it is written in links. Throws for what is no route of this app. */
  address(route: string): string {
    if (/^([a-z][a-z0-9+.-]*:)?[/\\]{2}|^\\/i.test(route)) throw new Error(`${route} is no route of this app`);
    const encoded = canonical(slash(route)).replace(/[^!-~]+/gu, encodeURIComponent);
    return new URL(baseUrl()).pathname + (this.hash ? `#${encoded}` : encoded.slice(1));
  }

  protected arrived(): void {
    const route = this.read();
    if (route === this.current) return;
    this.current = route;
    this.onChange(route);
  }
}

/** Whether a route may be the name of a file: "/report.pdf", but also "/user/jo.kim". */
export function hasExtension(route: string): boolean {
  return /\.[^/]+$/.test(route.replace(/[?#].*/s, ""));
}

function slash(route: string): string {
  return route.startsWith("/") ? route : `/${route}`;
}

/**
 * The one spelling of a route, however it was written: characters stand for themselves; "%", delimiters that do not delimit, and
 * what an address cannot hold are percent-encoded.
 */
export function canonical(route: string): string {
  return route
    .replace(/(?:%[0-9a-f]{2})+/gi, decoded)
    .replace(/%(?![0-9a-f]{2})/gi, "%25")
    .replace(/[\\\p{Cc}]/gu, encodeURIComponent);
}

function decoded(octets: string): string {
  const written = octets.toUpperCase();
  try {
    return decodeURI(written.replaceAll("%25", "%2525"));
  } catch {
    return written; // no text
  }
}
