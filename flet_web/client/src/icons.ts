/**
 * Icon outlines, loaded on demand: one request for all icons of a frame; they stay in memory. The numbers are
 * sorted, so that the same page gives the same URL and the browser's cache answers.
 */

import { report } from "./diagnostics.js";
import { attrs } from "./dom.js";
import { baseUrl } from "./surroundings.js";

/** An outline, and what it is called. */
interface Icon {
  p?: string;
  n?: string;
}

type Found = Record<string, Icon | undefined>;

const AT_ONCE = 100;
const SVG = "http://www.w3.org/2000/svg";

export class Icons {
  private readonly known = new Map<number, Promise<Icon>>();
  private wanted = new Map<number, (icon: Icon) => void>();
  private planned = false;

  /** The path of an icon on a 24 × 24 box, and its name; neither when there is no such icon. */
  find(icon: number): Promise<Icon> {
    let found = this.known.get(icon);
    if (!found) {
      found = new Promise((resolve) => this.wanted.set(icon, resolve));
      this.known.set(icon, found);
      this.plan();
    }
    return found;
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

  private async load(batch: [number, (icon: Icon) => void][]): Promise<void> {
    const found = await fetchIcons(batch.map(([icon]) => icon));
    for (const [icon, resolve] of batch) {
      // A failed request may be tried again by the next control that shows the icon.
      if (!found) this.known.delete(icon);
      resolve(found?.[String(icon)] ?? {});
    }
  }
}

async function fetchIcons(icons: number[]): Promise<Found | null> {
  try {
    const response = await fetch(new URL(`_flet/icons/${icons.join("-")}.json`, baseUrl()));
    if (!response.ok) throw new Error(`status ${response.status}`);
    return (await response.json()) as Found;
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
    attrs(path, { d: null });
    return;
  }
  void icons.find(icon).then(({ p, n }) => {
    if (target.dataset["icon"] !== String(icon)) return;
    // A space before it: see build-icons.mjs.
    target.classList.toggle("f-turns", p?.[0] === " ");
    // A button without a word is called as its icon, unless it has a label of its own.
    const bare = n && target.closest("button, a, [role=button]")?.textContent === "";
    attrs(path, { d: p });
    attrs(target, { role: bare && "img", "aria-label": bare && n, "aria-hidden": !bare && "true" });
  });
}

/** An empty icon: decorative unless the caller gives it a label. */
export function iconElement(classes = "f-icon"): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  attrs(svg, { viewBox: "0 0 24 24", class: classes, "aria-hidden": "true" });
  svg.append(document.createElementNS(SVG, "path"));
  return svg;
}
