/**
 * The size of a Row or Column that wraps where it may choose its size: along as long as its longest line, across as large as
 * its lines together. CSS takes all the room there is as soon as there is a second line, so both are measured.
 */

import { style } from "../../dom.js";
import { FILL_HEIGHT, FILL_WIDTH, finite } from "../../layout.js";
import type { Mounted } from "../../mounted.js";

interface Axis {
  readonly size: "width" | "height";
  readonly limit: "w" | "h";
  readonly fill: number;
  readonly room: "clientWidth" | "clientHeight";
  readonly outer: "offsetWidth" | "offsetHeight";
  readonly margins: readonly [string, string];
}

const W: Axis = { size: "width", limit: "w", fill: FILL_WIDTH, room: "clientWidth", outer: "offsetWidth", margins: ["marginLeft", "marginRight"] };
const H: Axis = { size: "height", limit: "h", fill: FILL_HEIGHT, room: "clientHeight", outer: "offsetHeight", margins: ["marginTop", "marginBottom"] };

const watched = new WeakMap<Element, Set<Mounted>>();
const following = new WeakMap<Mounted, Set<Element>>();
const observer = new ResizeObserver((entries) => {
  for (const mounted of new Set(entries.flatMap(({ target }) => [...(watched.get(target) ?? [])]))) measure(mounted);
});

/** Measures a control that wraps, or does no longer, and again whenever its children or its room change their size. */
export function watchWrap(mounted: Mounted): void {
  if (mounted.disposed) return;
  const wanted = new Set(mounted.node.bool("wrap" as never) ? [...mounted.element.children, ...rooms(mounted)] : []);
  const known = following.get(mounted) ?? new Set();
  for (const element of known) if (!wanted.has(element)) leave(element, mounted);
  for (const element of wanted) if (!known.has(element)) join(element, mounted);
  following.set(mounted, wanted);
  measure(mounted);
}

function join(element: Element, mounted: Mounted): void {
  const all = watched.get(element) ?? new Set();
  watched.set(element, all.add(mounted));
  observer.observe(element);
}

function leave(element: Element, mounted: Mounted): void {
  const all = watched.get(element);
  all?.delete(mounted);
  if (!all?.size) observer.unobserve(element);
}

/** The controls around it whose sizes do not follow from its own: they have the room that it may take. */
function rooms(mounted: Mounted): Element[] {
  return [W, H].flatMap(({ limit, fill }) => {
    let at = mounted.place?.owner;
    while (at?.place && at.limits[limit] !== "tight" && !(at.fill & fill)) at = at.place.owner;
    return at ? [at.element] : [];
  });
}

function measure(mounted: Mounted): void {
  const { node, element, limits } = mounted;
  const [along, across] = node.type === "Row" ? [W, H] : [H, W];
  const free = ({ size, limit }: Axis): boolean => limits[limit] !== "tight" && finite(node, size) === undefined && !node.has("expand");
  for (const axis of [along, across]) if (free(axis)) style(element, { [axis.size]: null });
  if (!node.bool("wrap" as never)) return;
  const looks = getComputedStyle(element);
  const gap = (axis: Axis): number => parseFloat(axis === W ? looks.columnGap : looks.rowGap) || 0;
  // clientWidth is a whole number, which may be less than the width: what fits on a line would not.
  const bar = element[along.outer] - element[along.room];
  const lines = linesOf(element, along, across, parseFloat(looks[along.size]) - bar + 0.02, gap(along));
  const longest = Math.max(0, ...lines.map((line) => line.along));
  const together = lines.reduce((sum, line) => sum + line.across, 0) + gap(across) * Math.max(0, lines.length - 1);
  // In steps of the browser's layout: a line that is a bit too short would wrap again.
  const size = (value: number): string => `${Math.ceil(value * 64) / 64}px`;
  if (lines.length > 1 && free(along)) style(element, { [along.size]: size(longest) });
  if (lines.length > 1 && free(across) && across === W) style(element, { width: size(together) });
}

function linesOf(element: Element, along: Axis, across: Axis, room: number, gap: number): { along: number; across: number }[] {
  const lines: { along: number; across: number }[] = [];
  for (const child of element.children) {
    if (!(child instanceof HTMLElement) || child.hidden) continue;
    const looks = getComputedStyle(child);
    const outer = ({ size, margins }: Axis): number =>
      [size, ...margins].reduce((sum, name) => sum + (parseFloat(looks[name as "width"]) || 0), 0);
    const [length, height] = [outer(along), outer(across)];
    const line = lines[lines.length - 1];
    if (line && line.along + gap + length <= room) {
      line.along += gap + length;
      line.across = Math.max(line.across, height);
    } else lines.push({ along: length, across: height });
  }
  return lines;
}
