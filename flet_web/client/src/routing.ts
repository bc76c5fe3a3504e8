/** Routes and the address bar, by path or by hash. */

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
    if (this.hash) return slash(safeDecode(location.hash.replace(/^#/, "")));
    const base = new URL(document.baseURI).pathname;
    const path = location.pathname.startsWith(base) ? location.pathname.slice(base.length) : location.pathname;
    return slash(safeDecode(path) + location.search + location.hash);
  }

  /** Shows `route` in the address bar; false when it is there already. */
  push(route: string): boolean {
    const wanted = slash(route);
    if (wanted === this.current) return false;
    this.current = wanted;
    const base = new URL(document.baseURI).pathname;
    history.pushState(null, "", this.hash ? `#${wanted}` : base + wanted.slice(1));
    return true;
  }

  private arrived(): void {
    const route = this.read();
    if (route === this.current) return;
    this.current = route;
    this.onChange(route);
  }
}

function slash(route: string): string {
  return route.startsWith("/") ? route : `/${route}`;
}

function safeDecode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path; // a stray % is part of the route
  }
}
