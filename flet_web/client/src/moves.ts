/** Animations of what has no number in CSS: the place that a control is aligned at, and a size that follows from its content. */

import { animation } from "./curves.js";
import type { Mounted } from "./mounted.js";
import type { Value } from "./protocol.js";
import { moveBox } from "./box_motion.js";

interface Moved {
  align: string;
  running: Animation | null;
  sizes: ResizeObserver | null;
}

const moved = new WeakMap<Mounted, Moved>();

/** Writes the styles of a control by `write`, and animates the way to its new place. */
export function move(mounted: Mounted, write: () => void, box = false): void {
  if (box) {
    moveBox(mounted, write);
    return;
  }
  const { node } = mounted;
  const align = JSON.stringify(node.get("align") ?? null);
  const state = moved.get(mounted);
  if (!state) {
    write();
    moved.set(mounted, { align, running: null, sizes: watchSize(mounted) });
    return;
  }
  if (state.align === align || !node.has("animate_align")) {
    state.align = align;
    write();
    return;
  }
  const before = mounted.outer.getBoundingClientRect();
  state.running?.cancel();
  write();
  const after = mounted.outer.getBoundingClientRect();
  state.align = align;
  const from = `${before.left - after.left}px ${before.top - after.top}px`;
  if (from === "0px 0px") return;
  // Added to the shift that the control has by itself.
  const keyframes = [{ translate: from }, { translate: "0px 0px" }];
  state.running = mounted.outer.animate(keyframes, { ...timing(node.get("animate_align")), composite: "add" });
  state.running.addEventListener("finish", () => {
    mounted.renderer.host.events.fire(node, "animation_end", "align");
  });
}

function timing(value: Value | undefined): { duration: number; easing: string } {
  const { duration, easing } = animation(value) ?? { duration: 0, easing: "linear" };
  return { duration: matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : duration, easing };
}

/** A control without a size of its own grows and shrinks with its content over time. */
function watchSize(mounted: Mounted): ResizeObserver | null {
  if (!mounted.node.has("animate_size")) return null;
  let [width, height] = [-1, -1];
  let running: Animation | null = null;
  const measure = (): void => {
    const { node, element } = mounted;
    if (running) return;
    const [w, h] = [element.offsetWidth, element.offsetHeight];
    const [from, to] = [{ width: `${width}px`, height: `${height}px` }, { width: `${w}px`, height: `${h}px` }];
    const known = width >= 0 && (width !== w || height !== h);
    [width, height] = [w, h];
    // With a size of its own it has a CSS transition.
    if (!known || node.has("width") || node.has("height") || !node.has("animate_size")) return;
    const frames = [from, to].map((size) => ({ ...size, overflow: "clip" }));
    running = element.animate(frames, timing(node.get("animate_size")));
    running.addEventListener("finish", () => {
      running = null;
      measure();
    });
  };
  const observer = new ResizeObserver(measure);
  observer.observe(mounted.element);
  return observer;
}
