/**
 * The outline of a bottom bar that leaves room for the floating button over its edge. A CSS path knows no sizes, so it is drawn
 * anew when the bar or the button changes.
 *
 *     ────────╮   ╭────────      a circle around the button, and curves that lead into it
 *              ╰─╯
 */

import { style } from "../../dom.js";
import type { Value, ValueMap } from "../../protocol.js";
import { asMap, num, round } from "../../values.js";

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far the curves reach to the sides of the circle, and how far from it they begin to bend. */
const [REACH, BEND] = [15, 1];

export class Notch {
  private readonly bar: HTMLElement;
  private shape: ValueMap = {};
  private margin = 0;
  private readonly sizes = new ResizeObserver(() => {
    this.draw();
  });
  private readonly changes = new MutationObserver(() => {
    this.watch();
    this.draw();
  });

  constructor(bar: HTMLElement) {
    this.bar = bar;
  }

  /** Call it when the bar is in the document. */
  update(shape: ValueMap | undefined, margin: number): void {
    this.shape = shape ?? {};
    this.margin = margin;
    this.dispose();
    if (shape) this.watch();
    this.draw();
  }

  dispose(): void {
    this.sizes.disconnect();
    this.changes.disconnect();
  }

  private get place(): HTMLElement | null | undefined {
    return this.bar.closest(".f-view")?.querySelector<HTMLElement>(":scope > .f-view-floating-action-button");
  }

  private watch(): void {
    const { bar, place } = this;
    this.sizes.observe(bar);
    if (!place) return;
    this.changes.observe(place, { childList: true, attributeFilter: ["data-at", "style"] });
    this.sizes.observe(place);
  }

  private draw(): void {
    const { bar, shape, place, margin } = this;
    const host = bar.getBoundingClientRect();
    const button = place?.firstElementChild?.getBoundingClientRect();
    const guest = button?.width
      ? {
          x: button.x - host.x - margin,
          y: button.y - host.y - margin,
          width: button.width + 2 * margin,
          height: button.height + 2 * margin,
        }
      : undefined;
    const path = outline(shape, { x: 0, y: 0, width: host.width, height: host.height }, guest);
    style(bar, { "clip-path": path ? `path(evenodd, "${path}")` : null });
  }
}

/** The path of the bar, the button's place left out; undefined: the whole box. */
export function outline(shape: ValueMap, host: Box, guest: Box | undefined): string | undefined {
  const met = guest && overlaps(host, guest) ? guest : undefined;
  if (shape["_type"] === "circular") return met && circular(host, met, shape["inverted"] === true);
  if (shape["_type"] !== "auto") return undefined;
  const bar = boxPath(shape["host"], host);
  // What of the button's outline lies outside of the bar lets nothing be seen there.
  return met ? `${bar} ${boxPath(shape["guest"], met)}` : bar;
}

function overlaps(one: Box, other: Box): boolean {
  return (
    other.x < one.x + one.width && one.x < other.x + other.width && other.y < one.y + one.height && one.y < other.y + other.height
  );
}

function circular(host: Box, guest: Box, inverted: boolean): string {
  const { width, height } = host;
  const r = guest.width / 2;
  const [cx, cy] = [guest.x + r, guest.y + guest.height / 2];
  const edge = inverted ? height : 0;
  // Seen from the middle of the circle: where a tangent from the end of the straight edge touches it.
  const [a, b] = [-r - BEND, edge - cy];
  const root = Math.sqrt(Math.max(0, b * b * r * r * (a * a + b * b - r * r)));
  const touch = (sign: 1 | -1): { x: number; y: number } => {
    const x = (a * r * r + sign * root) / (a * a + b * b);
    return { x, y: Math.sqrt(Math.max(0, r * r - x * x)) * (inverted ? -1 : 1) };
  };
  const [one, other] = [touch(-1), touch(1)];
  const side = b < 0 ? -1 : 1;
  const at = side * one.y > side * other.y ? one : other;
  const point = (x: number, y: number): string => `${round(cx + x)} ${round(cy + y)}`;
  const way = inverted ? 1 : 0;
  const notch = [
    `L ${point(a - REACH, b)} Q ${point(a, b)} ${point(at.x, at.y)}`,
    `A ${r} ${r} 0 0 ${way} ${point(-at.x, at.y)}`,
    `Q ${point(-a, b)} ${point(REACH - a, b)}`,
  ].join(" ");
  if (inverted) return `M ${width} 0 L 0 0 L 0 ${height} ${notch} L ${width} ${height} Z`;
  return `M 0 0 ${notch} L ${width} 0 L ${width} ${height} L 0 ${height} Z`;
}

/** The path of an outline around a box. */
function boxPath(value: Value | undefined, { x, y, width, height }: Box): string {
  const shape = asMap(value);
  const least = Math.min(width, height) / 2;
  const kind = shape["_type"];
  const own = shape["radius"] ?? 0;
  const corner = (name: string): number => Math.min(least, typeof own === "number" ? own : num(asMap(own)[name], 0));
  const whole = kind === "stadium" || kind === "circle";
  if (kind === "circle") {
    const [inset, drop] = [Math.max(0, width / 2 - least), Math.max(0, height / 2 - least)];
    return boxPath({ _type: "stadium" }, { x: x + inset, y: y + drop, width: width - 2 * inset, height: height - 2 * drop });
  }
  const [a, b, c, d] = ["top_left", "top_right", "bottom_right", "bottom_left"].map((name) => (whole ? least : corner(name))) as [number, number, number, number];
  const turn = (r: number, to: string): string => (kind === "beveledRectangle" ? `L ${to}` : `A ${r} ${r} 0 0 1 ${to}`);
  const [right, bottom] = [x + width, y + height];
  return [
    `M ${x + a} ${y} L ${right - b} ${y} ${turn(b, `${right} ${y + b}`)}`,
    `L ${right} ${bottom - c} ${turn(c, `${right - c} ${bottom}`)}`,
    `L ${x + d} ${bottom} ${turn(d, `${x} ${bottom - d}`)}`,
    `L ${x} ${y + a} ${turn(a, `${x + a} ${y}`)} Z`,
  ].join(" ");
}
