/** Messages to screen readers. */

import { h } from "./dom.js";
import { foreground } from "./status.js";

/** Says `message` through a screen reader; `dir` is its direction. */
export function announce(message: string, assertive = false, dir: "ltr" | "rtl" | "" = ""): void {
  const id = assertive ? "f-live-assertive" : "f-live-polite";
  let region = document.getElementById(id);
  if (!region) {
    region = h("div", "f-visually-hidden");
    region.id = id;
    region.setAttribute("aria-live", assertive ? "assertive" : "polite");
  }
  const place = foreground();
  if (region.parentElement !== place) place.append(region);
  // A screen reader reads the same text again only if the region was empty in between.
  const target = region;
  target.dir = dir;
  target.textContent = "";
  setTimeout(() => (target.textContent = message), 50);
}
