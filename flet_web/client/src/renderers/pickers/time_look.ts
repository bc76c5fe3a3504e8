/** What a theme says of the parts of a time picker. */

import { color } from "../../colors.js";
import { style } from "../../dom.js";
import type { Value } from "../../protocol.js";
import { restyle } from "../../text_style.js";
import { asMap, borderSide, outlinedShape } from "../../values.js";
import { paintButton } from "../shared/button_style.js";
import { ActiveStates, pick } from "../shared/control_state.js";
import type { Themed } from "./day_look.js";

export interface TimeParts {
  readonly help: HTMLElement;
  readonly colon: HTMLElement;
  readonly switcher: HTMLElement;
  readonly periods: HTMLElement;
  readonly fields: readonly HTMLElement[];
  readonly choices: readonly HTMLElement[];
}

export function paintTime(themed: Themed, { help, colon, switcher, periods, fields, choices }: TimeParts): void {
  const none = new ActiveStates();
  restyle(help, themed("help_text_style"));
  restyle(colon, pick(themed("time_selector_separator_text_style"), none));
  const separator = color(pick(themed("time_selector_separator_color"), none) ?? themed("hour_minute_text_color"));
  if (separator) style(colon, { color: separator });
  style(switcher, { color: color(themed("entry_mode_icon_color")) });
  for (const field of fields) {
    const shape = outlined(themed("hour_minute_shape"));
    restyle(field, themed("hour_minute_text_style"), { "background-color": color(themed("hour_minute_color")), ...shape });
    inked(field, themed("hour_minute_text_color"));
  }
  const shape = outlined(themed("day_period_shape"));
  style(periods, { ...shape, border: borderSide(themed("day_period_border_side")) ?? shape.border });
  for (const choice of choices) {
    const chosen = choice.classList.contains("f-chosen");
    const active = new ActiveStates(chosen ? ["selected"] : []);
    if (themed("day_period_button_style")) paintButton(choice, asMap(themed("day_period_button_style")), active);
    else restyle(choice, themed("day_period_text_style"));
    const back = color(themed("day_period_color"));
    if (back) style(choice, { "background-color": chosen ? back : null });
    inked(choice, themed("day_period_text_color"));
  }
}

function outlined(value: Value | undefined): { "border-radius": string | null; border: string | undefined } {
  const shape = outlinedShape(value, "");
  return { "border-radius": shape.radius || null, border: shape.border };
}

function inked(element: HTMLElement, value: Value | undefined): void {
  const ink = color(value);
  if (ink) style(element, { color: ink });
}
