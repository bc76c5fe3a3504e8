/** Dismissible: swiped away by a pointer, or dismissed by the Delete key. */

import { announce } from "../../announce.js";
import { attrs, h, style } from "../../dom.js";
import type { Fill } from "../../layout.js";
import { FILL_NONE } from "../../layout.js";
import type { ValueMap } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import type { Slot } from "../../slot.js";
import { adopt } from "../../styles.js";
import { millis, px } from "../../values.js";
import { INTERACTIVE } from "../shared/inside.js";
import { tween } from "../shared/tween.js";
import css from "./dismissible.css?inline";
import { describe, focusNext, listenDelete } from "./dismissible_keys.js";
import { named } from "./named.js";
import { threshold, wayOf } from "./swipe.js";
import type { Direction, Way } from "./swipe.js";
import { listenSwipe } from "./swipe_pointer.js";

adopt(css);

export class DismissibleRenderer extends Renderer<"Dismissible"> {
  private readonly front = h("div", "f-front");
  private readonly behind = [h("div", "f-behind"), h("div", "f-behind")] as const;
  private content!: Slot;
  private backgrounds!: Slot[];
  /** How far it is moved, as a part of its size; negative is left or up. */
  private moved = 0;
  /** Which way it is moved, or was at last. */
  private sign = 0;
  private reached = false;
  private told = 0;
  private state: "there" | "dragged" | "moving" | "confirming" | "gone" = "there";
  private stop: () => void = () => undefined;
  private confirm: ((dismiss: boolean) => void) | null = null;

  override create(): HTMLElement {
    const element = h("div", "f-dismissible", ...this.behind, this.front);
    this.content = this.slot(this.front, { kind: "box" });
    this.backgrounds = this.behind.map((place) => {
      place.inert = true;
      return this.slot(place, { kind: "box", limits: { w: "tight", h: "tight" } });
    });
    listenSwipe(element, {
      way: () => (this.node.disabled || this.state !== "there" ? null : this.way),
      moved: (pixels) => {
        this.drag(pixels);
      },
      ended: (flung) => {
        this.release(flung);
      },
    });
    listenDelete(element, (other) => this.dismissByKey(other));
    return element;
  }

  override update(changed: Changes<"Dismissible">): void {
    const { node, element } = this;
    if (changed.has("content")) this.content.set(node.child("content"));
    if (changed.has("background")) this.backgrounds[0]?.set(node.child("background"));
    if (changed.has("secondary_background")) this.backgrounds[1]?.set(node.child("secondary_background"));
    if (changed.any("dismiss_direction", "rtl", "disabled")) {
      const way = node.disabled ? null : wayOf(node, false);
      style(element, { "touch-action": way ? (way.axis === "x" ? "pan-y pinch-zoom" : "pan-x pinch-zoom") : null });
    }
    this.host.onFlushed(() => {
      this.updateRole();
    });
  }

  override fill(): Fill {
    return this.content.children[0]?.fill ?? FILL_NONE;
  }

  override invoke(name: string, args: ValueMap): null {
    if (name !== "confirm_dismiss") throw new Error(`Unknown Dismissible method: ${name}`);
    this.confirm?.(args["dismiss"] === true);
    return null;
  }

  override dispose(): void {
    this.stop();
  }

  private get way(): Way | null {
    return wayOf(this.node, getComputedStyle(this.element).direction === "rtl");
  }

  private get direction(): Direction {
    if (!this.sign) return "none";
    return (this.sign < 0 ? this.way?.back : this.way?.on) ?? "none";
  }

  private get size(): number {
    return (this.way?.axis === "y" ? this.element.offsetHeight : this.element.offsetWidth) || 1;
  }

  /** What can be reached in it can be dismissed from there; else it can be reached itself. */
  private updateRole(): void {
    const { element, node } = this;
    if (!element.isConnected) return;
    const way = node.disabled ? null : this.way;
    const alone = way !== null && !this.front.querySelector(`${INTERACTIVE}, [tabindex]`);
    attrs(element, {
      role: way ? "group" : null,
      tabindex: alone ? 0 : null,
      "aria-label": alone ? named(this.front) || "Item" : null,
      "aria-describedby": way ? describe(way.back !== "none" && way.on !== "none") : null,
      "aria-keyshortcuts": way ? "Delete" : null,
    });
  }

