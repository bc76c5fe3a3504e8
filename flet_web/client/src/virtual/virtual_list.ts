/**
 * A list whose rows are mounted while they are near the visible part. A renderer hands it its element and its children:
 *
 *     this.rows = new VirtualList(this.mounted, element, arrangement);
 *     this.rows.arrange({ axis: "y", gap: 8, ... });     whenever one of these changes
 *     this.rows.set(node.children("controls"));
 *
 * A short list has all of its rows on the screen. In a long one, a row that is not near costs its node in the tree. What the
 * user has something in stays (`kept`), how far areas in a row are scrolled is remembered (`offsets`), anything else that
 * only the screen knows is lost with the row.
 *
 * All positions are found from a row that is on the screen, so what is supposed of others need not be right. While rows above
 * the visible part change their extent, the visible ones must stay where they are. Browsers see to it themselves (scroll
 * anchoring) where they can: without stopping a scrolling that is under way, as any `scrollBy` does.
 */

import { attrs } from "../dom.js";
import type { Host } from "../host.js";
import { LONG } from "../layout.js";
import type { Mounted } from "../mounted.js";
import type { ControlNode } from "../node.js";
import { adopt } from "../styles.js";
import type { Arrangement } from "./arrangement.js";
import { difference } from "./difference.js";
import { Extents } from "./extents.js";
import { anchors, Geometry } from "./geometry.js";
import { Kept } from "./kept.js";
import { Measuring } from "./measuring.js";
import { RowSlot } from "./rows.js";
import type { Located, Places, ShownRow } from "./rows.js";
import { rowWith } from "./seek.js";
import type { Sought } from "./seek.js";
import { Unique } from "./unique.js";
import css from "./virtual.css?inline";
import { Watch } from "./watch.js";
import type { Watcher } from "./watch.js";

adopt(css);

/** Rows that are mounted before their list has a size. */
const BEGIN = 10;
/** Pixels beyond the visible part in which rows are mounted, unless the program says or the visible part is more than twice as long. */
const AHEAD = 250;
/** Rows are mounted, measured, and found to be too few, at most this often in a row. */
const ROUNDS = 6;

export class VirtualList implements Places, Watcher {
  /** Called when the list has scrolled by itself, to keep its place. */
  onShift: () => void = () => undefined;
  /** Called for the element around each row that comes. */
  onRow: (element: HTMLElement) => void = () => undefined;
  private readonly host: Host;
  private readonly slot: RowSlot;
  private readonly geometry: Geometry;
  private readonly extents = new Extents<ControlNode>();
  private readonly measuring: Measuring;
  private readonly kept = new Kept();
  arrangement: Arrangement;
  private rows: readonly ControlNode[] = [];
  private readonly unique = new Unique<ControlNode>();
  /** What takes the place of `rows` at the end of the running batch. */
  private next: readonly ControlNode[] | null = null;
  /** Where the mounted rows are in the list. */
  private positions = new Map<ControlNode, number>();
  /** Lines around the visible part that are mounted. */
  private first = 0;
  private last = -1;
  private sought: ControlNode | null = null;
  private watch: Watch | null = null;
  private printing = false;
  private seen: Located | null = null;

  /** The list is `element`; its rows are in `container`, if that is another one. */
  constructor(owner: Mounted, element: HTMLElement, arrangement: Arrangement, container = element) {
    this.host = owner.renderer.host;
    this.arrangement = arrangement;
    this.geometry = new Geometry(element);
    this.slot = new RowSlot(owner, container, arrangement.flow, this);
    this.measuring = new Measuring(this.slot, this.extents, this);
  }

  /** How rows are placed has changed. */
  arrange(arrangement: Arrangement): void {
    const { axis, reversed, gap, extent, lanes, likeFirst, flow } = arrangement;
    const before = this.arrangement;
    this.arrangement = arrangement;
    Object.assign(this.geometry, { axis, reversed });
    this.slot.reflow(flow);
    this.extents.configure(gap, likeFirst ? this.measuring.alike : extent);
    if (axis !== before.axis || lanes !== before.lanes) this.extents.set(this.lines(this.rows));
    this.show(this.next ?? this.rows);
  }

  /** Shows these controls. */
  set(controls: readonly ControlNode[]): void {
    const rows = this.unique.of(this.isLong(controls) ? controls.filter((row) => row.visible) : controls);
    // Else nothing but a row that is not on the screen has changed.
    if (!this.watch || rows !== this.all) this.show(rows);
  }

  /** Elements in front of the rows and behind them, in a short list from the next `set` on. */
  surround(ahead: HTMLElement[], behind: HTMLElement[] = []): void {
    Object.assign(this.slot, { ahead, behind });
    if (this.watch) this.show(this.all);
  }

  /** The rows in their order, and those that are on the screen. */
  get all(): readonly ControlNode[] {
    return this.next ?? this.rows;
  }

