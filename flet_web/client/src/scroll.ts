/** Scrolling of one element: the `scroll` property and `on_scroll` events. `auto_scroll` and `scroll_to` have modules of their own. */

import type { Follower } from "./auto_scroll.js";
import { attrs } from "./dom.js";
import type { Host } from "./host.js";
import { loadModule } from "./modules.js";
import type { ControlNode } from "./node.js";
import { themes } from "./node.js";
import type { TypeWith } from "./schema.js";
import type { ValueMap } from "./protocol.js";
import type { Area } from "./scroll_to.js";
import { throttle } from "./throttle.js";

/** True when a `scroll` value asks for a scrolling area. */
export function scrolls(node: ScrollNode): boolean {
  return node.has("scroll");
}

/** A control with the properties of scrolling. */
type ScrollNode = ControlNode<TypeWith<"scroll" | "auto_scroll" | "scroll_interval">>;

export class Scroller implements Area {
  readonly element: HTMLElement;
  private readonly node: ScrollNode;
  private readonly host: Host;
  axis: "x" | "y" | null = null;
  reversed = false;
  private last = 0;
  private idle = 0;
  private byUser = false;
  private dressed = false;
  /** Where we have scrolled to ourselves, until the reader scrolls. */
  aimed: number | null = null;
  running: AbortController | null = null;
  private loading: Promise<typeof Follower> | null = null;
  follower: Follower | null = null;

  constructor(node: ScrollNode, host: Host, element: HTMLElement) {
    this.node = node;
    this.host = host;
    this.element = element;
  }

  /** Scrolls along `axis`, or not at all; call it from every `update`. Reversed, the beginning is at the bottom or the right. */
  update(axis: "x" | "y" | null, reversed = false): void {
    if (axis !== this.axis) {
      if (axis && !this.axis) this.element.addEventListener("scroll", this.scrolled);
      if (!axis) this.element.removeEventListener("scroll", this.scrolled);
    }
    const turned = axis !== this.axis || reversed !== this.reversed;
    this.axis = axis;
    this.reversed = reversed;
    const mode = this.node.enum("scroll");
    this.element.classList.toggle("f-scroll", axis !== null);
    this.element.classList.toggle("f-scroll-x", axis === "x");
    this.element.classList.toggle("f-scroll-y", axis === "y");
    this.element.classList.toggle("f-scroll-hidden", axis !== null && mode === "hidden");
    this.element.classList.toggle("f-scroll-always", axis !== null && (mode === "always" || this.thumbAlways()));
    this.dress(axis !== null);
    // Keyboard users must be able to reach what only scrolling shows.
    attrs(this.element, { tabindex: axis ? 0 : null });
    this.follow(axis !== null && this.node.bool("auto_scroll"), turned);
  }

  /** What a Scrollbar or a theme says of the bar. */
  private dress(on: boolean): void {
    const { node, element } = this;
    if (!on || !(node.map("scroll") ?? themes.part ?? this.dressed)) return;
    this.dressed = true;
    void loadModule(() => import("./scrollbars.js")).then(({ dressScrollbar }) => {
      dressScrollbar(element, node, node.get("scroll"));
    }, () => undefined);
  }

  dispose(): void {
    this.unfollow();
    this.running?.abort();
    clearTimeout(this.idle);
  }

  private follow(on: boolean, anew: boolean): void {
    if (!on || anew) this.unfollow();
    if (!on) return;
    this.loading ??= loadModule(() => import("./auto_scroll.js")).then(({ Follower }) => Follower);
    const { loading } = this;
    void loading.then((Follower) => {
      if (this.loading !== loading) return;
      this.follower ??= new Follower(this);
      this.follower.animation = this.node.get("auto_scroll_animation");
    }, () => undefined);
  }

  private unfollow(): void {
    this.loading = null;
    this.follower?.dispose();
    this.follower = null;
  }

  private thumbAlways(): boolean {
    return this.node.map("scroll")?.thumb_visibility === true;
  }

  get pixels(): number {
    return Math.abs(this.axis === "x" ? this.element.scrollLeft : this.element.scrollTop);
  }

  private get viewport(): number {
    return this.axis === "x" ? this.element.clientWidth : this.element.clientHeight;
  }

  get max(): number {
    const whole = this.axis === "x" ? this.element.scrollWidth : this.element.scrollHeight;
    return Math.max(0, whole - this.viewport);
  }

  private metrics(): ValueMap {
    return {
      pixels: this.pixels,
      min_scroll_extent: 0,
      max_scroll_extent: this.max,
      viewport_dimension: this.viewport,
    };
  }

  private readonly scrolled = (): void => {
    const ours = this.aimed !== null && Math.abs(this.aimed - this.pixels) < 1;
    if (!ours) this.aimed = null;
    this.follower?.scrolled(ours);
    if (this.node.listens("scroll")) this.report(ours);
    this.last = this.pixels;
  };

  /** As Flutter tells of it: only a person's scrolling has a direction. */
  private report(ours: boolean): void {
    const delta = this.pixels - this.last;
    if (!ours && !this.byUser) {
      this.byUser = true;
      this.send({ event_type: "user", direction: delta > 0 ? "reverse" : "forward" });
    }
    if (!this.idle) this.send({ event_type: "start" });
    this.sendUpdate(delta);
    clearTimeout(this.idle);
    this.idle = window.setTimeout(() => {
      this.idle = 0;
      this.send({ event_type: "end" });
      if (this.byUser) this.send({ event_type: "user", direction: "idle" });
      this.byUser = false;
    }, 150);
  }

  private send(data: ValueMap): void {
    this.host.events.fire(this.node, "scroll", { ...this.metrics(), ...data });
  }

  private get sendUpdate(): (delta: number) => void {
    const send = throttle(this.node.num("scroll_interval"), (delta: number) => {
      this.send({ event_type: "update", scroll_delta: delta });
    });
    Object.defineProperty(this, "sendUpdate", { value: send });
    return send;
  }

  /** Method `scroll_to`; undefined when `name` is another method. */
  invoke(name: string, args: ValueMap): Promise<null> | undefined {
    if (name !== "scroll_to") return undefined;
    return loadModule(() => import("./scroll_to.js")).then(({ scrollTo }) => scrollTo(this, this.host, args));
  }
}
