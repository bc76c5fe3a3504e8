/** Box decorations (Container, BoxDecoration values) as CSS. */

import { color } from "./colors.js";
import { style } from "./dom.js";
import type { Styles } from "./dom.js";
import { loadModule } from "./modules.js";
import { isMap } from "./protocol.js";
import type { Value, ValueMap } from "./protocol.js";
import { asMap, blend, CIRCLE, borderSide, gradient, num, px, radius, shadow } from "./values.js";

/** The picture is in custom properties: see `showPicture`. `shadows` of a BoxDecoration; Container calls the same `shadow`. */
export function decorationStyles(box: ValueMap, picture = PICTURE, colors = gradient(box["gradient"])): Styles {
  const has = isMap(box["image"]);
  const layers = [has ? `var(${picture}, none)` : undefined, colors].filter(Boolean);
  const own = (part: string, common: string): string | null => (has ? `var(${picture}-${part}), ${common}` : null);
  return {
    "background-color": color(box["bgcolor"]),
    "background-image": layers.length ? layers.join(", ") : null,
    // The line around the box hides a part of what is painted.
    "background-origin": layers.length ? "border-box" : null,
    "background-size": own("size", "auto"),
    "background-position": own("position", "0 0"),
    "background-repeat": own("repeat", "repeat"),
    "background-blend-mode": blend(box["blend_mode"]),
    ...borderStyles(box["border"]),
    "border-radius":
      box["shape"] === "circle" ? CIRCLE : box["border_radius"] === undefined ? null : radius(box["border_radius"]),
    "box-shadow": [outerLine(box["border"]), shadow(box["shadow"] ?? box["shadows"])].filter(Boolean).join(", ") || null,
  };
}

const PICTURE = "--f-picture";

/** Shows a decoration on an element, and another one in front of what is in it. */
export function decorate(element: HTMLElement, box: ValueMap, front: ValueMap | undefined): void {
  const rough = gradient(box["gradient"]);
  style(element, decorationStyles(box, PICTURE, rough && `var(--f-gradient, ${rough})`));
  if (rough || element.style.getPropertyValue("--f-gradient")) {
    void loadModule(() => import("./measured_gradient.js")).then(({ followGradient }) => {
      followGradient(element, box["gradient"]);
    }, () => undefined);
  }
  showPicture(element, PICTURE, box);
  encircle(element, box["shape"] === "circle", front?.["shape"] === "circle");
  const covered = element.classList.contains("f-covered");
  element.classList.toggle("f-covered", front !== undefined);
  if (!front && !covered) return;
  void loadModule(() => import("./cover.js")).then(({ cover }) => {
    cover(element, front);
  }, () => undefined);
}

/** Shows what is painted of an element, and in front of it, as a circle within it, or as it is. */
export function encircle(element: HTMLElement, on: boolean, front = false): void {
  const encircled = element.classList.contains("f-encircled");
  element.classList.toggle("f-encircled", on || front);
  if (on || front || encircled) {
    void loadModule(() => import("./disc.js")).then(({ disc }) => {
      disc(element, on, front);
    }, () => undefined);
  }
}

/** The element leaves: frees what its pictures hold. */
export function undecorate(element: HTMLElement): void {
  for (const name of [PICTURE, "--f-front-picture"]) showPicture(element, name, {});
}

export function showPicture(element: HTMLElement, name: string, box: ValueMap): void {
  const value = isMap(box["image"]) ? box["image"] : undefined;
  if (!value && !element.style.getPropertyValue(name)) return;
  // What is around it may have a picture of the same name.
  if (!element.style.getPropertyValue(name)) style(element, { [name]: "none" });
  void loadModule(() => import("./decoration_image.js")).then((module) => {
    module.showPicture(element, name, value);
  }, () => undefined);
}

export function borderStyles(value: Value | undefined): Styles {
  const border = isMap(value) ? value : {};
  return {
    "border-top": innerLine(border["top"]),
    "border-right": innerLine(border["right"]),
    "border-bottom": innerLine(border["bottom"]),
    "border-left": innerLine(border["left"]),
  };
}

/** How much of a line lies outside of the edge, 0…1. */
function outside(side: ValueMap): number {
  return (num(side["stroke_align"], -1) + 1) / 2;
}

function innerLine(value: Value | undefined): string | undefined {
  return isMap(value) ? borderSide({ ...value, width: num(value["width"], 1) * (1 - outside(value)) }) : undefined;
}

/** What of a border lies outside is a ring around the box: all its sides are alike then, in Flutter too. */
function outerLine(border: Value | undefined): string | undefined {
  const side = asMap(asMap(border)["top"]);
  const width = num(side["width"], 1) * outside(side);
  return width && side["style"] !== "none" ? `0 0 0 ${px(width)} ${color(side["color"]) ?? "#000"}` : undefined;
}

/** BoxFit as `background-size`. */
const SIZE: Record<string, string> = {
  contain: "contain",
  cover: "cover",
  fill: "100% 100%",
  fitwidth: "100% auto",
  fitheight: "auto 100%",
  none: "auto",
};

export function fitSize(fit: Value | undefined): string {
  return SIZE[typeof fit === "string" ? fit.toLowerCase() : ""] ?? "contain";
}

export function repeatStyle(repeat: Value | undefined): string {
  const name = typeof repeat === "string" ? repeat.toLowerCase() : "";
  return { repeat: "repeat", repeatx: "repeat-x", repeaty: "repeat-y" }[name] ?? "no-repeat";
}
