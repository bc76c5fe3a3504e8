/** PageView: pages in a box that scrolls and stops at one of them. A page is mounted when it, or its neighbor, is seen. */

import { announce } from "../../announce.js";
import { easing } from "../../curves.js";
import { attrs, h, style } from "../../dom.js";
import { FILL_BOTH, innerLimits } from "../../layout.js";
import type { Fill, Limits } from "../../layout.js";
import type { ControlNode } from "../../node.js";
import { toNumber } from "../../node.js";
import type { ValueMap } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import { move } from "../../scroll_to.js";
import type { Area } from "../../scroll_to.js";
import type { Slot } from "../../slot.js";
import { placeElements } from "../../slot.js";
import { adopt } from "../../styles.js";
import { messageOf } from "../../tooltip.js";
import { millis, round } from "../../values.js";
import css from "./page_view.css?inline";

adopt(css);

const BY_KEY = 300; // ms

interface Sheet {
  readonly element: HTMLElement;
  readonly slot: Slot;
  readonly node: ControlNode;
  mounted: boolean;
}

export class PageViewRenderer extends Renderer<"PageView"> implements Area {
  aimed: number | null = null;
  running: AbortController | null = null;
  readonly follower = null;
  private sheets: Sheet[] = [];
  private shown = 0;
  private readonly sizes = new ResizeObserver(() => {
    this.jump(this.shown * this.length);
  });

  override create(): HTMLElement {
    const element = h("div", "f-page-view");
    attrs(element, { role: "group", "aria-roledescription": "carousel", tabindex: 0 });
    element.addEventListener("scroll", () => {
      this.look();
    }, { passive: true });
    element.addEventListener("keydown", (event) => {
      this.key(event);
    });
    this.sizes.observe(element);
    return element;
  }

  override update(changed: Changes<"PageView">): void {
    const { node, element } = this;
    if (changed.has("controls")) this.updateSheets();
    if (changed.any("horizontal", "reverse", "snap", "pad_ends", "viewport_fraction", "disabled")) {
      const part = round(Math.max(0.05, node.num("viewport_fraction")));
      const flags = { "f-down": !node.bool("horizontal"), "f-reverse": node.bool("reverse"), "f-snap": node.bool("snap") };
      for (const [name, on] of Object.entries(flags)) element.classList.toggle(name, on);
      element.classList.toggle("f-pad", node.bool("pad_ends") && part < 1);
      element.classList.toggle("f-fixed", node.disabled);
      style(element, { "--f-part": part });
    }
    if (changed.any("selected_index", "controls", "horizontal", "reverse")) this.turnTo(node.num("selected_index"));
    if (changed.has("tooltip")) attrs(element, { "aria-label": messageOf(node) ?? "Pages" });
    this.mount();
  }

  override fill(): Fill {
    const { w, h: height } = innerLimits(this.node, this.mounted.limits);
    const limits: Limits = { w: w === "free" ? "free" : "tight", h: height === "free" ? "free" : "tight" };
    for (const { slot } of this.sheets) {
      if (slot.flow.limits?.w !== limits.w || slot.flow.limits.h !== limits.h) slot.flow = { kind: "box", limits };
    }
    return FILL_BOTH;
  }

  override dispose(): void {
    this.sizes.disconnect();
    this.running?.abort();
  }

  override invoke(name: string, args: ValueMap): unknown {
    const index = toNumber(args["index"]) ?? 0;
    switch (name) {
      case "go_to_page":
        return this.go(index, args);
      case "next_page":
        return this.go(this.shown + 1, args);
      case "previous_page":
        return this.go(this.shown - 1, args);
      case "jump_to_page":
        this.jump(index * this.length);
        return null;
      case "jump_to":
        this.jump(toNumber(args["value"]) ?? 0);
        return null;
      default:
        throw new Error(`Unknown PageView method: ${name}`);
    }
  }

  get axis(): "x" | "y" {
    return this.node.bool("horizontal") ? "x" : "y";
  }

  get reversed(): boolean {
    return this.node.bool("reverse");
  }

  get pixels(): number {
    return Math.abs(this.axis === "x" ? this.element.scrollLeft : this.element.scrollTop);
  }

