/** Box decorations (Container, BoxDecoration values) as CSS. */

import { sourceUrl } from "./assets.js";
import { color } from "./colors.js";
import type { Styles } from "./dom.js";
import { isMap } from "./protocol.js";
import type { Value, ValueMap } from "./protocol.js";
import { blend, borderSide, gradient, position, radius, shadow } from "./values.js";

/** `shadows` of a BoxDecoration; Container calls the same `shadow`. */
export function decorationStyles(box: ValueMap, assetsDir: string): Styles {
  const picture = isMap(box["image"]) ? box["image"] : undefined;
  const url = picture && sourceUrl(picture["src"], assetsDir);
  const layers = [url ? `url(${JSON.stringify(url)})` : undefined, gradient(box["gradient"])].filter(Boolean);
  return {
    "background-color": color(box["bgcolor"]),
    "background-image": layers.length ? layers.join(", ") : null,
    ...(url ? imageStyles(picture) : { "background-size": null, "background-position": null }),
    "background-blend-mode": blend(box["blend_mode"]),
    ...borderStyles(box["border"]),
    "border-radius":
      box["shape"] === "circle" ? "50%" : box["border_radius"] === undefined ? null : radius(box["border_radius"]),
    "box-shadow": shadow(box["shadow"] ?? box["shadows"]),
  };
}

export function borderStyles(value: Value | undefined): Styles {
  const border = isMap(value) ? value : {};
  return {
    "border-top": borderSide(border["top"]),
    "border-right": borderSide(border["right"]),
    "border-bottom": borderSide(border["bottom"]),
    "border-left": borderSide(border["left"]),
  };
}

const SIZE: Record<string, string> = {
  contain: "contain",
  cover: "cover",
  fill: "100% 100%",
  fitwidth: "100% auto",
  fitheight: "auto 100%",
  none: "auto",
};

function imageStyles(picture: ValueMap): Styles {
  const fit = typeof picture["fit"] === "string" ? picture["fit"].toLowerCase() : "";
  const repeat = typeof picture["repeat"] === "string" ? picture["repeat"].toLowerCase() : "";
  return {
    "background-size": SIZE[fit] ?? "contain",
    "background-position": position(picture["alignment"]),
    "background-repeat": { repeat: "repeat", repeatx: "repeat-x", repeaty: "repeat-y" }[repeat] ?? "no-repeat",
  };
}
