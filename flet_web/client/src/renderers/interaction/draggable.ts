/** Draggable: dragged by a pointer, or by keyboard. */

import { attrs, h, style } from "../../dom.js";
import type { Fill } from "../../layout.js";
import { FILL_NONE } from "../../layout.js";
import { at } from "../../pointer.js";
import type { Point } from "../../pointer.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import type { Slot } from "../../slot.js";
import { adopt } from "../../styles.js";
import { claim, first, lost, MOVES_ITSELF } from "../shared/arena.js";
import { EdgeScroll } from "../shared/edge_scroll.js";
import { INTERACTIVE } from "../shared/inside.js";
import { swallowClick } from "../shared/motion.js";
import { copyOf, Drag } from "./drag.js";
import css from "./drag.css?inline";
import { help, listenKeys } from "./drag_keys.js";
import { targetsAt } from "./drag_target.js";
import { named, namesItself } from "./named.js";

adopt(css);

/** How far a pointer moves before it drags (px). Less is a press on what is in the Draggable. */
const SLOP = { mouse: 4, touch: 18 };

export class DraggableRenderer extends Renderer<"Draggable"> {
  private content!: Slot;
  private readonly drags = new Set<Drag>();
  private readonly feedbacks = new Map<Drag, Slot>();

  override create(): HTMLElement {
    const inner = h("div");
    const element = h("div", "f-draggable", inner);
    this.content = this.slot(inner, { kind: "box" });
    listenKeys(element, {
      begin: () => this.begin(),
      end: (drag, drop) => {
        this.end(drag, drop);
      },
      group: () => this.node.str("group"),
    });
    element.addEventListener("pointerdown", (event) => {
      this.pressed(event);
    });
    element.addEventListener("dragstart", (event) => {
      event.preventDefault();
    });
    return element;
  }

  override update(changed: Changes<"Draggable">): void {
    const { node, element } = this;
    if (changed.any("content", "content_when_dragging")) this.show();
    if (changed.has("affinity")) {
      const scrolls = { horizontal: "pan-y ", vertical: "pan-x ", none: "" }[node.enum("affinity") ?? "none"];
      style(element, { "touch-action": `${scrolls}pinch-zoom` });
    }
    if (changed.has("disabled") && node.disabled) this.stop();
    this.host.onFlushed(() => {
      this.updateRole();
    });
  }

  override fill(): Fill {
    return this.content.children[0]?.fill ?? FILL_NONE;
  }

  override dispose(): void {
    this.stop();
  }

  private get allowed(): boolean {
    const most = this.node.num("max_simultaneous_drags");
    return !this.node.disabled && (most === undefined || this.drags.size < most);
  }

  private show(): void {
    const { node } = this;
    this.content.set((this.drags.size ? node.child("content_when_dragging") : undefined) ?? node.child("content"));
  }

  /** It can be reached by keyboard. What has controls of its own inside is no button. */
  private updateRole(): void {
    const { node, element } = this;
    if (!element.isConnected) return;
    const active = !node.disabled && node.num("max_simultaneous_drags") !== 0;
    attrs(element, {
      role: element.querySelector(INTERACTIVE) ? "group" : "button",
      "aria-roledescription": "draggable",
      "aria-describedby": active ? help() : null,
      "aria-label": named(element) && namesItself(element) ? null : named(element) || "Item",
      "aria-disabled": active ? null : "true",
      tabindex: active ? 0 : null,
    });
  }

  private pressed(down: PointerEvent): void {
    const target = down.target as Element;
    if (!first(down, "drag") || down.button !== 0 || !this.allowed) return;
    if (this.element.contains(target.closest(MOVES_ITSELF))) return;
    let drag: PointerDrag | null = null;
    const moved = (event: PointerEvent): void => {
      if (event.pointerId !== down.pointerId) return;
      if (!drag && lost(event.pointerId, this)) done(event);
      else if (drag) drag.move(event);
      else if (this.far(down, event)) {
        const begun = this.allowed && claim(event.pointerId, this) ? this.begin() : null;
        if (begun) (drag = new PointerDrag(begun, this.element, down, this.node.enum("axis"))).move(event);
        else done(event);
      }
    };
    const done = (event: PointerEvent): void => {
      if (event.pointerId !== down.pointerId) return;
      for (const [type, handler] of handlers) window.removeEventListener(type, handler);
      if (!drag) return;
      drag.stop();
      swallowClick(document.documentElement);
      this.end(drag.drag, event.type === "pointerup");
    };
    const handlers = [["pointermove", moved], ["pointerup", done], ["pointercancel", done]] as const;
    for (const [type, handler] of handlers) window.addEventListener(type, handler);
  }

  private far(down: PointerEvent, event: PointerEvent): boolean {
    const [x, y] = [Math.abs(event.clientX - down.clientX), Math.abs(event.clientY - down.clientY)];
    const slop = event.pointerType === "touch" ? SLOP.touch : SLOP.mouse;
    const affinity = this.node.enum("affinity");
    return (affinity === "horizontal" ? x : affinity === "vertical" ? y : Math.hypot(x, y)) > slop;
  }

  private begin(): Drag | null {
    if (!this.allowed) return null;
    const { node, element } = this;
    const box = element.getBoundingClientRect();
    const drag = new Drag({ id: node.id, group: node.str("group"), box });
    const own = node.child("content_feedback");
    const shown = this.content.children[0];
    // One control can be shown in one place only.
    if (own && !this.drags.size) {
      const slot = this.slot(drag.feedback, { kind: "box", limits: { w: "free", h: "free" } });
      slot.set(own);
      this.feedbacks.set(drag, slot);
    } else if (shown) drag.feedback.append(copyOf(shown.outer, box));
    this.drags.add(drag);
    this.show();
    this.fire("drag_start");
    return drag;
  }

  private end(drag: Drag, drop: boolean): void {
    if (!this.drags.delete(drag)) return;
    const accepted = drop && drag.drop();
    if (!accepted) drag.cancel();
    this.feedbacks.get(drag)?.remove();
    this.feedbacks.delete(drag);
    this.show();
    if (accepted) this.fire("drag_complete", this.node.str("group"));
  }

  private stop(): void {
    for (const drag of [...this.drags]) this.end(drag, false);
  }
}

/** A drag by a pointer. */
class PointerDrag {
  readonly drag: Drag;
  private readonly down: Point;
  private readonly from: Point;
  private readonly axis: string | undefined;
  private readonly edges: EdgeScroll;
  private point: Point;

  constructor(drag: Drag, source: HTMLElement, down: PointerEvent, axis: string | undefined) {
    const { left, top } = source.getBoundingClientRect();
    this.drag = drag;
    this.down = this.point = at(down);
    this.from = { x: left, y: top };
    this.axis = axis;
    this.edges = new EdgeScroll(source, () => {
      this.report();
    });
    document.documentElement.classList.add("f-grabbing");
  }

  move(event: PointerEvent): void {
    const { x, y } = at(event);
    this.point = { x: this.axis === "vertical" ? this.down.x : x, y: this.axis === "horizontal" ? this.down.y : y };
    this.report();
    this.edges.at(this.point);
  }

  stop(): void {
    this.edges.stop();
    document.documentElement.classList.remove("f-grabbing");
  }

  private report(): void {
    const { point, from, down } = this;
    this.drag.moveTo({ x: from.x + point.x - down.x, y: from.y + point.y - down.y }, targetsAt(point.x, point.y));
  }
}
