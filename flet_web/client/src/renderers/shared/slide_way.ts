/**
 * In which ways a pointer moves the thumb of a native range input. A browser has one: press anywhere, then drag. For the others the
 * input leaves the pointer to its parent; it is the input all the same that is heard.
 */

type Way = "tapandslide" | "taponly" | "slideonly" | "slidethumb";

/** How far from its middle a thumb is held. */
const REACH = 24;

export class SlideWay {
  private readonly input: HTMLInputElement;
  private way: Way = "tapandslide";
  /** How far the pointer was from the thumb when it was pressed, in units of the values; NaN while it moves nothing. */
  private apart = NaN;

  constructor(input: HTMLInputElement) {
    this.input = input;
    // Before the renderer hears of it: what moves nothing begins nothing.
    input.addEventListener("pointerdown", this.press, true);
    input.addEventListener("mousedown", this.keepStill, true);
    input.addEventListener("touchstart", this.keepStill, { capture: true, passive: false });
    input.addEventListener("pointermove", (event) => {
      if (!Number.isNaN(this.apart) && this.way !== "taponly" && this.own) this.move(this.valueAt(event) + this.apart);
    });
    for (const type of ["pointerup", "pointercancel"]) {
      input.addEventListener(type, () => {
        this.apart = NaN;
      });
    }
  }

  set(way: Way): void {
    this.way = way;
  }

  private get own(): boolean {
    return this.way !== "tapandslide";
  }

  private readonly keepStill = (event: Event): void => {
    if (!this.own) return;
    event.preventDefault();
    this.input.focus();
  };

  private readonly press = (event: PointerEvent): void => {
    const { input, way } = this;
    if (!this.own || event.button !== 0 || input.disabled) return;
    const far = input.valueAsNumber - this.valueAt(event);
    const held = way !== "slidethumb" || Math.abs(far) * this.unit <= REACH;
    if (!held) {
      event.stopImmediatePropagation();
      return;
    }
    this.apart = far;
    input.setPointerCapture(event.pointerId);
    if (way === "taponly") {
      // The renderer hears of the press first.
      queueMicrotask(() => {
        this.move(this.valueAt(event));
      });
    }
  };

  /** Pixels of one unit of the values. */
  private get unit(): number {
    const { min, max } = this.input;
    return this.room.width / (Number(max) - Number(min) || 1);
  }

  /** Where the middle of the thumb may be. */
  private get room(): { left: number; width: number } {
    const box = this.input.getBoundingClientRect();
    const thumb = this.input.closest(".f-slider-new") ? 4 : 20;
    return { left: box.left + thumb / 2, width: Math.max(1, box.width - thumb) };
  }

  private valueAt(event: PointerEvent): number {
    const { left, width } = this.room;
    const part = (event.clientX - left) / width;
    const rtl = getComputedStyle(this.input).direction === "rtl";
    return Number(this.input.min) + ((rtl ? 1 - part : part) * width) / this.unit;
  }

  private move(value: number): void {
    const before = this.input.value;
    this.input.valueAsNumber = value;
    if (this.input.value !== before) this.input.dispatchEvent(new Event("input"));
  }
}
