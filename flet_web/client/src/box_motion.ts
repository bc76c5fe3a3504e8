/** What `animate` of a Container does that no CSS transition can: its gradient, and the place of its content. */

import { animation } from "./curves.js";
import { color } from "./colors.js";
import { decorationStyles } from "./decoration.js";
import { h, style } from "./dom.js";
import type { Mounted } from "./mounted.js";
import type { ControlNode } from "./node.js";
import { isMap } from "./protocol.js";
import type { Value, ValueMap } from "./protocol.js";
import { num, point } from "./values.js";

interface State {
  gradient: Value;
  /** What the running animation comes from, and goes to. */
  mix: ((part: number) => ValueMap | undefined) | null;
  fade: Animation | null;
  aligned: string;
  shift: Animation | null;
}

const states = new WeakMap<HTMLElement, State>();
/** Gradients are pictures to CSS: as many of them as are shown one after the other, at most. */
const PICTURES = 240;
const FRAME = 16;

/** Draws a Container by `draw`, and animates what has changed since it was called before. */
export function moveBox(mounted: Mounted, draw: () => void): void {
  const { element } = mounted;
  const node = mounted.node as ControlNode<"Container">;
  const content = (): Element | undefined => mounted.slots[0]?.children[0]?.outer;
  const state = states.get(element) ?? { gradient: gradientOf(node), mix: null, fade: null, aligned: place(node), shift: null };
  states.set(element, state);
  const before = content()?.getBoundingClientRect();
  draw();
  const { duration, easing } = animation(node.get("animate")) ?? { duration: 0, easing: "linear" };
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  // Without a duration it ends too, in the frame in which transitions of CSS do.
  const timing = { duration: still ? 1 : Math.max(1, duration), easing };
  if (place(node) !== state.aligned) shift(element, node, state, content(), before, timing);
  if (JSON.stringify(gradientOf(node)) !== JSON.stringify(state.gradient)) fade(element, node, state, timing);
}

/** A copy: a patch changes the gradient in its place. */
function gradientOf(node: ControlNode<"Container">): Value {
  return structuredClone(node.get("gradient") ?? null);
}

function place(node: ControlNode<"Container">): string {
  const at = node.map("alignment");
  return at ? point(at).join() : "";
}

/** From or to no alignment, the content takes another size, and is there at once. */
function shift(
  element: HTMLElement, node: ControlNode<"Container">, state: State, content: Element | undefined, before: DOMRect | undefined,
  timing: KeyframeAnimationOptions,
): void {
  const from = state.aligned;
  state.aligned = place(node);
  state.shift?.cancel();
  if (!content || !before || !from || !state.aligned) return;
  const after = content.getBoundingClientRect();
  const keyframes = [{ translate: `${before.left - after.left}px ${before.top - after.top}px` }, { translate: "0px 0px" }];
  state.shift = content.animate(keyframes, { ...timing, composite: "add" });
  state.shift.addEventListener("finish", () => {
    ended(element);
  });
}

function fade(element: HTMLElement, node: ControlNode<"Container">, state: State, timing: KeyframeAnimationOptions): void {
  // An animation that is interrupted goes on from where it is.
  const part = state.fade?.playState === "running" ? (state.fade.effect?.getComputedTiming().progress ?? 1) : null;
  const from = part === null ? state.gradient : state.mix?.(part);
  const to = gradientOf(node);
  state.fade?.cancel();
  state.gradient = to;
  const mix = between(resolved(element, from), resolved(element, to));
  state.mix = mix;
  const count = Math.min(PICTURES, Math.ceil(Number(timing.duration) / FRAME) + 1);
  const pictures = Array.from({ length: count + 1 }, (_, i) => {
    const styles = decorationStyles({ ...node.props, gradient: mix(i / count) ?? null });
    return { backgroundImage: String(styles["background-image"] ?? "none") };
  });
  const painted = element.querySelector<HTMLElement>(":scope > .f-disc-behind > i") ?? element;
  state.fade = painted.animate(pictures, timing);
  state.fade.addEventListener("finish", () => {
    state.mix = null;
    ended(element);
  });
}

