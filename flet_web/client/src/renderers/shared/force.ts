/** Presses with force, where the device measures it: pens, and some screens. */

import { places, at } from "../../pointer.js";
import { claim } from "./arena.js";
import type { GestureTarget } from "./gestures.js";

/** How hard a press is that begins, and one that is strongest; the hardest is 1. */
const START = 0.4;
const PEAK = 0.85;

export class Force {
  private readonly target: GestureTarget;
  /** Called when a press has force, and is nothing else. */
  private readonly begun: () => void;
  private pointer: number | null = null;
  /** What the device says first. If it goes on saying that, it measures nothing. */
  private first = 0;
  private state: "possible" | "started" | "peaked" = "possible";

  constructor(target: GestureTarget, begun: () => void) {
    this.target = target;
    this.begun = begun;
  }

  down(event: PointerEvent): void {
    if (event.pointerType === "mouse") return;
    this.pointer = event.pointerId;
    this.first = event.pressure;
    this.state = "possible";
  }

  move(event: PointerEvent): void {
    const { pressure } = event;
    if (event.pointerId !== this.pointer || (this.state === "possible" && pressure === this.first)) return;
    const data = { ...places(at(event), this.target.element), p: pressure };
    if (this.state === "possible") {
      if (pressure < START || !claim(event.pointerId, this.target.element)) return;
      this.state = "started";
      this.begun();
      this.target.fire("force_press_start", data);
    }
    if (this.state === "started" && pressure > PEAK) {
      this.state = "peaked";
      this.target.fire("force_press_peak", data);
    }
    this.target.fire("force_press_update", data);
  }

  up(event: PointerEvent): void {
    if (event.pointerId !== this.pointer) return;
    this.pointer = null;
    if (this.state !== "possible") this.target.fire("force_press_end", { ...places(at(event), this.target.element), p: event.pressure });
  }

}
