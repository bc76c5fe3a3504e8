/** Dragging by keyboard: Space picks up, arrow keys go from target to target, Space drops, Escape leaves all as it was. */

import { announce } from "../../announce.js";
import { foreground } from "../../status.js";
import type { Drag } from "./drag.js";
import { followFocus } from "./drag_focus.js";
import { targetsFor } from "./drag_target.js";
import type { DragTargetRenderer } from "./drag_target.js";
import { helpText } from "../shared/help_text.js";
import { named } from "./named.js";

const HELP = "Press Space to pick up. Then choose a target by the arrow keys, press Space to drop, or Escape to cancel.";
const STEPS: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
const SIDEWAYS = ["ArrowLeft", "ArrowRight"];

export interface DragKeysOwner {
  /** Picks it up; null if that is not possible now. */
  readonly begin: () => Drag | null;
  readonly end: (drag: Drag, drop: boolean) => void;
  readonly group: () => string;
}

/** Has `element` dragged by keyboard, while it has the focus. */
export function listenKeys(element: HTMLElement, owner: DragKeysOwner): void {
  const keys = new DragKeys(element, owner);
  element.addEventListener("keydown", (event) => {
    if (event.target !== element || !keys.pressed(event)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  element.addEventListener("blur", () => {
    keys.stop(false);
  });
}

class DragKeys {
  private readonly element: HTMLElement;
  private readonly owner: DragKeysOwner;
  private drag: Drag | null = null;
  private aimed: DragTargetRenderer | null = null;

  constructor(element: HTMLElement, owner: DragKeysOwner) {
    this.element = element;
    this.owner = owner;
  }

  /** Whether the key was one for the drag. */
  pressed({ key, repeat }: KeyboardEvent): boolean {
    const space = key === " " || key === "Enter";
    if (!this.drag) return space && !repeat && this.pickUp();
    if (space && !repeat) this.stop(true);
    else if (key === "Escape") this.stop(false);
    else if (key === "Home" || key === "End") this.go(key === "Home" ? 0 : -1);
    else if (STEPS[key]) this.step(STEPS[key] * (SIDEWAYS.includes(key) && this.rtl ? -1 : 1));
    // The Tab key leaves, and that ends it.
    else return space;
    return true;
  }

  private get rtl(): boolean {
    return getComputedStyle(this.element).direction === "rtl";
  }

  private get targets(): DragTargetRenderer[] {
    return targetsFor(this.owner.group(), foreground()).filter((target) => !this.element.contains(target.element));
  }

  private pickUp(): boolean {
    this.drag = this.owner.begin();
    if (!this.drag) return false;
    const { length } = this.targets;
    const places = length === 1 ? "1 target." : `${String(length)} targets.`;
    announce(`Picked up ${named(this.element)}. ${places}`, true);
    return true;
  }

  private step(by: number): void {
    const { targets } = this;
    const now = this.aimed ? targets.indexOf(this.aimed) : -1;
    this.go(now < 0 ? (by > 0 ? 0 : -1) : (now + by) % targets.length);
  }

  /** Drags it over the target at this place; a negative one counts from the last. */
  private go(place: number): void {
    const { targets, drag } = this;
    const index = place < 0 ? targets.length + place : place;
    const target = targets[index];
    if (!target || !drag) return;
    this.aim(target);
    target.element.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
    const { left, top, width, height } = target.element.getBoundingClientRect();
    const own = drag.feedback.getBoundingClientRect();
    const corner = { x: left + (width - own.width) / 2, y: top + (height - own.height) / 2 };
    drag.moveTo(corner, [target]);
    announce(`${label(target, index)}, ${String(index + 1)} of ${String(targets.length)}`, true);
  }

  stop(drop: boolean): void {
    const { drag, aimed } = this;
    if (!drag) return;
    this.drag = null;
    const name = named(this.element);
    const dropped = drop && drag.target !== null;
    const at = aimed ? this.targets.indexOf(aimed) : -1;
    const place = aimed ? label(aimed, at) : "";
    this.aim(null);
    if (dropped) followFocus(this.element, () => (aimed?.element.isConnected ? aimed : this.targets[at])?.element);
    this.owner.end(drag, drop);
    announce(dropped ? `Dropped ${name} on ${place}` : `${name} is back where it was`, true);
  }

  private aim(target: DragTargetRenderer | null): void {
    this.aimed?.element.classList.remove("f-aimed");
    target?.element.classList.add("f-aimed");
    this.aimed = target;
  }
}

function label(target: DragTargetRenderer, index: number): string {
  return named(target.element) || `Target ${String(index + 1)}`;
}

/** Id of the text that says how it is done. */
export function help(): string {
  return helpText("f-drag-help", HELP);
}