/** Tells of the end as a CSS transition does; of several that end in one frame the program hears once. */
function ended(element: HTMLElement): void {
  element.dispatchEvent(new TransitionEvent("transitionend", { propertyName: "background-image", bubbles: true }));
}

type Rgba = [number, number, number, number];

interface Gradient {
  value: ValueMap;
  colors: Rgba[];
  stops: number[];
}

/** A gradient with its colors as numbers: what a role is depends on the theme around the element. */
function resolved(element: HTMLElement, value: Value | undefined): Gradient | undefined {
  if (!isMap(value) || !Array.isArray(value["colors"]) || !value["colors"].length) return undefined;
  const probe = element.appendChild(h("i"));
  const colors = value["colors"].map((item): Rgba => {
    style(probe, { color: color(item) ?? "transparent", transition: "none" });
    const css = getComputedStyle(probe).color;
    const [r = 0, g = 0, b = 0, a = 1] = (css.match(/[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    const scale = css.startsWith("color(") ? 255 : 1;
    return [r * scale, g * scale, b * scale, a];
  });
  probe.remove();
  const given = Array.isArray(value["stops"]) ? value["stops"] : [];
  const stops = colors.map((_, i) => num(given[i], i / Math.max(1, colors.length - 1)));
  return { value, colors, stops };
}

/** Two of a kind change into each other; else one fades out, and then the other in. */
function between(from: Gradient | undefined, to: Gradient | undefined): (part: number) => ValueMap | undefined {
  if (from && to && from.value["_type"] === to.value["_type"]) return (part) => lerp(from, to, part);
  return (part) => {
    if (!from || !to) return to ? faded(to, part) : from && faded(from, 1 - part);
    return part < 0.5 ? faded(from, 1 - 2 * part) : faded(to, 2 * part - 1);
  };
}

function faded({ value, colors, stops }: Gradient, opacity: number): ValueMap {
  return { ...value, stops, colors: colors.map(([r, g, b, a]) => hex([r, g, b, a * opacity])) };
}

const POINTS: Record<string, [number, number]> = { begin: [-1, 0], end: [1, 0], center: [0, 0] };
const NUMBERS: Record<string, number> = { radius: 0.5, start_angle: 0, end_angle: 2 * Math.PI, rotation: 0 };

function lerp(from: Gradient, to: Gradient, part: number): ValueMap {
  const number = (a: number, b: number): number => a + (b - a) * part;
  const stops = [...new Set([...from.stops, ...to.stops])].sort((a, b) => a - b);
  const colors = stops.map((stop) => {
    const [a, b] = [at(from, stop), at(to, stop)];
    return hex(a.map((one, i) => number(one, b[i] ?? one)) as Rgba);
  });
  const mixed: ValueMap = { ...(part < 0.5 ? from : to).value, stops, colors };
  const one = (name: string, { value }: Gradient): [number, number] => (value[name] ? point(value[name]) : (POINTS[name] ?? [0, 0]));
  for (const name of Object.keys(POINTS)) {
    if (!from.value[name] && !to.value[name]) continue;
    const [[x1, y1], [x2, y2]] = [one(name, from), one(name, to)];
    mixed[name] = { x: number(x1, x2), y: number(y1, y2) };
  }
  for (const [name, none] of Object.entries(NUMBERS)) {
    if (from.value[name] === undefined && to.value[name] === undefined) continue;
    mixed[name] = number(num(from.value[name], none), num(to.value[name], none));
  }
  return mixed;
}

/** The color of a gradient at a place between 0 and 1. */
function at({ colors, stops }: Gradient, place: number): Rgba {
  const next = stops.findIndex((stop) => stop >= place);
  const last = colors.at(-1) ?? [0, 0, 0, 0];
  if (next < 0) return last;
  const [a, b] = [colors[next - 1] ?? colors[0] ?? last, colors[next] ?? last];
  const [low, high] = [stops[next - 1] ?? 0, stops[next] ?? 1];
  const part = next === 0 || high === low ? 1 : (place - low) / (high - low);
  return a.map((one, i) => one + ((b[i] ?? one) - one) * part) as Rgba;
}

/** `#aarrggbb` */
function hex([r, g, b, a]: Rgba): string {
  const bytes = [a * 255, r, g, b].map((byte) => Math.round(Math.min(255, Math.max(0, byte))));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
