import { toText } from "../../node.js";
import type { Value } from "../../protocol.js";

const OTHERS: Record<string, string> = {
  basic: "default",
  click: "pointer",
  disappearing: "default",
  forbidden: "not-allowed",
  precise: "crosshair",
  resizecolumn: "col-resize",
  resizerow: "row-resize",
  resizeleftright: "ew-resize",
  resizeupdown: "ns-resize",
  resizeupleftdownright: "nwse-resize",
  resizeuprightdownleft: "nesw-resize",
};

const COMPASS: Record<string, string> = { up: "n", down: "s", left: "w", right: "e" };

/** MouseCursor to CSS: `resizeUpLeft` -> `nw-resize`, `zoomIn` -> `zoom-in`. */
export function cursor(value: Value | undefined): string | undefined {
  const name = toText(value);
  if (!name) return undefined;
  const known = OTHERS[name.toLowerCase()];
  if (known) return known;
  const words = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).split("-");
  if (words[0] === "resize") return `${words.slice(1).map((word) => COMPASS[word] ?? "").join("")}-resize`;
  return words.join("-");
}