  private drag(pixels: number): void {
    const { way, node } = this;
    if (!way) return;
    this.state = "dragged";
    const part = Math.max(way.back === "none" ? 0 : -1, Math.min(way.on === "none" ? 0 : 1, pixels / this.size));
    this.place(part);
    this.tell(node);
  }

  /** The pointer has let go of it; `flung` is 1 or -1 if it was flung that way. */
  private release(flung: -1 | 0 | 1): void {
    const { direction, moved } = this;
    const needed = threshold(this.node, direction);
    const away = moved !== 0 && needed < 1 && (flung ? flung === Math.sign(moved) : Math.abs(moved) > needed);
    this.animate(away ? Math.sign(moved) : 0);
  }

  /** Whether it may go that way. */
  private dismissByKey(other: boolean): boolean {
    const { way } = this;
    if (this.state !== "there" || this.node.disabled || !way) return false;
    const signs = other === (way.back !== "none") ? [1, -1] : [-1, 1];
    const sign = signs.find((one) => {
      const direction = one < 0 ? way.back : way.on;
      return direction !== "none" && threshold(this.node, direction) < 1;
    });
    if (sign) this.animate(sign);
    return sign !== undefined;
  }

  private animate(to: number): void {
    const from = this.moved;
    const full = millis(this.node.get("movement_duration"), 200);
    this.state = "moving";
    const step = (part: number): void => {
      this.place(from + (to - from) * part);
      this.tell(this.node);
    };
    this.stop = tween(full * Math.abs(to - from), step, () => {
      if (to) this.leave();
      else this.state = "there";
    });
  }

  private leave(): void {
    const direction = this.direction;
    if (!this.node.listens("confirm_dismiss")) {
      this.close(direction);
      return;
    }
    this.state = "confirming";
    this.confirm = (dismiss) => {
      this.confirm = null;
      if (dismiss) this.close(direction);
      else this.animate(0);
    };
    this.fire("confirm_dismiss", { direction });
  }

  /** Its place closes, and then it is gone. */
  private close(direction: Direction): void {
    const { element, node } = this;
    const side = this.way?.axis === "y" ? "width" : "height";
    const size = element.getBoundingClientRect()[side];
    this.state = "gone";
    element.classList.add("f-left");
    const step = (part: number): void => {
      // For the first part of the time it stands still.
      const over = Math.max(0, (part - 0.4) / 0.6);
      style(element, { [side]: px(size * (1 - over * over * (3 - 2 * over))), [`min-${side}`]: "0" });
      if (part < 1) this.fire("resize");
    };
    this.stop = tween(millis(node.get("resize_duration"), 300), step, () => {
      if (focusNext(element)) announce(`Dismissed ${named(this.front)}`);
      element.hidden = true;
      this.fire("dismiss", { direction });
    });
  }

  private place(part: number): void {
    this.moved = part;
    this.sign = Math.sign(part) || this.sign;
    const { element, front, behind } = this;
    const across = this.way?.axis === "x";
    const aside = Math.abs(part) * this.node.num("cross_axis_end_offset") * 100;
    const [x, y] = across ? [part * 100, aside] : [aside, part * 100];
    element.classList.toggle("f-moved", part !== 0);
    style(front, { translate: part ? `${String(x)}% ${String(y)}%` : null });
    // From the side that it leaves, as far as it has left.
    const hidden = `${String(100 - Math.abs(part) * 100)}%`;
    const clip = across ? (part > 0 ? `0 ${hidden} 0 0` : `0 0 0 ${hidden}`) : part > 0 ? `0 0 ${hidden} 0` : `${hidden} 0 0 0`;
    const second = /^(endToStart|up)$/.test(this.direction) && this.node.child("secondary_background") !== undefined;
    behind.forEach((place, i) => {
      place.classList.toggle("f-seen", part !== 0 && second === (i === 1));
      style(place, { "clip-path": `inset(${clip})` });
    });
  }

  private tell(node: typeof this.node): void {
    const { direction, moved, reached } = this;
    const progress = Math.abs(moved);
    if (progress === this.told) return;
    this.told = progress;
    this.reached = progress > threshold(node, direction);
    if (node.listens("update")) this.fire("update", { direction, progress, reached: this.reached, previous_reached: reached });
  }
}
