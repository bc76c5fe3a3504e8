/** Radial gradients whose inner circle has a middle of its own. CSS does not know them, SVG does. */

import { style } from "./dom.js";
import { adopt } from "./styles.js";
import { round } from "./values.js";

/** In pixels of the box. */
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Stop {
  color: string;
  /** 0 at the first point, 1 at the second one. */
  at: number;
}

/** Class of elements that have such a gradient. */
export const FOCAL = "f-focal";
const COLOR = "--f-focal-color";
const SPREAD: Record<string, string> = { mirror: "reflect", repeated: "repeat" };

adopt(`@property ${COLOR} { syntax: "<color>"; inherits: false; initial-value: transparent }`);

/** A picture as large as the box that shows it: the colors of `element`, from the inner circle to the outer one. */
export function focalGradient(element: HTMLElement, outer: Circle, inner: Circle, stops: readonly Stop[], mode: string): string {
  element.classList.add(FOCAL);
  const shape = `cx="${round(outer.x)}" cy="${round(outer.y)}" r="${round(outer.radius)}" fx="${round(inner.x)}" fy="${round(inner.y)}" fr="${round(inner.radius)}"`;
  const parts = stops.map(({ color, at }) => `<stop offset="${round(at)}" stop-color="${resolved(element, color)}"/>`);
  const gradient = `<radialGradient id="g" gradientUnits="userSpaceOnUse" ${shape} spreadMethod="${SPREAD[mode] ?? "pad"}">${parts.join("")}</radialGradient>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">${gradient}<rect width="100%" height="100%" fill="url(#g)"/></svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}

/** A picture knows no custom properties: the color that they give. */
function resolved(element: HTMLElement, color: string): string {
  style(element, { [COLOR]: color });
  const found = getComputedStyle(element).getPropertyValue(COLOR);
  style(element, { [COLOR]: null });
  return found;
}
