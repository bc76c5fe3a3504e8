/** Messages to screen readers. */

import { h } from "./dom.js";
import { foreground } from "./status.js";

/** Milliseconds that a region is empty before a message, and that a message stays before the next one. */
const EMPTY = 50;
const STAYS = 150;

/** When the next polite message may come. */
let free = 0;

/** Says `message` through a screen reader; `dir` is its direction. Polite ones wait for each other. */
export function announce(message: string, assertive = false, dir: "ltr" | "rtl" | "" = ""): void {
  const id = assertive ? "f-live-assertive" : "f-live-polite";
  let region = document.getElementById(id);
  if (!region) {
    region = h("div", "f-visually-hidden");
    region.id = id;
    region.setAttribute("aria-live", assertive ? "assertive" : "polite");
  }
  const target = region;
  const now = performance.now();
  const wait = assertive ? 0 : Math.max(0, free - now);
  if (!assertive) free = now + wait + EMPTY + STAYS;
  // A screen reader reads the same text again only if the region was empty in between.
  const begin = (): void => {
    const place = foreground();
    target.textContent = "";
    if (target.parentElement !== place) place.append(target);
    setTimeout(() => {
      target.dir = dir;
      target.textContent = message;
    }, EMPTY);
  };
  if (wait) setTimeout(begin, wait);
  else begin();
}
