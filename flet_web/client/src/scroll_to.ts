/** Scrolling that the program asks for: the method `scroll_to`, and the way to an offset, which may take its time. */

import { easing } from "./curves.js";
import type { Host } from "./host.js";
import { toNumber, toText } from "./node.js";
import { isMap } from "./protocol.js";
import type { ValueMap } from "./protocol.js";
import { millis } from "./values.js";

/** What the Scroller tells of its element, along its axis. */
export interface Area {
  readonly element: HTMLElement;
  readonly axis: "x" | "y" | null;
  readonly reversed: boolean;
  /** Distance from the beginning, and the largest that there is. */
  readonly pixels: number;
  readonly max: number;
  /** Where we have scrolled to ourselves, until the reader scrolls. */
  aimed: number | null;
  /** Ends the scrolling that is under way. */
  running: AbortController | null;
  /** What keeps the end in view. */
  readonly follower: { aims(offset: number): void } | null;
}

/** An offset that is asked for at every step: rows on the way to it may turn out to be longer. */
export type Aim = () => number | undefined;

/** Method `scroll_to`. */
export function scrollTo(area: Area, host: Host, args: ValueMap): null {
  whenLaidOut(area.element, () => {
    const aim = wanted(area, host, args);
    const offset = aim();
    if (offset === undefined) return;
    area.follower?.aims(offset);
    move(area, aim, millis(args["duration"]), easing(args["curve"] ?? "ease"));
  });
  return null;
}

function wanted(area: Area, host: Host, args: ValueMap): Aim {
  const key = toText(isMap(args["scroll_key"]) ? args["scroll_key"]["value"] : args["scroll_key"]);
  if (key !== undefined) return () => offsetOf(area, host, key);
  const offset = toNumber(args["offset"] ?? undefined);
  if (offset !== undefined) return () => (offset < 0 ? area.max + offset + 1 : offset);
  const delta = toNumber(args["delta"] ?? undefined);
  const end = delta === undefined ? undefined : area.pixels + delta;
  return () => end;
}

function offsetOf(area: Area, host: Host, key: string): number | undefined {
  const { element, axis, pixels } = area;
  const find = (): Element | null => element.querySelector(`[data-key="${CSS.escape(key)}"]`);
  const target = find() ?? (host.seek(key), find());
  if (!target) return undefined;
  const [from, to] = [element.getBoundingClientRect(), target.getBoundingClientRect()];
  const [start, end] = axis === "x" ? (["left", "right"] as const) : (["top", "bottom"] as const);
  // What is scaled, as a dialog is while it opens, still scrolls in pixels of its own.
  const scale = from.width / element.offsetWidth || 1;
  return pixels + (sign(area) > 0 ? to[start] - from[start] : from[end] - to[end]) / scale;
}

/** −1 where offsets of the browser count from its other side. */
export function sign({ element, axis, reversed }: Area): 1 | -1 {
  return reversed !== (axis === "x" && getComputedStyle(element).direction === "rtl") ? -1 : 1;
}

/** Scrolls to an offset, by a CSS easing if it takes time. */
export function move(area: Area, aim: Aim, duration: number, ease = "linear"): void {
  area.running?.abort();
  area.running = null;
  const { element, axis, pixels } = area;
  const end = (): number => Math.min(Math.max(0, aim() ?? area.pixels), area.max);
  if (Math.abs(pixels - end()) < 1) return;
  const side = sign(area);
  const set = (value: number): void => {
    area.aimed = value;
    element.scrollTo({ [axis === "x" ? "left" : "top"]: side * value, behavior: "instant" });
  };
  const run = new AbortController();
  area.running = run;
  if (duration > 0 && !matchMedia("(prefers-reduced-motion: reduce)").matches) animate(pixels, end, duration, ease, set, run);
  else jump(area, end, set, run);
  // The reader's own scrolling goes before ours.
  for (const name of ["wheel", "pointerdown", "touchstart", "keydown"]) {
    element.addEventListener(name, () => { run.abort(); }, { passive: true, signal: run.signal });
  }
}

/** In a long area what comes near is laid out only after the jump, and may be of another length than it was taken for. */
const FRAMES = 4;

/** Scrolls at once, and keeps to the aim while what is there now is being laid out. Aborts `run` at its end. */
function jump(area: Area, end: () => number, set: (value: number) => void, run: AbortController): void {
  let left = area.element.classList.contains("f-long") ? FRAMES : 0;
  const step = (): void => {
    if (run.signal.aborted) return;
    if (Math.abs(area.pixels - end()) >= 1) set(end());
    if (left-- > 0) requestAnimationFrame(step);
    else run.abort();
  };
  step();
}

/** Runs `act` once the element has a box: what is in a dialog has none before that opens. */
function whenLaidOut(element: HTMLElement, act: () => void): void {
  if (element.getClientRects().length) {
    act();
    return;
  }
  const sizes = new ResizeObserver(() => {
    if (!element.getClientRects().length) return;
    sizes.disconnect();
    act();
  });
  sizes.observe(element);
}

/** Runs from one number to another with a CSS easing: the browser computes it on a detached animation. Aborts `run` at its end. */
function animate(from: number, to: () => number, duration: number, ease: string, set: (value: number) => void, run: AbortController): void {
  const clock = new Animation(new KeyframeEffect(null, null, { duration, easing: ease }));
  clock.play();
  const step = (): void => {
    if (run.signal.aborted) return;
    const progress = clock.effect?.getComputedTiming().progress;
    set(from + (to() - from) * (progress ?? 1));
    if (progress !== null && progress !== undefined) requestAnimationFrame(step);
    else run.abort();
  };
  requestAnimationFrame(step);
}
