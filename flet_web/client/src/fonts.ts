/** Fonts of the page, from assets and URLs. Loaded with the first of them. */

import { assetUrl } from "./assets.js";
import { report } from "./diagnostics.js";
import type { ValueMap } from "./protocol.js";

const shown = new Map<string, FontFace>();

/** Makes the page's fonts exactly the wanted ones: family to address. */
export function showFonts(wanted: ValueMap): void {
  for (const [family, src] of Object.entries(wanted)) {
    if (typeof src !== "string" || shown.has(family)) continue;
    const url = assetUrl(src);
    const font = new FontFace(family, `url(${JSON.stringify(url)})`, { display: "swap" });
    shown.set(family, font);
    document.fonts.add(font);
    font.load().catch((error: unknown) => {
      report("warning", "fonts.load_failed", `font "${family}" could not be loaded from ${url}`, { error });
    });
  }
  for (const [family, font] of shown) {
    if (family in wanted) continue;
    document.fonts.delete(font);
    shown.delete(family);
  }
}
