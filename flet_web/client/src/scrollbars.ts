/** Scrollbars with a look of their own: `Scrollbar` values and `Theme.scrollbar_theme`. Loaded with the first one. */

import { color } from "./colors.js";
import { style } from "./dom.js";
import { drawScrollbar } from "./drawn_scrollbar.js";
import { themes, toText } from "./node.js";
import type { ControlNode } from "./node.js";
import { isMap } from "./protocol.js";
import type { Value } from "./protocol.js";
import { adopt } from "./styles.js";
import { given, num, px, states } from "./values.js";
import css from "./scrollbars.css?inline";

adopt(css);

/** Writes what the control itself, or else a theme, says of its scrollbar. */
export function dressScrollbar(element: HTMLElement, node: ControlNode, own: Value | undefined): void {
  const said = { ...themes.part?.(node, "scrollbar_theme"), ...(isMap(own) ? own : {}) };
  const inState = (name: string, state: string): Value | undefined => {
    const map = states(said[name]);
    return map.get(state) ?? map.get("default") ?? undefined;
  };
  const colors: Record<string, string | undefined> = {};
  for (const name of ["thumb_color", "track_color", "track_border_color"]) {
    for (const state of ["default", "hovered", "dragged"]) {
      const suffix = state === "default" ? "" : `-${state}`;
      colors[`--f-bar-${name.replace(/_color|_/g, (found) => (found === "_" ? "-" : ""))}${suffix}`] = color(inState(name, state));
    }
  }
  const radius = num(said["radius"], -1);
  element.classList.toggle("f-bar", Object.keys(said).length > 0);
  element.classList.toggle("f-bar-track", inState("track_visibility", "default") === true);
  element.classList.toggle("f-bar-shy", inState("thumb_visibility", "default") === false);
  const side = toText(said["orientation"] ?? undefined)?.toLowerCase();
  const answers = said["interactive"] !== false;
  drawScrollbar(element, side !== undefined || !answers, side, answers);
  if (inState("thumb_visibility", "default") === true) element.classList.add("f-scroll-always");
  style(element, {
    ...colors,
    "--f-bar-thickness": given(inState("thickness", "default"), (value) => px(num(value, 8))),
    "--f-bar-thickness-hovered": given(inState("thickness", "hovered"), (value) => px(num(value, 8))),
    "--f-bar-radius": radius < 0 ? null : px(radius),
    "--f-bar-cross": given(said["cross_axis_margin"], (value) => px(num(value, 0))),
    "--f-bar-main": given(said["main_axis_margin"], (value) => px(num(value, 0))),
    "--f-bar-least": given(said["min_thumb_length"], (value) => px(num(value, 18))),
  });
}
