/** Scaling by a wheel: as trackpads tell of a pinch, and of two fingers that scroll. */

import { at, places } from "../../pointer.js";
import type { ValueMap } from "../../protocol.js";
import { stamp, xy } from "./gesture_data.js";
import type { GestureTarget } from "./gestures.js";

/** Milliseconds without a movement after which it has ended. */
const REST = 150;
/** How far the wheel is turned for a scale of e. */
const STEP = 100;
/** Pixels of a line and of a page, in which some browsers count. */
const UNITS = [1, 16, 800];

/** How far a wheel was turned, in pixels. */
export function wheelDelta(event: WheelEvent): { x: number; y: number } {
  const unit = UNITS[event.deltaMode] ?? 1;
  return { x: event.deltaX * unit, y: event.deltaY * unit };
}

export class WheelScaling {
  private readonly target: GestureTarget;
  private scale = 1;
  private timer = 0;

  constructor(target: GestureTarget) {
    this.target = target;
  }

  turned(event: WheelEvent): void {
    const { target } = this;
    const { l, g } = places(at(event), target.element);
    const where: ValueMap = { gfp: g, lfp: l };
    if (!this.timer) {
      this.scale = 1;
      target.fire("scale_start", { ...where, pc: 2, ts: stamp(event) });
    }
    const scale = (this.scale *= Math.exp(-wheelDelta(event).y / STEP));
    const data = { ...where, fpd: xy({ x: 0, y: 0 }), pc: 2, hs: scale, vs: scale, s: scale, rot: 0, ts: stamp(event) };
    target.fire("scale_update", data);
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.timer = 0;
      target.fire("scale_end", { pc: 0, v: xy({ x: 0, y: 0 }) });
    }, REST);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }
}
