/**
 * Icon outlines, loaded on demand: one request for all icons of a frame; they stay in memory. The numbers are
 * sorted, so that the same page gives the same URL and the browser's cache answers.
 */

import { report } from "./diagnostics.js";

type Paths = Record<string, { p?: string } | undefined>;

const AT_ONCE = 100;
const SVG = "http://www.w3.org/2000/svg";

export class Icons {
  private readonly known = new Map<number, Promise<string | null>>();
  private wanted = new Map<number, (path: string | null) => void>();
  private planned = false;

  /** The path of an icon on a 24 × 24 box; null when there is none. */
  path(icon: number): Promise<string | null> {
    let path = this.known.get(icon);
    if (!path) {
      path = new Promise((resolve) => this.wanted.set(icon, resolve));
      this.known.set(icon, path);
      this.plan();
    }
    return path;
  }

  private plan(): void {
    if (this.planned) return;
    this.planned = true;
    // A task behind the batch that draws the page: all its icons are known, and hidden tabs load them too.
    setTimeout(() => {
      this.planned = false;
      const all = [...this.wanted].sort(([a], [b]) => a - b);
      this.wanted = new Map();
      for (let i = 0; i < all.length; i += AT_ONCE) void this.load(all.slice(i, i + AT_ONCE));
    });
  }

  private async load(batch: [number, (path: string | null) => void][]): Promise<void> {
    const paths = await fetchPaths(batch.map(([icon]) => icon));
    for (const [icon, resolve] of batch) {
      // A failed request may be tried again by the next control that shows the icon.
      if (!paths) this.known.delete(icon);
      resolve(paths?.[String(icon)]?.p ?? null);
    }
  }
}

async function fetchPaths(icons: number[]): Promise<Paths | null> {
  try {
    const response = await fetch(new URL(`_flet/icons/${icons.join("-")}.json`, document.baseURI));
    if (!response.ok) throw new Error(`status ${response.status}`);
    return (await response.json()) as Paths;
  } catch (error) {
    report("warning", "icons.load_failed", `${icons.length} icons could not be loaded`, { icons, error });
    return null;
  }
}

/** Shows an icon in `target` (an `svg` made by `iconElement`). */
export function showIcon(icons: Icons, target: SVGElement, icon: number | undefined): void {
  const path = target.firstElementChild as SVGElement;
  target.dataset["icon"] = String(icon ?? "");
  if (icon === undefined) {
    path.removeAttribute("d");
    return;
  }
  void icons.path(icon).then((outline) => {
    if (target.dataset["icon"] !== String(icon)) return;
    // A space before it: see build-icons.mjs.
    target.classList.toggle("f-turns", outline?.[0] === " ");
    if (outline === null) path.removeAttribute("d");
    else path.setAttribute("d", outline);
  });
}

/** An empty icon: decorative unless the caller gives it a label. */
export function iconElement(classes = "f-icon"): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", classes);
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("focusable", "false");
  svg.append(document.createElementNS(SVG, "path"));
  return svg;
}