  get shown(): ShownRow[] {
    return this.slot.shown;
  }

  dispose(): void {
    this.unwatch();
  }

  private isLong(rows: readonly ControlNode[]): boolean {
    return this.arrangement.onDemand && rows.length > LONG;
  }

  private show(rows: readonly ControlNode[]): void {
    const { size } = this.arrangement;
    const long = this.isLong(rows);
    this.slot.size = size ?? (long ? rows.length : undefined);
    if (!this.slot.inTable) attrs(this.geometry.element, { role: this.slot.size === undefined ? null : "list" });
    if (!long) {
      this.unwatch();
      this.take(rows);
      this.mount(0, Infinity);
      return;
    }
    if (!this.next) this.host.onFlushed(this.renew);
    this.next = rows;
    if (this.watch) return;
    this.watch = new Watch(this.geometry.element, this, this.kept.hold);
    this.host.seekers.add(this.seek);
    for (const element of this.slot.elements.values()) this.observe(element);
    // A list that has just come to the screen hears of its size before it is painted.
    if (!this.geometry.shown) this.begin();
  }

  private unwatch(): void {
    this.next = null;
    this.watch?.dispose();
    this.watch = null;
    this.kept.release();
    this.host.seekers.delete(this.seek);
  }

  private begin(): void {
    this.take(this.next ?? this.rows);
    this.next = null;
    this.mountLines(0, BEGIN);
  }

  private take(rows: readonly ControlNode[]): void {
    this.rows = rows;
    this.extents.set(this.lines(rows));
  }

  private lines(rows: readonly ControlNode[]): readonly ControlNode[] {
    const { lanes } = this.arrangement;
    return lanes === undefined ? rows : rows.filter((_, i) => i % lanes === 0);
  }

  /** Shows other rows, and keeps the place of those in sight, unless the list is at its beginning. */
  private readonly renew = (): void => {
    const rows = this.next;
    if (!rows || !this.watch) return;
    if (!this.geometry.shown) {
      this.begin();
      return;
    }
    this.geometry.read();
    const before = this.locate();
    const change = difference(this.rows, rows);
    const positions = change ? this.slot.positionsIn(rows, change) : this.positions;
    const held = before && before.start > 0 ? this.locate((row) => positions.has(row)) : null;
    this.next = null;
    this.take(rows);
    this.positions = positions;
    if (held) this.drawFrom(held, true);
    else this.drawAt(before?.start ?? 0);
    this.note();
  };

  /** Finds the first visible row that `stays`, or the one that is nearest. */
  private locate(stays: (row: ControlNode) => boolean = () => true): Located | null {
    const { geometry, slot, extents } = this;
    const view = geometry.view();
    let nearest: Located | null = null;
    for (const child of slot.children) {
      const element = slot.elements.get(child);
      // What is being moved is not where it belongs.
      if (!element || element.style.translate || !stays(child.node)) continue;
      const span = geometry.of(element);
      const start = extents.start(this.line(this.indexOf(child.node))) + view.start - span.start;
      const visible = span.end > view.start && span.start < view.end;
      nearest = { start, end: start + view.end - view.start, row: child.node, element, at: span.start, visible };
      if (span.end > view.start) break;
    }
    return nearest;
  }

  private line(row: number): number {
    return Math.floor(row / (this.lanes ?? 1));
  }

  private covers(start: number, end: number): boolean {
    if (this.printing) return true;
    const { extents } = this;
    const ahead = this.reach(start, end) / 2;
    const last = extents.count - 1;
    return (
      (this.first === 0 || extents.start(this.first) <= start - ahead) &&
      (this.last >= last || extents.end(this.last) >= end + ahead)
    );
  }

  private reach(start: number, end: number): number {
    return this.arrangement.ahead ?? Math.max(AHEAD, (end - start) / 2);
  }

  /** Mounts what is around a row. It is where it is: what has come before it may not move it. */
  private drawFrom(from: Located, moves: boolean): void {
    const line = this.line(this.indexOf(from.row));
    const view = this.geometry.view();
    const offset = view.start - from.at;
    for (let round = 0; round < ROUNDS; round++) {
      const start = this.extents.start(line) + offset;
      const end = start + view.end - view.start;
      if (round > 0 && this.covers(start, end)) break;
      this.mount(start, end);
      if (!this.measuring.fresh(this.geometry)) break;
    }
    if (moves || !anchors(this.geometry.axis)) this.hold(from);
  }

  /** Mounts what is at an offset, after a jump. */
  private drawAt(start: number): void {
    const view = this.geometry.view();
    const atEnd = start > 0 && start + view.end - view.start >= this.extents.total - 1;
    for (let round = 0, at = start; round < ROUNDS; round++) {
      const end = at + view.end - view.start;
      if (round > 0 && this.covers(at, end)) break;
      this.mount(at, end);
      if (!this.measuring.fresh(this.geometry)) break;
      if (atEnd) this.shift(this.extents.total);
      at = this.locate()?.start ?? 0;
    }
  }

