/** Where controls are: the limits that a slot gives, what a control fills, and the inline styles that follow from both. */

import { style } from "./dom.js";
import { effectStyles } from "./effects.js";
import { childLimits, effectiveFill, expandOf, innerLimits, placementStyles, tracks } from "./layout.js";
import type { Limits, StyleMap } from "./layout.js";
import { loadModule } from "./modules.js";
import type { Mounted } from "./mounted.js";
import type * as Moves from "./moves.js";
import type { ControlNode } from "./node.js";
import type { ChangeSet } from "./renderer.js";
import type { Slot } from "./slot.js";

/** Properties that change where a control is, rather than what it shows. */
const PLACE = new Set(
  `visible width height expand expand_loose left top right bottom align margin opacity rotate scale offset flip transform
  aspect_ratio animate_opacity animate_size animate_position animate_align animate_margin animate_rotation animate_scale
  animate_offset animate col badge`.split(/\s+/),
);

/** The limits of a control in a slot. */
export function limitsIn(slot: Slot, node: ControlNode): Limits {
  const { owner, flow } = slot;
  return childLimits(node, flow, innerLimits(owner.node, owner.limits));
}

/** After a change of a control: it is placed anew, and what is around it, if it fills other axes now. */
export function updatePlace(mounted: Mounted, { names, first }: ChangeSet): void {
  refill(mounted, first || [...names].some((name) => PLACE.has(name)));
}

function refill(mounted: Mounted, placeChanged: boolean): void {
  const fill = effectiveFill(mounted.node, mounted.renderer.fill());
  const changed = fill !== mounted.fill;
  mounted.fill = fill;
  if (changed || placeChanged) {
    if (mounted.place) {
      placeChild(mounted, mounted.place, true);
      if (mounted.ready && (mounted.place.tracks || expandOf(mounted.node))) divide(mounted.place);
    } else placeInside(mounted);
  }
  const parent = mounted.place?.owner;
  mounted.ready = true;
  if (!parent?.ready || !(changed || placeChanged)) return;
  if (effectiveFill(parent.node, parent.renderer.fill()) !== parent.fill) refill(parent, false);
}

/** Places all children of a slot anew; cheap when nothing differs. */
export function placeChildren(slot: Slot): void {
  for (const child of slot.children) placeChild(child, slot, false);
  divide(slot);
}

function divide(slot: Slot): void {
  const made = tracks(slot.flow, slot.children);
  if (made === slot.tracks) return;
  slot.tracks = made;
  slot.container.classList.toggle("f-shares", made !== "");
  style(slot.container, { "--f-tracks": made });
}

function placeChild(child: Mounted, slot: Slot, force: boolean): void {
  const limits = limitsIn(slot, child.node);
  const inside = limits.w !== child.limits.w || limits.h !== child.limits.h;
  child.limits = limits;
  const styles = placementStyles(child.node, slot.flow, child.fill, limits);
  if (child.renderer.includesMargin) delete styles["margin"];
  const effects = effectStyles(child.node, child.renderer.transitions());
  // Both the place between two others and `offset` are a shift.
  if (styles["translate"] && effects["translate"]) effects["translate"] = sum(styles["translate"], effects["translate"]);
  const write = (): void => {
    writeStyles(child, { ...styles, ...effects });
  };
  if (child.node.has("animate_align") || child.node.has("animate_size")) moving(child, write);
  else write();
  if (child.node.has("flip") || child.node.has("transform") || child.outer.style.transform) {
    void loadModule(() => import("./matrix.js")).then(({ transform }) => {
      transform(child);
    });
  }
  if (inside || force) placeInside(child);
}

function sum(a: string, b: string): string {
  const others = b.split(" ");
  return a.split(" ").map((part, i) => `calc(${part} + ${others[i] ?? "0%"})`).join(" ");
}

let moves: typeof Moves | null = null;

/** What CSS does not animate by itself has a module of its own. */
export function moving(child: Mounted, write: () => void, box = false): void {
  if (moves) moves.move(child, write, box);
  else {
    write();
    void loadModule(() => import("./moves.js")).then((module) => {
      moves = module;
      module.move(child, () => undefined, box);
    }, () => undefined);
  }
}

function placeInside(mounted: Mounted): void {
  for (const slot of mounted.slots) placeChildren(slot);
}

function writeStyles(mounted: Mounted, styles: StyleMap): void {
  const { outer, styles: before } = mounted;
  const fresh = outer !== mounted.element && !outer.dataset["placed"];
  if (fresh) outer.dataset["placed"] = "1";
  const changes: Record<string, string | null> = {};
  for (const name of Object.keys(before)) if (!(name in styles)) changes[name] = null;
  for (const [name, value] of Object.entries(styles)) if (fresh || before[name] !== value) changes[name] = value;
  style(outer, changes);
  mounted.styles = styles;
}
