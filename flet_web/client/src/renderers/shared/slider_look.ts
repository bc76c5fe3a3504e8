/** Colors and measures of Slider and RangeSlider, most of which only a theme can say. */

import { color } from "../../colors.js";
import { style } from "../../dom.js";
import type { Styles } from "../../dom.js";
import { isType } from "../../node.js";
import type { ControlNode } from "../../node.js";
import type { Value } from "../../protocol.js";
import type { TypeWith } from "../../schema.js";
import { textStyle } from "../../text_style.js";
import { asMap, given, num, px } from "../../values.js";
import { pick } from "./control_state.js";
import type { States } from "./control_state.js";
import { cursor } from "./cursor.js";

/** Slider and RangeSlider. */
type SliderNode = ControlNode<TypeWith<"active_color" | "inactive_color" | "divisions" | "min" | "max">>;

/** Writes the look to the slider, and to the elements in which its thumbs are. */
export function paintSlider(node: SliderNode, element: HTMLElement, ends: HTMLElement[], active: States): void {
  const one = isType(node, "Slider") ? node : undefined;
  // Only a theme has colors for a disabled slider, and for its ticks.
  const off = node.disabled ? "disabled_" : "";
  const said = (name: string): string | undefined => color(node.themed(name));
  const own = (value: Value | undefined, disabled: string): string | undefined => (off ? said(disabled) : color(value));
  const length = (value: Value | undefined): string | null => given(value, (size) => px(num(size, 0)));
  const newer = (one ? one.get("year_2023") : node.themed("year_2023")) === false;
  for (const end of [element, ...ends]) end.classList.toggle("f-slider-new", newer);
  style(element, {
    "--f-color": own(node.get("active_color"), "disabled_active_track_color"),
    "--f-track": own(node.get("inactive_color"), "disabled_inactive_track_color"),
    "--f-thumb": own(one ? one.get("thumb_color") : node.themed("thumb_color"), "disabled_thumb_color"),
    "--f-second-color": own(one?.get("secondary_active_color"), "disabled_secondary_active_track_color"),
    "--f-tick-on": said(`${off}active_tick_mark_color`),
    "--f-tick": said(`${off}inactive_tick_mark_color`),
    "--f-track-height": length(node.themed("track_height")),
    "--f-gap": length(node.themed("track_gap")),
    "--f-overlap": said("overlapping_shape_stroke_color"),
    "--f-overlay-color": color(pick(node.get("overlay_color"), active)),
    cursor: node.disabled ? undefined : cursor(pick(node.get("mouse_cursor"), active)),
    ...thumbSize(pick(node.themed("thumb_size"), active)),
  });
  for (const output of ends.flatMap((end) => [...end.querySelectorAll("output")])) style(output, bubble(node));
}

function thumbSize(value: Value | undefined): Styles {
  const size = asMap(value);
  const side = (name: "width" | "height"): string | null => given(size[name] ?? undefined, (length) => px(num(length, 0)));
  return { "--f-thumb-width": side("width"), "--f-thumb-height": side("height") };
}

/** The bubble with the label. */
function bubble(node: SliderNode): Styles {
  const line = color(node.themed("value_indicator_stroke_color"));
  return {
    ...textStyle(node.themed("value_indicator_text_style")),
    "background-color": color(node.themed("value_indicator_color")),
    "box-shadow": line && `inset 0 0 0 1px ${line}`,
  };
}