  /** Scrolls so that a row is where it was. */
  private hold({ element, at }: Located): void {
    this.geometry.read();
    const by = this.geometry.of(element).start - at;
    if (Math.abs(by) >= 1 && element.isConnected) this.shift(by);
  }

  private shift(by: number): void {
    this.geometry.shift(by);
    this.onShift();
  }

  private mount(start: number, end: number): void {
    const reach = this.reach(start, end);
    const all = this.printing || !this.watch;
    if (all) this.mountLines(0, this.extents.count - 1);
    else this.mountLines(this.extents.at(start - reach), this.extents.at(end + reach));
  }

  /** Mounts these lines, and what must stay. */
  private mountLines(first: number, last: number): void {
    const { slot, rows } = this;
    const { lanes = 1, likeFirst } = this.arrangement;
    this.first = first;
    this.last = Math.min(last, this.extents.count - 1);
    const lines = new Set<number>();
    for (let line = first; line <= this.last; line++) lines.add(line);
    if (this.watch) {
      const kept = new Set<number>();
      this.kept.collect(this.rowOf, kept);
      if (this.sought) kept.add(rows.indexOf(this.sought));
      if (likeFirst) kept.add(0);
      for (const row of kept) if (row >= 0 && row < rows.length) lines.add(this.line(row));
    }
    const shown: ControlNode[] = [];
    this.positions = new Map();
    for (const line of [...lines].sort((a, b) => a - b)) {
      for (let i = line * lanes; i < Math.min((line + 1) * lanes, rows.length); i++) {
        const row = rows[i] as ControlNode;
        this.positions.set(row, i);
        shown.push(row);
      }
    }
    slot.set(shown);
    this.watch?.see(slot.spaceElements);
  }

  /** The position of the row around an element or a text. */
  private readonly rowOf = (node: Node | null): number | undefined => {
    const row = this.slot.around(node);
    return row && this.positions.get(row.node);
  };

  /** Keeps in mind what is in sight, for browsers that let it go when something above it grows. */
  private note(): void {
    this.geometry.read();
    this.seen = anchors(this.geometry.axis) ? null : this.locate();
  }

  // What the watch tells.

  moved(): void {
    if (!this.watch || this.next || !this.geometry.shown) return;
    this.geometry.read();
    const at = this.locate();
    if (!at || this.covers(at.start, at.end)) {
      this.seen = at;
      return;
    }
    if (at.visible) this.drawFrom(at, false);
    else this.drawAt(at.start);
    this.note();
  }

  resized(entries: ResizeObserverEntry[]): void {
    // What is not displayed has no size; that says nothing about its rows.
    if (!this.geometry.shown) return;
    const { geometry, slot, measuring } = this;
    const rows = entries.filter(({ target }) => target !== geometry.element);
    const moved = measuring.told(rows, geometry.axis);
    const hidden = rows.some(({ target }) => slot.around(target)?.node.visible === false);
    if (hidden) this.set(this.rows);
    const { seen } = this;
    if (moved && seen && !anchors(this.geometry.axis)) this.hold(seen);
    this.moved();
  }

  focused(target: Node): void {
    const at = this.rowOf(target) ?? NaN;
    // The scroll event comes with the next frame, the next press of the Tab key may come before it.
    const lacks = [this.rows[at - 1], this.rows[at + 1]].some((row) => row && !this.positions.has(row));
    if (lacks && !this.next) this.mountLines(this.first, this.last);
  }

  prints(all: boolean): void {
    this.printing = all;
    this.geometry.read();
    const at = this.locate();
    if (at) this.drawFrom(at, true);
  }

  /** Mounts the row in which a control is, or what has a key. */
  private readonly seek = (sought: Sought): void => {
    const row = rowWith(sought, this.slot.owner.node, this.rows);
    if (!row || this.positions.has(row)) return;
    this.sought = row;
    const at = this.geometry.shown ? this.locate() : null;
    if (at) this.drawFrom(at, true);
    else this.begin();
  };

  // What the rows ask for.

  get count(): number {
    return this.rows.length;
  }

  get lanes(): number | undefined {
    return this.arrangement.lanes;
  }

  indexOf(row: ControlNode): number {
    return this.positions.get(row) ?? 0;
  }

  extent(first: number, last: number): number {
    return this.extents.end(this.line(last)) - this.extents.start(this.line(first));
  }

  came(element: HTMLElement): void {
    this.onRow(element);
    this.observe(element);
  }

  private observe(element: HTMLElement): void {
    if (!this.watch) return;
    this.measuring.came(element);
    this.watch.row(element);
  }

  goes(element: HTMLElement): void {
    this.measuring.goes(element);
    this.watch?.forget(element);
  }
}
