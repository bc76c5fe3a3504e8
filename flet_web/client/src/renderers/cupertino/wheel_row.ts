/** Wheels beside each other, as those of a date: each is as wide as its texts, and the outer ones share what is left. */

import { attrs, h, style } from "../../dom.js";
import { px } from "../../values.js";
import { Wheel } from "./wheel.js";
import type { WheelOwner } from "./wheel.js";

/** Space on both sides of a text, and the width that the wheels have together at least (px). */
const PAD = 12;
const LEAST = 320;
/** The chosen item is drawn larger by this. */
export const MAGNIFIED = 2.35 / 2.1;
const SQUEEZE = 1.25;

export interface RowColumn {
  readonly label: string;
  readonly widest: readonly string[];
  readonly squeeze?: number;
}

/** How the texts of a wheel are placed in it. */
interface Placing {
  /** Where the eye is: 0.5 stands for the end of the wheel. */
  readonly off: number;
  /** Whether texts stand at the start or the end of the wheel, and where in a box of the width of the widest. */
  readonly outer: "start" | "end";
  readonly inner: "start" | "end";
  readonly padding: string;
  /** Whether that box is as wide as the text. */
  readonly tight: boolean;
}

/** Of wheels of which the outer ones lean against those in the middle, as those of dates. */
export function leaning(i: number, count: number): Placing {
  const last = i === count - 1;
  return {
    off: count === 2 && last ? 0.5 : 0.3 * (i - 1),
    outer: last ? "start" : "end",
    inner: i === 0 ? "start" : "end",
    padding: i === 0 ? "0" : `0 ${PAD}px 0 0`,
    tight: false,
  };
}

/** Of wheels of which each stands beside the next, as those of times. */
export function standing(i: number, count: number): Placing {
  const last = i === count - 1;
  const off = i === 0 ? -0.45 : i >= 2 || count === 2 ? 0.45 : 0;
  const side = last ? "start" : "end";
  return { off, outer: side, inner: side, padding: last ? `0 0 0 ${PAD}px` : `0 ${PAD}px 0 0`, tight: i === 0 || last };
}

export class WheelRow {
  readonly element = h("div", "f-wheel-row");
  readonly wheels: Wheel[] = [];
  private readonly placings: Placing[] = [];
  private widths: number[] = [];

  /** Makes the wheels anew. */
  build(columns: readonly RowColumn[], place: (i: number, count: number) => Placing, owner: (i: number) => WheelOwner): void {
    this.dispose();
    this.placings.push(...columns.map((_, i) => place(i, columns.length)));
    const made = columns.map((column, i) => {
      const wheel = new Wheel(owner(i));
      attrs(wheel.element, { "aria-label": column.label });
      wheel.overlay.append(bar(i, columns.length));
      return wheel;
    });
    this.wheels.push(...made);
    this.element.replaceChildren(...made.map((wheel) => wheel.element));
    this.measure(columns);
  }

  setLook(columns: readonly RowColumn[], extent: number): void {
    this.wheels.forEach((wheel, i) => {
      wheel.setLook({
        extent,
        squeeze: columns[i]?.squeeze ?? SQUEEZE,
        diameterRatio: 1.07,
        magnification: MAGNIFIED,
        offAxis: this.placings[i]?.off ?? 0,
      });
    });
  }

  /** An item with a text in its place. */
  item(i: number, text: string, allowed: boolean): HTMLElement {
    const placing = this.placings[i];
    const inner = h("span", `f-wheel-inner f-at-${placing?.inner ?? "end"}`, text);
    if (!placing?.tight) style(inner, { width: px((this.widths[i] ?? 0) + PAD) });
    const outer = h("div", `f-wheel-text f-at-${placing?.outer ?? "end"}${allowed ? "" : " f-not-allowed"}`, inner);
    const [, after = "0", , before = "0"] = (placing?.padding ?? "0").split(" ");
    style(outer, { "padding-inline": `${before} ${after}` });
    return outer;
  }

  dispose(): void {
    for (const wheel of this.wheels.splice(0)) wheel.dispose();
    this.placings.length = 0;
  }

  private measure(columns: readonly RowColumn[]): void {
    this.widths = columns.map((column) => Math.max(...column.widest.map((text) => widthOf(this.element, text))));
    const total = this.widths.reduce((sum, width) => sum + width + 2 * PAD, 0);
    style(this.element, { "max-width": px(Math.max(total + 4 * PAD, LEAST)) });
    const last = columns.length - 1;
    this.wheels.forEach((wheel, i) => {
      const outer = i === 0 || i === last;
      style(wheel.element, { flex: `${outer ? "1 1" : "0 0"} ${px((this.widths[i] ?? 0) + 2 * PAD)}` });
    });
  }
}

/** The bar of a wheel: those of all wheels make one. */
export function bar(i: number, count: number): HTMLElement {
  const element = h("div", "f-wheel-bar");
  if (i > 0) style(element, { "--f-bar-start": "0", "--f-bar-start-radius": "0" });
  if (i < count - 1) style(element, { "--f-bar-end": "0", "--f-bar-end-radius": "0" });
  return element;
}

let context: CanvasRenderingContext2D | null | undefined;

/** How wide a text is in the font of an element (px), which may not be in the document yet. */
export function widthOf(element: Element, text: string, font = "21px", spacing = 0.4): number {
  context ??= typeof OffscreenCanvas === "undefined" ? null : (document.createElement("canvas").getContext("2d"));
  if (!context) return text.length * 10;
  const family = getComputedStyle(element.isConnected ? element : document.body).fontFamily;
  context.font = `${font} ${family}`;
  return context.measureText(text).width + spacing * text.length;
}