  get max(): number {
    const { element } = this;
    return this.axis === "x" ? element.scrollWidth - element.clientWidth : element.scrollHeight - element.clientHeight;
  }

  /** Of a page, in the direction in which it is turned. */
  private get length(): number {
    const first = this.sheets[0]?.element;
    return (this.axis === "x" ? first?.offsetWidth : first?.offsetHeight) ?? 0;
  }

  private updateSheets(): void {
    const known = new Map(this.sheets.map((sheet) => [sheet.node, sheet]));
    const wanted = this.node.children("controls").filter((child) => child.visible);
    this.sheets = wanted.map((node) => known.get(node) ?? this.sheet(node));
    for (const sheet of known.values()) if (!this.sheets.includes(sheet)) sheet.slot.remove();
    placeElements(this.element, this.sheets.map(({ element }) => element));
    this.sheets.forEach(({ element }, i) => {
      attrs(element, { "aria-label": `${i + 1} / ${this.sheets.length}` });
    });
  }

  private sheet(node: ControlNode): Sheet {
    const element = h("div", "f-page-view-page");
    attrs(element, { role: "group", "aria-roledescription": "slide" });
    return { element, slot: this.slot(element, "box"), node, mounted: false };
  }

  /** Mounts what is seen and its neighbors. The rest is out of reach for the keyboard and for screen readers. */
  private mount(): void {
    const near = this.node.bool("implicit_scrolling") || this.node.num("viewport_fraction") < 1 ? 1 : 0;
    this.sheets.forEach((sheet, i) => {
      const distance = Math.abs(i - this.shown);
      attrs(sheet.element, { inert: distance > near });
      if (distance > 1 || sheet.mounted) return;
      sheet.mounted = true;
      sheet.slot.set(sheet.node);
    });
  }

  /** The program says which page is seen: that is no event. */
  private turnTo(index: number): void {
    this.shown = Math.min(Math.max(0, index), Math.max(0, this.sheets.length - 1));
    this.jump(this.shown * this.length);
  }

  private jump(pixels: number): void {
    move(this, () => pixels, 0);
  }

  /** Resolves when the page is seen. Stopping at pages would get into the way meanwhile. */
  private go(index: number, args: ValueMap): Promise<null> {
    const wanted = Math.min(Math.max(0, index), this.sheets.length - 1);
    this.element.classList.add("f-turning");
    move(this, () => wanted * this.length, millis(args["duration"]), easing(args["curve"]));
    return new Promise((resolve) => {
      const end = (): void => {
        this.element.classList.remove("f-turning");
        // The browser tells of the last step in the next frame only.
        this.look();
        resolve(null);
      };
      // Where nothing is to move, it has ended already.
      if (this.running?.signal.aborted === false) this.running.signal.addEventListener("abort", end);
      else end();
    });
  }

  /** Which page is seen now, after scrolling. */
  private look(): void {
    const { length } = this;
    const index = length ? Math.round(this.pixels / length) : this.shown;
    if (index === this.shown || !this.sheets[index]) return;
    this.shown = index;
    this.mount();
    this.send({ selected_index: index });
    this.fire("change", index);
  }

  private key(event: KeyboardEvent): void {
    const { node, element } = this;
    if (event.target !== element || node.disabled) return;
    const forward = this.axis === "y" ? "ArrowDown" : getComputedStyle(element).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const steps: Record<string, number> = { ArrowDown: -1, ArrowUp: -1, ArrowLeft: -1, ArrowRight: -1, [forward]: 1 };
    const sideways = event.key === "ArrowLeft" || event.key === "ArrowRight";
    const step = (steps[event.key] ?? 0) * (this.reversed ? -1 : 1);
    const wanted = event.key === "Home" ? 0 : event.key === "End" ? this.sheets.length - 1 : this.shown + step;
    if (!["Home", "End"].includes(event.key) && (!step || sideways !== (this.axis === "x"))) return;
    event.preventDefault();
    // The focus stays where it is: which page has come is read out.
    void this.go(wanted, { duration: BY_KEY, curve: "easeOut" }).then(() => {
      announce(this.sheets[this.shown]?.element.getAttribute("aria-label") ?? "");
    });
  }
}
