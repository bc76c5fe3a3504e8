/** The dial of a time picker, for pointer and finger. The keyboard has the fields of hour and minute. */

import { color } from "../../colors.js";
import { attrs, h, style } from "../../dom.js";
import { adopt } from "../../styles.js";
import { restyle } from "../../text_style.js";
import { handOf, INNER, marks, OUTER, pointed, shownHour } from "./clock.js";
import type { Hand, Mark, Time } from "./clock.js";
import type { Themed } from "./day_look.js";
import type { Formats } from "../dates/formats.js";
import css from "./time_dial.css?inline";

adopt(css);

/** How far a press moves until it is a drag, in pixels. */
const SLOP = 6;

export interface DialOwner {
  readonly time: Time;
  readonly hand: Hand;
  readonly has24Hours: boolean;
  readonly formats: Formats;
  /** The hand points elsewhere. */
  point: (time: Time) => void;
  /** The finger was lifted. */
  pointed: () => void;
}

export class TimeDial {
  readonly element = h("div", "f-dial");
  private readonly owner: DialOwner;
  private readonly themed: Themed;
  private readonly arm = h("div", "f-dial-hand");
  private readonly knob = h("div", "f-dial-knob");
  private readonly numbers = h("div", "f-dial-numbers");

  constructor(owner: DialOwner, themed: Themed) {
    this.owner = owner;
    this.themed = themed;
    attrs(this.element, { "aria-hidden": "true" });
    this.element.append(this.arm, this.knob, this.numbers, h("div", "f-dial-centre"));
    this.listen();
  }

  /** Draws the numbers and the hand. */
  paint(): void {
    const { time, hand, has24Hours } = this.owner;
    const at = handOf(time, hand, has24Hours);
    const shown = marks(hand, has24Hours).map((mark) => this.number(mark, mark.value === (has24Hours || hand === "minute" ? at.value : at.value % 12)));
    this.numbers.replaceChildren(...shown);
    style(this.element, { "--f-turn": `${at.turn}turn`, "--f-reach": String((at.inner ? INNER : OUTER) / 128) });
    this.knob.classList.toggle("f-dial-between", hand === "minute" && time.minute % 5 !== 0);
    style(this.element, {
      "background-color": color(this.themed("dial_bgcolor")),
      "--f-hand": color(this.themed("dial_hand_color")),
    });
  }

  private number({ value, turn, inner }: Mark, chosen: boolean): HTMLElement {
    const { hand, has24Hours, formats } = this.owner;
    const said = hand === "minute" ? formats.number(value, 2) : formats.number(shownHour(value, has24Hours), has24Hours && value === 0 ? 2 : 1);
    const number = h("span", chosen ? "f-dial-number f-chosen" : "f-dial-number", said);
    const reach = (inner ? INNER : OUTER) / 128;
    const [x, y] = [Math.sin(turn * 2 * Math.PI) * reach, -Math.cos(turn * 2 * Math.PI) * reach];
    restyle(number, this.themed("dial_text_style"), { left: `${50 + x * 50}%`, top: `${50 + y * 50}%` });
    const ink = color(this.themed("dial_text_color"));
    if (ink) style(number, { color: ink });
    return number;
  }

  private listen(): void {
    const { element } = this;
    let down: { x: number; y: number; moved: boolean } | null = null;
    const point = (event: PointerEvent, coarse: boolean): void => {
      const box = element.getBoundingClientRect();
      const radius = box.width / 2;
      const place: [number, number, number] = [event.clientX - box.left - radius, event.clientY - box.top - radius, radius];
      const { owner } = this;
      owner.point(pointed(owner.time, owner.hand, owner.has24Hours, place, coarse));
    };
    element.addEventListener("pointerdown", (event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      element.setPointerCapture(event.pointerId);
      down = { x: event.clientX, y: event.clientY, moved: false };
      point(event, true);
    });
    element.addEventListener("pointermove", (event) => {
      if (!down) return;
      down.moved ||= Math.hypot(event.clientX - down.x, event.clientY - down.y) > SLOP;
      if (down.moved) point(event, false);
    });
    element.addEventListener("pointerup", () => {
      if (down) this.owner.pointed();
      down = null;
    });
    element.addEventListener("pointercancel", () => {
      down = null;
    });
  }
}
