/** How days and years look: what the theme says of them by their states. */

import { color } from "../../colors.js";
import { style } from "../../dom.js";
import type { Value } from "../../protocol.js";
import { restyle } from "../../text_style.js";
import { borderSide, outlinedShape } from "../../values.js";
import { pick } from "../shared/control_state.js";
import type { ActiveStates } from "../shared/control_state.js";

/** What themes say under this name. */
export type Themed = (name: string) => Value | undefined;

export interface DayStates {
  readonly active: ActiveStates;
  readonly today: boolean;
  readonly between: boolean;
}

/** The values by which a day is painted: those that name hovered, focused or pressed follow the pointer. */
export function dayValues(themed: Themed): (Value | undefined)[] {
  return ["today_bgcolor", "day_bgcolor", "day_foreground_color", "today_foreground_color", "day_overlay_color", "day_shape"].map(themed);
}

export function paintDay(mark: HTMLElement, themed: Themed, { active, today, between }: DayStates): void {
  const get = (name: string): Value | undefined => pick(themed(name), active);
  const shape = get("day_shape") === undefined ? null : outlinedShape(get("day_shape"), "50%");
  const overlay = color(get(between ? "range_selection_overlay_color" : "day_overlay_color"));
  mark.classList.toggle("f-overlay", overlay !== undefined);
  restyle(mark, themed("day_text_style"), {
    "background-color": color(get(today ? "today_bgcolor" : "day_bgcolor")),
    "--f-state-color": overlay,
    "border-radius": shape?.radius,
    border: (today ? borderSide(themed("today_border_side")) : undefined) ?? shape?.border,
  });
  const foreground = color(get(today ? "today_foreground_color" : "day_foreground_color"));
  if (foreground) style(mark, { color: foreground });
}

export function paintYear(mark: HTMLElement, themed: Themed, active: ActiveStates, today: boolean): void {
  const get = (name: string): Value | undefined => pick(themed(name), active);
  const overlay = color(get("year_overlay_color"));
  mark.classList.toggle("f-overlay", overlay !== undefined);
  restyle(mark, themed("year_text_style"), {
    "background-color": color(get(today ? "today_bgcolor" : "year_bgcolor")),
    "--f-state-color": overlay,
    border: today ? borderSide(themed("today_border_side")) : null,
  });
  const foreground = color(get(today ? "today_foreground_color" : "year_foreground_color"));
  if (foreground) style(mark, { color: foreground });
}
