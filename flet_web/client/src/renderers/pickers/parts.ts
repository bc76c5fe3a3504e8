/** What the dialogs of pickers are made of: buttons, icons, boxes that a theme gives a look. */

import "../buttons/button.js";
import "../buttons/icon_button.js";
import { color } from "../../colors.js";
import { attrs, h, style } from "../../dom.js";
import { iconElement, showIcon } from "../../icons.js";
import type { Icons } from "../../icons.js";
import type { Value } from "../../protocol.js";
import { surface } from "../../ripple.js";
import { asMap, elevation, outlinedShape } from "../../values.js";
import { paintButton } from "../shared/button_style.js";
import { ActiveStates } from "../shared/control_state.js";

/** Outlines of 24 by 24 pixels, from Google's Material icons (Apache 2.0). */
export const OUTLINES = {
  edit: "M14.06 9.02l.92.92L5.92 19H5v-.92l9.06-9.06M17.66 3c-.25 0-.51.1-.7.29l-1.83 1.83 3.75 3.75 1.83-1.83c.39-.39.39-1.02 0-1.41l-2.34-2.34c-.2-.2-.45-.29-.71-.29zm-3.6 3.19L3 17.25V21h3.75L17.81 9.94l-3.75-3.75z",
  calendar: "M20 3h-1V1h-2v2H7V1H5v2H4c-1.1 0-2 .9-2 2v16c0 1.1.9 2 2 2h16c1.1 0 2-.9 2-2V5c0-1.1-.9-2-2-2zm0 18H4V8h16v13z",
  previous: "M15.41 7.41 14 6l-6 6 6 6 1.41-1.41L10.83 12z",
  next: "M10 6 8.59 7.41 13.17 12l-4.58 4.59L10 18l6-6z",
  down: "m7 10 5 5 5-5z",
  keyboard:
    "M20 7v10H4V7h16m0-2H4c-1.1 0-1.99.9-1.99 2L2 17c0 1.1.9 2 2 2h16c1.1 0 2-.9 2-2V7c0-1.1-.9-2-2-2zm-9 3h2v2h-2zm0 3h2v2h-2zM8 8h2v2H8zm0 3h2v2H8zm-3 0h2v2H5zm0-3h2v2H5zm3 6h8v2H8zm6-3h2v2h-2zm0-3h2v2h-2zm3 3h2v2h-2zm0-3h2v2h-2z",
  clock:
    "M11.99 2C6.47 2 2 6.48 2 12s4.47 10 9.99 10C17.52 22 22 17.52 22 12S17.52 2 11.99 2zM12 20c-4.42 0-8-3.58-8-8s3.58-8 8-8 8 3.58 8 8-3.58 8-8 8zm.5-13H11v6l5.25 3.15.75-1.23-4.5-2.67z",
  close: "M19 6.41 17.59 5 12 10.59 6.41 5 5 6.41 10.59 12 5 17.59 6.41 19 12 13.41 17.59 19 19 17.59 13.41 12z",
} as const;

export function outline(name: keyof typeof OUTLINES): SVGSVGElement {
  const svg = iconElement();
  svg.firstElementChild?.setAttribute("d", OUTLINES[name]);
  return svg;
}

/** A button with a text; it says that it was pressed. */
export function textButton(classes: string, act: () => void): HTMLButtonElement {
  const button = h("button", `f-press f-button f-button-text ${classes}`);
  return pressed(button, act);
}

/** A round button with an icon. */
export function iconButton(name: keyof typeof OUTLINES, classes: string, act: () => void): HTMLButtonElement {
  const button = h("button", `f-press f-icon-button ${classes}`, outline(name));
  return pressed(button, act);
}

function pressed(button: HTMLButtonElement, act: () => void): HTMLButtonElement {
  button.type = "button";
  surface(button);
  button.addEventListener("click", act);
  return button;
}

/** Gives an icon button the icon of a number, else one of ours, and a name. */
export function showButton(icons: Icons, button: HTMLElement, icon: number | undefined, name: keyof typeof OUTLINES, label: string): void {
  const svg = button.querySelector("svg") as SVGElement;
  if (icon === undefined) {
    svg.dataset["icon"] = name;
    svg.firstElementChild?.setAttribute("d", OUTLINES[name]);
  } else showIcon(icons, svg, icon);
  attrs(button, { "aria-label": label, title: label });
}

/** Gives a text button the look of a ButtonStyle. */
export function styleButton(button: HTMLElement, value: Value | undefined): void {
  paintButton(button, asMap(value), new ActiveStates());
}

/** Color, shadow and outline of a dialog, as its theme says. */
export function dressDialog(dialog: HTMLElement, look: Record<"bgcolor" | "shadow_color" | "elevation" | "shape", Value | undefined>): void {
  const shape = outlinedShape(look.shape, "");
  // Material 3 gives dialogs no shadow, unless it is told a color for it.
  const raised = look.shadow_color === undefined ? null : elevation(typeof look.elevation === "number" ? look.elevation : 6);
  style(dialog, {
    "background-color": color(look.bgcolor),
    "--md-sys-color-shadow": color(look.shadow_color),
    "box-shadow": raised,
    "border-radius": shape.radius || null,
    border: shape.border,
  });
}
