/** A scrollbar at a side of its own, or one that answers to no pointer: browsers have neither, so it is drawn in the scrolling area. */

import { style } from "./dom.js";
import { px } from "./values.js";

const LEAST = 18;

const known = new WeakMap<HTMLElement, DrawnScrollbar>();

/** `side` undefined: where the browser has it. */
export function drawScrollbar(element: HTMLElement, on: boolean, side: string | undefined, answers: boolean): void {
  if (!on && !known.has(element)) return;
  const bar = known.get(element) ?? new DrawnScrollbar(element);
  known.set(element, bar);
  bar.show(on, side, answers);
}

class DrawnScrollbar {
  private readonly element: HTMLElement;
  private on = false;
  private answers = true;
  /** Where the thumb is held: the pointer and the scroll offset as of then. */
  private held: { pointer: number; pixels: number } | null = null;
  private readonly sizes = new ResizeObserver(() => {
    this.place();
  });

  constructor(element: HTMLElement) {
    this.element = element;
    element.addEventListener("scroll", () => {
      this.place();
    });
    element.addEventListener("pointerdown", this.hold);
    element.addEventListener("pointermove", this.drag);
    for (const type of ["pointerup", "pointercancel"]) {
      element.addEventListener(type, () => {
        this.held = null;
      });
    }
    new MutationObserver(() => {
      this.watch();
    }).observe(element, { childList: true });
    this.watch();
  }

  show(on: boolean, side: string | undefined, answers: boolean): void {
    const { element } = this;
    this.on = on;
    this.answers = answers;
    element.classList.toggle("f-bar-drawn", on);
    element.classList.toggle("f-bar-passive", !answers);
    if (on && side) element.dataset["bar"] = side;
    else delete element.dataset["bar"];
    this.place();
  }

  private watch(): void {
    for (const part of [this.element, ...this.element.children]) this.sizes.observe(part);
  }

  private get down(): boolean {
    return this.element.classList.contains("f-scroll-y");
  }

  private measures(): { room: number; rest: number; length: number; pixels: number } {
    const { element, down } = this;
    const room = down ? element.clientHeight : element.clientWidth;
    const full = down ? element.scrollHeight : element.scrollWidth;
    const pixels = down ? element.scrollTop : element.scrollLeft;
    return { room, rest: full - room, length: Math.max(LEAST, (room * room) / full), pixels };
  }

  private place(): void {
    if (!this.on) return;
    const { room, rest, length, pixels } = this.measures();
    // It lies in what scrolls, so it goes along with that.
    style(this.element, {
      "--f-drawn-length": rest > 0 ? px(length) : "0px",
      "--f-drawn-at": px(pixels + (rest > 0 ? ((room - length) * pixels) / rest : 0)),
    });
  }

  private readonly hold = (event: PointerEvent): void => {
    const { element, down } = this;
    if (!this.on || !this.answers || event.button !== 0 || event.target !== element) return;
    const box = element.getBoundingClientRect();
    const { room, rest, length, pixels } = this.measures();
    const at = down ? event.clientY - box.top : event.clientX - box.left;
    const start = rest > 0 ? ((room - length) * pixels) / rest : 0;
    const across = down ? event.clientX - box.left : event.clientY - box.top;
    const width = down ? box.width : box.height;
    const side = /left|top/.test(element.dataset["bar"] ?? "") ? across : width - across;
    if (rest <= 0 || side > LEAST || at < start || at > start + length) return;
    event.preventDefault();
    this.held = { pointer: at, pixels };
    element.setPointerCapture(event.pointerId);
  };

  private readonly drag = (event: PointerEvent): void => {
    const { element, down, held } = this;
    if (!held) return;
    const box = element.getBoundingClientRect();
    const { room, rest, length } = this.measures();
    const moved = (down ? event.clientY - box.top : event.clientX - box.left) - held.pointer;
    element.scrollTo({ [down ? "top" : "left"]: held.pixels + (moved * rest) / (room - length), behavior: "instant" });
  };
}
