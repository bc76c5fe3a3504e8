/**
 * The circle of `BoxShape.CIRCLE` and `CircleBorder` on what is no square: its diameter is the shorter side. CSS has no such
 * shape, so two elements behind the content take over what is painted: a surface, cut to the circle, and a ring for lines and shadows.
 * What a style sheet paints for a class is in `--f-paint-back`, `--f-paint-lift` and `--f-paint-edge`; inline styles are copied.
 */

import { h, style } from "./dom.js";
import { adopt } from "./styles.js";
import css from "./disc.css?inline";

adopt(css);

const SURFACE = ["color", "image", "origin", "size", "position", "repeat", "blend-mode"].map((part) => `background-${part}`);
const RING = ["border-top", "border-right", "border-bottom", "border-left", "box-shadow", "outline", "outline-offset"];
const PAINTED = /color|shadow|outline|radius/;
/** The shorter side of the box of a disc. */
const sizes = new ResizeObserver((entries) => {
  for (const host of new Set(entries.map(({ target }) => target.closest<HTMLElement>(".f-round")))) if (host) cut(host);
});

/** Shows an element, and what is in front of it, as discs or as what they are; called after each change of its styles. */
export function disc(element: HTMLElement, on: boolean, front: boolean): void {
  show(element, "f-disc-front", front);
  const isNew = on !== element.classList.contains("f-round");
  const made = show(element, "f-disc-behind", on);
  for (const [i, names] of made ? [SURFACE, RING].entries() : []) {
    style(made?.children[i] as HTMLElement, Object.fromEntries(names.map((css) => [css, element.style.getPropertyValue(css)])));
  }
  // What the element painted, and what the disc does, take each other's place: neither appears or goes by an animation of its own.
  const running = element.getAnimations().filter((one) => one instanceof CSSTransition);
  const turning = running.find((one) => one.transitionProperty === "border-top-left-radius");
  if (isNew && made && turning) turn(element, made, turning);
  if (isNew) for (const one of running) if (PAINTED.test(one.transitionProperty) && (made || one !== turning)) one.cancel();
  cut(element);
}

/** A box that animates turns into a circle, from the corners that it had. */
function turn(element: HTMLElement, made: HTMLElement, { effect }: CSSTransition): void {
  const [surface, ring] = made.children as unknown as [HTMLElement, HTMLElement];
  const first = effect instanceof KeyframeEffect ? effect.getKeyframes()[0] : undefined;
  const { duration, easing } = effect?.getTiming() ?? {};
  const timing: KeyframeAnimationOptions = { ...(duration === undefined ? {} : { duration }), easing: easing ?? "linear" };
  const corners = String(first?.["borderTopLeftRadius"] ?? 0).split(" ")[0] ?? "0";
  const { offsetWidth: width, offsetHeight: height } = made;
  const size = Math.min(width, height);
  for (const part of [surface, ring]) for (const one of part.getAnimations()) one.cancel();
  const inset = `${(height - size) / 2}px ${(width - size) / 2}px`;
  surface.animate([{ clipPath: `inset(0px round ${corners})` }, { clipPath: `inset(${inset} round ${size / 2}px)` }], timing);
  const frames = [
    { width: `${width}px`, height: `${height}px`, borderRadius: corners },
    { width: `${size}px`, height: `${size}px`, borderRadius: `${size / 2}px` },
  ];
  ring.animate(frames, timing).addEventListener("finish", () => {
    element.dispatchEvent(new TransitionEvent("transitionend", { propertyName: "border-radius", bubbles: true }));
  });
}

function show(element: HTMLElement, name: string, on: boolean): HTMLElement | undefined {
  const shown = [...element.children].find((child): child is HTMLElement => child.classList.contains(name));
  element.classList.toggle(name === "f-disc-behind" ? "f-round" : "f-round-front", on);
  if (!on) {
    shown?.remove();
    return undefined;
  }
  const made = shown ?? make(element, `f-disc ${name}`);
  // It covers the lines of the element too, which take room from the content.
  const lines = getComputedStyle(element);
  style(made, { inset: ["top", "right", "bottom", "left"].map((side) => `-${lines.getPropertyValue(`border-${side}-width`)}`).join(" ") });
  return made;
}

function make(element: HTMLElement, name: string): HTMLElement {
  const made = document.createElement("f-disc");
  made.className = name;
  made.append(h("i"), h("b"));
  made.addEventListener("transitionend", (event) => {
    // The animation is that of the element.
    event.stopPropagation();
    element.dispatchEvent(new TransitionEvent("transitionend", { propertyName: event.propertyName, bubbles: true }));
  });
  element.append(made);
  sizes.observe(element);
  return made;
}

/** Content that is clipped is cut to the circle, wherever in the box it is. */
function cut(element: HTMLElement): void {
  const clips = element.classList.contains("f-round") && element.style.overflow === "clip";
  const { left, top, width, height } = element.getBoundingClientRect();
  const scale = width / element.offsetWidth || 1;
  for (const child of element.children) {
    if (!(child instanceof HTMLElement) || child.localName === "f-disc") continue;
    if (!clips && !child.dataset["cut"]) continue;
    child.dataset["cut"] = clips ? "1" : "";
    const box = child.getBoundingClientRect();
    const [x, y] = [left + width / 2 - box.left, top + height / 2 - box.top].map((part) => `${part / scale}px`);
    style(child, { "clip-path": clips ? `circle(${Math.min(width, height) / 2 / scale}px at ${x} ${y})` : null });
    sizes.observe(child);
  }
}
