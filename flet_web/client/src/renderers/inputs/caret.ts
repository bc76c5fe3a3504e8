/** A cursor of another width, height or rounding than the browser's: drawn where a copy of the text says that it stands. */

import { h, style } from "../../dom.js";
import { px } from "../../values.js";

type TextInput = HTMLInputElement | HTMLTextAreaElement;

/** What decides where the letters of a text stand. */
const COPIED = ["font", "letter-spacing", "word-spacing", "line-height", "text-align", "text-indent", "text-transform", "direction"];

export class Caret {
  private readonly mark = h("span", "f-caret");
  private readonly copy = h("span", "f-caret-copy");
  private input: TextInput | undefined;
  private height = 0;

  constructor(element: HTMLElement) {
    const wrap = element.querySelector<HTMLElement>(".f-field-wrap");
    for (const part of [this.mark, this.copy]) part.setAttribute("aria-hidden", "true");
    wrap?.append(this.copy, this.mark);
    if (wrap) new ResizeObserver(this.place).observe(wrap);
  }

  /** `input` undefined: the browser draws its own again. */
  show(input: TextInput | undefined, width: number, height: number, radius: number, fades: boolean): void {
    this.input?.classList.toggle("f-caret-drawn", input === this.input);
    this.mark.hidden = input === undefined;
    this.height = height;
    if (input && input !== this.input) {
      for (const type of ["input", "focus", "blur", "scroll", "select", "selectionchange", "keyup"]) input.addEventListener(type, this.place);
      input.classList.add("f-caret-drawn");
    }
    this.input = input;
    this.mark.classList.toggle("f-caret-fades", fades);
    style(this.mark, { width: px(width), "border-radius": px(radius) });
    this.place();
  }

  private readonly place = (): void => {
    const { input, copy, mark } = this;
    if (!input?.isConnected) return;
    const at = input.selectionEnd ?? input.value.length;
    mark.hidden = document.activeElement !== input || input.selectionStart !== at || input.readOnly;
    if (mark.hidden) return;
    const look = getComputedStyle(input);
    style(copy, Object.fromEntries(COPIED.map((name) => [name, look.getPropertyValue(name)])));
    const area = input instanceof HTMLTextAreaElement;
    style(copy, { "white-space": area ? "pre-wrap" : "pre" });
    const shown = input.type === "password" ? "\u2022".repeat(input.value.length) : input.value;
    // What follows decides with it where a line breaks.
    const here = h("span", "", "\u200b");
    copy.replaceChildren(shown.slice(0, at), here, shown.slice(at));
    const [box, spot] = [copy.getBoundingClientRect(), here.getBoundingClientRect()];
    const height = this.height || spot.height;
    style(mark, {
      height: px(height),
      translate: `${px(spot.left - box.left - input.scrollLeft)} ${px(spot.top - box.top + (spot.height - height) / 2 - input.scrollTop)}`,
    });
    // It is seen at once where it has come to.
    for (const animation of mark.getAnimations()) animation.currentTime = 0;
  };
}
