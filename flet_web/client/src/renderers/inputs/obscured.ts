/**
 * Other signs than dots for the characters of a password. The input keeps its text, invisible, with its dots as far apart as the signs
 * are; these lie over it, so that cursor and selection stand where they should.
 */

import { h, style } from "../../dom.js";
import { px } from "../../values.js";

type TextInput = HTMLInputElement | HTMLTextAreaElement;

function isSecret(input: TextInput): boolean {
  return input.type === "password";
}

export class Obscured {
  private readonly signs = h("span", "f-obscured");
  private sign = "";
  private input: TextInput | undefined;

  constructor(element: HTMLElement) {
    this.signs.setAttribute("aria-hidden", "true");
    element.querySelector(".f-field-wrap")?.append(this.signs);
    // Text, cursor and program all come by here.
    new MutationObserver(() => {
      if (this.input) this.show(this.input, this.sign);
    }).observe(element, { attributes: true, subtree: true, attributeFilter: ["type"] });
  }

  show(input: TextInput, sign: string): void {
    if (this.input !== input) {
      this.input = input;
      for (const type of ["input", "scroll", "change"]) input.addEventListener(type, this.draw);
    }
    this.sign = sign;
    this.draw();
  }

  private readonly draw = (): void => {
    const { input, signs, sign } = this;
    if (!input) return;
    const on = isSecret(input) && sign !== "\u2022" && sign !== "";
    signs.hidden = !on;
    input.classList.toggle("f-obscures", on);
    if (!on) {
      style(input, { "letter-spacing": null });
      return;
    }
    signs.textContent = sign.repeat(Array.from(input.value).length);
    style(signs, { translate: `${px(-input.scrollLeft)} 0` });
    const font = getComputedStyle(signs);
    style(input, { "letter-spacing": px(width(sign, font) - width("\u2022", font)) });
  };
}

function width(text: string, { font }: CSSStyleDeclaration): number {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return 0;
  context.font = font;
  return context.measureText(text).width;
}
