/** Scrolling of one element: the `scroll` property, `on_scroll` events, `auto_scroll` and the method `scroll_to`. */

import { attrs } from "./dom.js";
import { easing } from "./curves.js";
import type { Host } from "./host.js";
import type { ControlNode } from "./node.js";
import { toNumber, toText } from "./node.js";
import { isMap } from "./protocol.js";
import type { ValueMap } from "./protocol.js";
import { throttle } from "./throttle.js";
import { millis } from "./values.js";

/** True when a `scroll` value asks for a scrolling area. */
export function scrolls(node: ControlNode): boolean {
  return node.has("scroll");
}

export class Scroller {
  private readonly node: ControlNode;
  private readonly host: Host;
  private readonly element: HTMLElement;
  private axis: "x" | "y" | null = null;
  private last = 0;
  private idle = 0;
  private content: MutationObserver | null = null;

  constructor(node: ControlNode, host: Host, element: HTMLElement) {
    this.node = node;
    this.host = host;
    this.element = element;
  }

  /** Scrolls along `axis`, or not at all; call it from every `update`. */
  update(axis: "x" | "y" | null): void {
    if (axis !== this.axis) {
      if (axis && !this.axis) this.element.addEventListener("scroll", this.scrolled);
      if (!axis) this.element.removeEventListener("scroll", this.scrolled);
      this.axis = axis;
    }
    const mode = this.node.enum("scroll", "auto");
    this.element.classList.toggle("f-scroll", axis !== null);
    this.element.classList.toggle("f-scroll-x", axis === "x");
    this.element.classList.toggle("f-scroll-y", axis === "y");
    this.element.classList.toggle("f-scroll-hidden", axis !== null && mode === "hidden");
    this.element.classList.toggle("f-scroll-always", axis !== null && (mode === "always" || this.thumbAlways()));
    // Keyboard users must be able to reach what only scrolling shows.
    attrs(this.element, { tabindex: axis ? 0 : null });
    this.follow(axis !== null && this.node.bool("auto_scroll"));
  }

  dispose(): void {
    this.content?.disconnect();
    clearTimeout(this.idle);
  }

  private thumbAlways(): boolean {
    return this.node.map("scroll")?.["thumb_visibility"] === true;
  }

  /** auto_scroll: keeps the end in view when something is added. */
  private follow(on: boolean): void {
    if (!on) {
      this.content?.disconnect();
      this.content = null;
      return;
    }
    this.host.onFlushed(() => {
      this.to(this.max(), 0);
    });
    if (this.content) return;
    this.content = new MutationObserver(() => {
      this.to(this.max(), 0);
    });
    this.content.observe(this.element, { childList: true, subtree: true, characterData: true });
  }

  private get pixels(): number {
    return Math.abs(this.axis === "x" ? this.element.scrollLeft : this.element.scrollTop);
  }

  private get viewport(): number {
    return this.axis === "x" ? this.element.clientWidth : this.element.clientHeight;
  }

  private max(): number {
    const whole = this.axis === "x" ? this.element.scrollWidth : this.element.scrollHeight;
    return Math.max(0, whole - this.viewport);
  }

  private metrics(): ValueMap {
    return {
      pixels: this.pixels,
      min_scroll_extent: 0,
      max_scroll_extent: this.max(),
      viewport_dimension: this.viewport,
    };
  }

  private readonly scrolled = (): void => {
    if (!this.node.listens("scroll")) {
      this.last = this.pixels;
      return;
    }
    const delta = this.pixels - this.last;
    if (!this.idle) {
      this.send({ event_type: "user", direction: delta > 0 ? "reverse" : "forward" });
      this.send({ event_type: "start" });
    }
    this.sendUpdate(delta);
    this.last = this.pixels;
    clearTimeout(this.idle);
    this.idle = window.setTimeout(() => {
      this.idle = 0;
      this.send({ event_type: "end" });
      this.send({ event_type: "user", direction: "idle" });
    }, 150);
  };

  private send(data: ValueMap): void {
    this.host.events.fire(this.node, "scroll", { ...this.metrics(), ...data });
  }

  private get sendUpdate(): (delta: number) => void {
    const send = throttle(this.node.num("scroll_interval", 10), (delta: number) => {
      this.send({ event_type: "update", scroll_delta: delta });
    });
    Object.defineProperty(this, "sendUpdate", { value: send });
    return send;
  }

  /** Method `scroll_to`; undefined when `name` is another method. */
  invoke(name: string, args: ValueMap): boolean {
    if (name !== "scroll_to") return false;
    const duration = millis(args["duration"]);
    const key = isMap(args["scroll_key"]) ? args["scroll_key"]["value"] : args["scroll_key"];
    const offset = toNumber(args["offset"] ?? undefined);
    const delta = toNumber(args["delta"] ?? undefined);
    const scrollKey = toText(key);
    if (scrollKey !== undefined) this.toKey(scrollKey, duration);
    else if (offset !== undefined) this.to(offset < 0 ? this.max() + offset + 1 : offset, duration, args["curve"]);
    else if (delta !== undefined) this.to(this.pixels + delta, duration, args["curve"]);
    return true;
  }

  private toKey(key: string, duration: number): void {
    const target = this.element.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (!target) return;
    const [from, to] = [this.element.getBoundingClientRect(), target.getBoundingClientRect()];
    const across = this.rtl ? from.right - to.right : to.left - from.left;
    this.to(this.pixels + (this.axis === "x" ? across : to.top - from.top), duration);
  }

  private get rtl(): boolean {
    return getComputedStyle(this.element).direction === "rtl";
  }

  private to(offset: number, duration: number, curve?: ValueMap[string]): void {
    const rtl = this.axis === "x" && this.rtl;
    const end = Math.min(Math.max(0, offset), this.max());
    const still = duration <= 0 || matchMedia("(prefers-reduced-motion: reduce)").matches;
    const set = (value: number): void => {
      this.element.scrollTo({ [this.axis === "x" ? "left" : "top"]: rtl ? -value : value, behavior: "instant" });
    };
    if (still) set(end);
    else animate(this.pixels, end, duration, easing(curve ?? "ease"), set);
  }
}

/** Runs from one number to another with a CSS easing: the browser computes it on a detached animation. */
function animate(from: number, to: number, duration: number, ease: string, set: (value: number) => void): void {
  const clock = new Animation(new KeyframeEffect(null, null, { duration, easing: ease }));
  clock.play();
  const step = (): void => {
    const progress = clock.effect?.getComputedTiming().progress;
    set(from + (to - from) * (progress ?? 1));
    if (progress !== null && progress !== undefined) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}
