/** How far the areas inside of a row are scrolled: kept while the row is not on the screen. */

import type { ControlNode } from "../node.js";

type Offsets = Map<string, readonly [number, number]>;

const kept = new WeakMap<ControlNode, Offsets>();

function areas(element: HTMLElement): HTMLElement[] {
  const inside = [...element.querySelectorAll<HTMLElement>(".f-scroll[data-id]")];
  return element.matches(".f-scroll") ? [element, ...inside] : inside;
}

/** Takes note of the offsets before a row goes. */
export function keepOffsets(row: ControlNode, element: HTMLElement): void {
  const offsets: Offsets = new Map();
  for (const area of areas(element)) {
    if (area.scrollTop !== 0 || area.scrollLeft !== 0) offsets.set(area.dataset["id"] ?? "", [area.scrollTop, area.scrollLeft]);
  }
  if (offsets.size > 0) kept.set(row, offsets);
  else kept.delete(row);
}

/** Scrolls the areas of a row that has come back. */
export function restoreOffsets(row: ControlNode, element: HTMLElement): void {
  const offsets = kept.get(row);
  if (!offsets) return;
  kept.delete(row);
  for (const area of areas(element)) {
    const [top, left] = offsets.get(area.dataset["id"] ?? "") ?? [0, 0];
    area.scrollTo({ top, left, behavior: "instant" });
  }
}
