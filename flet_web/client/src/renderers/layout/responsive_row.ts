/**
 * ResponsiveRow: columns of equal width, in lines. Which of the numbers "by breakpoint" hold depends on the width of the page;
 * the browser says when it passes one of the breakpoints, so nothing is measured.
 */

import { h, style } from "../../dom.js";
import { alignItems, FILL_HEIGHT, FILL_WIDTH, innerLimits, justify, union } from "../../layout.js";
import type { Fill, Limit } from "../../layout.js";
import type { ControlNode } from "../../node.js";
import { isMap } from "../../protocol.js";
import type { Value, ValueMap } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import { Scroller, scrolls } from "../../scroll.js";
import { placeElements } from "../../slot.js";
import type { Slot } from "../../slot.js";
import { adopt } from "../../styles.js";
import { num, px } from "../../values.js";
import css from "./responsive_row.css?inline";

adopt(css);

const COMMON = { xs: 0, sm: 576, md: 768, lg: 992, xl: 1200, xxl: 1400 };

/** A tenth of a pixel less than the columns are apart, as in Flutter: what is rounded up must not begin a new line. */
const SLACK = 0.1;

export class ResponsiveRowRenderer extends Renderer<"ResponsiveRow"> {
  private readonly lines = h("div", "f-responsive-lines");
  private readonly cells = new Map<ControlNode, Slot>();
  private scroller!: Scroller;
  /** The breakpoints that the page is wide enough for. */
  private reached = new Map<string, number>();
  private watching = new AbortController();

  override create(): HTMLElement {
    const element = h("div", "f-responsive", this.lines);
    this.scroller = new Scroller(this.node, this.host, element);
    return element;
  }

  override update(changed: Changes<"ResponsiveRow">): void {
    if (changed.any("scroll", "on_scroll", "auto_scroll", "auto_scroll_animation")) {
      this.scroller.update(scrolls(this.node) ? "y" : null);
    }
    if (changed.has("breakpoints")) this.watch();
    if (changed.has("controls")) this.setCells();
  }

  /** Asked after each change of the row, or of the place that a child takes: its `col`, whether it is visible. */
  override fill(): Fill {
    return this.arrange();
  }

  override dispose(): void {
    this.scroller.dispose();
    this.watching.abort();
  }

  override invoke(name: string, args: ValueMap): unknown {
    const done = this.scroller.invoke(name, args);
    if (!done) throw new Error(`Unknown ResponsiveRow method: ${name}`);
    return done;
  }

  private watch(): void {
    this.watching.abort();
    this.watching = new AbortController();
    const { signal } = this.watching;
    const queries = Object.entries(this.node.map("breakpoints") ?? COMMON).map(([name, value]) => {
      const from = num(value, 0);
      return { name, from, query: matchMedia(`(min-width: ${px(from)})`) };
    });
    const read = (): void => {
      this.reached = new Map(queries.filter(({ query }) => query.matches).map(({ name, from }) => [name, from]));
    };
    read();
    for (const { query } of queries) {
      query.addEventListener("change", () => {
        read();
        this.host.tree.markDirty(this.node, "columns");
      }, { signal });
    }
  }

  /** A child has a box of its own, which is as wide as its columns: its margin and alignment are inside of it. */
  private setCells(): void {
    const children = new Set(this.node.children("controls"));
    for (const [child, slot] of this.cells) {
      if (children.has(child)) continue;
      slot.remove();
      this.cells.delete(child);
    }
    const wanted = [...children].map((child) => {
      const known = this.cells.get(child);
      if (known) return known.container;
      const slot = this.slot(h("div", "f-responsive-cell"), { kind: "box", limits: { w: "tight" } });
      this.cells.set(child, slot);
      slot.set(child);
      return slot.container;
    });
    placeElements(this.lines, wanted);
  }

  private arrange(): Fill {
    const { node, element } = this;
    const columns = Math.max(1, this.at(node.get("columns"), 12));
    const gap = this.at(node.get("spacing"), 10);
    const spans = new Map<Slot, number>();
    for (const [child, slot] of this.cells) {
      const span = child.visible ? this.at(child.get("col"), 12) : 0;
      slot.container.hidden = span <= 0;
      if (span > 0) spans.set(slot, Math.min(span, columns));
    }
    const total = [...spans.values()].reduce((sum, span) => sum + span, 0);
    const wraps = total > columns;
    const { w, h: bound } = innerLimits(node, this.mounted.limits);
    const height: Limit = wraps || scrolls(node) ? "free" : bound;
    // Lines are as wide as the longest one, unless the row has to have its width.
    const width = wraps && w !== "tight" ? longestLine([...spans.values()], columns) : columns;
    style(this.lines, {
      width: share(width, columns, gap),
      "flex-wrap": wraps ? "wrap" : null,
      gap: `${px(this.at(node.get("run_spacing"), 10))} ${px(Math.max(0, gap - SLACK))}`,
      "justify-content": justify(node.enum("alignment")),
      "align-items": this.across(wraps),
    });
    element.classList.toggle("f-responsive-tall", height !== "free");
    const tall = this.placeCells(spans, width, gap, height, wraps);
    return union(FILL_WIDTH, tall ? FILL_HEIGHT : 0);
  }

  private across(wraps: boolean): string {
    const name = this.node.enum("vertical_alignment");
    return alignItems(wraps && (name === "stretch" || name === "baseline") ? "start" : name);
  }

  /** Whether one of the children takes all the height that there is. */
  private placeCells(spans: Map<Slot, number>, width: number, gap: number, height: Limit, wraps: boolean): boolean {
    const stretched = !wraps && this.node.enum("vertical_alignment") === "stretch";
    const inside: Limit = stretched ? "tight" : height === "free" ? "free" : "bounded";
    let any = stretched;
    for (const [slot, span] of spans) {
      if (slot.flow.limits?.h !== inside) slot.flow = { kind: "box", limits: { w: "tight", h: inside } };
      const fills = inside === "bounded" && slot.children.some((child) => (child.fill & FILL_HEIGHT) !== 0);
      any ||= fills;
      style(slot.container, { width: share(span, width, gap), "align-self": fills ? "stretch" : null });
    }
    return any && height !== "free";
  }

  /** The number that holds for the width of the page. */
  private at(value: Value | undefined, otherwise: number): number {
    if (!isMap(value)) return num(value, otherwise);
    let [best, found] = [0, num(value[""], otherwise)];
    for (const [name, number] of Object.entries(value)) {
      const from = this.reached.get(name);
      if (from !== undefined && from >= best) [best, found] = [from, num(number, 0)];
    }
    return found;
  }
}

/** The width of so many of all columns, with the gaps between them. */
function share(span: number, all: number, gap: number): string {
  const part = span / all;
  return `max(0px, calc(${Math.floor(part * 1e6) / 1e4}% - ${px((1 - part) * gap)}))`;
}

/** How many columns are taken on the line that takes most. */
function longestLine(spans: number[], columns: number): number {
  let [longest, taken] = [0, 0];
  for (const span of spans) {
    taken = taken + span > columns ? span : taken + span;
    longest = Math.max(longest, taken);
  }
  return longest;
}
