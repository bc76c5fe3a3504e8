/** How a content is moved and enlarged in a box, whose edges it must not leave free. */

import type { Point } from "../../pointer.js";
import { style } from "../../dom.js";
import { round } from "../../values.js";

interface State extends Point {
  readonly scale: number;
}

interface Margin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const NONE: Margin = { top: 0, right: 0, bottom: 0, left: 0 };
/** Pixels a second that count as standing still. */
const SLOW = 10;

export class Sight {
  state: State = { x: 0, y: 0, scale: 1 };
  private box: HTMLElement | null = null;
  private content: HTMLElement | null = null;
  private margin = NONE;
  private least = 1;
  private most = 1;
  private frame = 0;

  /** What is shown, in which box, and within which limits. */
  show(box: HTMLElement, content: HTMLElement, margin: Margin, least: number, most: number): void {
    const fresh = content !== this.content;
    Object.assign(this, { box, content, margin, least, most });
    if (fresh) this.draw();
  }

  set(state: State): void {
    this.state = state;
    this.draw();
  }

  /** Moves it by so many pixels of the box, as far as the edges allow. */
  pan(by: Point): void {
    const { x, y, scale } = this.state;
    this.set({ x: this.held("x", x + by.x, x, scale), y: this.held("y", y + by.y, y, scale), scale });
  }

  /** Enlarges it; `at` stays where it is in the box. */
  zoom(factor: number, at: Point): void {
    const before = this.state;
    const fit = Math.max(...(["x", "y"] as const).map((axis) => this.length(axis) / this.extent(axis))) || 0;
    const wanted = Math.max(before.scale * factor, Number.isFinite(fit) ? fit : 0);
    const scale = Math.min(Math.max(wanted, this.least), this.most);
    const part = scale / before.scale;
    const x = at.x - (at.x - before.x) * part;
    const y = at.y - (at.y - before.y) * part;
    this.set({ x: this.held("x", x, x, scale), y: this.held("y", y, y, scale), scale });
  }

  /** Resolves when it is as at the beginning. */
  reset(duration: number): Promise<null> {
    this.stop();
    const { x, y, scale } = this.state;
    return new Promise((resolve) => {
      this.over(duration, (rest) => {
        this.set({ x: x * rest, y: y * rest, scale: 1 + (scale - 1) * rest });
        if (rest === 0) resolve(null);
      });
    });
  }

  /** It goes on when it was let go in motion, and slows down. */
  glide(speed: Point, friction: number): void {
    const fast = Math.hypot(speed.x, speed.y);
    if (fast < 50 || friction <= 0 || friction >= 1) return;
    const way = -1 / Math.log(friction);
    const duration = (1000 * Math.log(SLOW / fast)) / Math.log(friction / 100);
    let done = 0;
    this.over(duration, (rest) => {
      const now = 1 - rest * rest;
      this.pan({ x: speed.x * way * (now - done), y: speed.y * way * (now - done) });
      done = now;
    });
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
  }

  /** Calls `act` with what is left of the time, from 1 to 0. */
  private over(duration: number, act: (rest: number) => void): void {
    if (duration <= 0 || matchMedia("(prefers-reduced-motion: reduce)").matches) {
      act(0);
      return;
    }
    const begin = performance.now();
    const step = (now: number): void => {
      const rest = Math.min(1, Math.max(0, 1 - (now - begin) / duration));
      act(rest);
      if (rest > 0) this.frame = requestAnimationFrame(step);
    };
    this.frame = requestAnimationFrame(step);
  }

  private length(axis: "x" | "y"): number {
    return (axis === "x" ? this.box?.clientWidth : this.box?.clientHeight) ?? 0;
  }

  /** Of the content with its margin. */
  private extent(axis: "x" | "y"): number {
    const { content, margin } = this;
    const [size, around] = axis === "x" ? [content?.offsetWidth, margin.left + margin.right] : [content?.offsetHeight, margin.top + margin.bottom];
    return (size ?? 0) + around;
  }

  /** The shift that is allowed; `otherwise` where the content is smaller than the box. */
  private held(axis: "x" | "y", wanted: number, otherwise: number, scale: number): number {
    const before = axis === "x" ? this.margin.left : this.margin.top;
    const most = before * scale;
    const least = this.length(axis) - (this.extent(axis) - before) * scale;
    if (least > most + 0.01) return otherwise;
    return Math.min(Math.max(wanted, least), most);
  }

  private draw(): void {
    const { x, y, scale } = this.state;
    if (!this.content) return;
    const moved = x || y || scale !== 1;
    style(this.content, {
      transform: moved ? `translate(${round(x)}px, ${round(y)}px) scale(${Math.round(scale * 1e6) / 1e6})` : null,
      "transform-origin": moved ? "var(--f-origin, 0 0)" : null,
    });
  }
}
