/** GestureDetector: who gets which pointer; hover, wheel and keyboard. */

import { asButton, h, onActivateKey, style } from "../dom.js";
import { FILL_BOTH } from "../layout.js";
import type { Fill } from "../layout.js";
import { toText } from "../node.js";
import { at, kindOf, places } from "../pointer.js";
import type { Point } from "../pointer.js";
import { register } from "../registry.js";
import type { Changes } from "../renderer.js";
import { Renderer } from "../renderer.js";
import type { Slot } from "../slot.js";
import { throttle } from "../throttle.js";
import { cursor } from "./cursor.js";
import { minus, pointerData, xy } from "./gesture_data.js";
import { Gestures } from "./gestures.js";
import type { GestureTarget } from "./gestures.js";
import { insideControl, INTERACTIVE } from "./inside.js";
import { Scaling } from "./scaling.js";

/** Presses that a detector further inside has taken: as in Flutter, the inner one wins. */
const taken = new WeakSet<Event>();

class GestureDetectorRenderer extends Renderer {
  private content!: Slot;
  private gestures!: Gestures;
  private scaling!: Scaling;
  private hover: (event: PointerEvent) => void = () => undefined;
  private hovered: Point | null = null;

  override create(): HTMLElement {
    const element = h("div", "f-gestures");
    this.content = this.slot(element, "box");
    const target = this.target(element);
    this.gestures = new Gestures(target);
    this.scaling = new Scaling(target, () => this.node.num("multi_tap_touches", 0));
    this.listenPresses(element);
    this.listenHover(element);
    onActivateKey(element, () => {
      const box = element.getBoundingClientRect();
      const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      target.fire("tap", { k: null, ...places(middle, element) });
    });
    return element;
  }

  override update(changed: Changes): void {
    const { node, element } = this;
    if (changed.has("content")) this.content.set(node.child("content"));
    if (changed.any("mouse_cursor", "disabled")) style(element, { cursor: node.disabled ? null : cursor(node.get("mouse_cursor")) });
    if (changed.has("hover_interval")) {
      this.hover = throttle(node.num("hover_interval", 0), (event) => {
        this.hovering(event);
      });
    }
    this.updateTouch();
    this.host.onFlushed(() => {
      this.updateRole();
    });
  }

  override fill(): Fill {
    return this.content.children[0]?.fill ?? FILL_BOTH;
  }

  override dispose(): void {
    this.gestures.dispose();
    this.scaling.dispose();
  }

  private target(element: HTMLElement): GestureTarget {
    const { node } = this;
    return {
      element,
      listens: (...names) => !node.disabled && names.some((name) => node.listens(name)),
      fire: (name, data = null) => {
        if (!node.disabled) this.fire(name, data);
      },
      get dragInterval() {
        return node.num("drag_interval", 0);
      },
    };
  }

  private listens(pattern: RegExp): boolean {
    const { props } = this.node;
    return Object.keys(props).some((name) => props[name] === true && pattern.test(name));
  }

  /** What the browser may still do with a finger on it, and whether a drag selects text. */
  private updateTouch(): void {
    const [pan, across, down] = [/^on_(pan|scale)_/, /^on_horizontal/, /^on_vertical/].map((name) => this.listens(name));
    const touch = pan || (across && down) ? "none" : across ? "pan-y pinch-zoom" : down ? "pan-x pinch-zoom" : null;
    style(this.element, { "touch-action": touch, "user-select": touch || this.listens(/^on_(long_|double_)/) ? "none" : null });
  }

  /** A tap must work by keyboard too, if nothing inside has the keyboard already. */
  private updateRole(): void {
    const { node, element } = this;
    if (!element.isConnected) return;
    const alone = node.listens("tap") && !node.bool("exclude_from_semantics") && !element.querySelector(INTERACTIVE);
    asButton(element, alone, node.disabled);
  }

  private allowed(event: PointerEvent): boolean {
    const devices = this.node.list("allowed_devices").map((device) => toText(device)?.toLowerCase());
    return !this.node.disabled && (devices.length === 0 || devices.includes(kindOf(event).toLowerCase()));
  }

  private listenPresses(element: HTMLElement): void {
    element.addEventListener("pointerdown", (event) => {
      if (taken.has(event) || !this.allowed(event) || insideControl(event.target, element)) return;
      if (!this.listens(/^on_(?!hover|enter|exit|scroll)/)) return;
      taken.add(event);
      this.scaling.down(event);
      if (this.scaling.count === 1) this.gestures.begin(event);
      else this.gestures.abandon();
    });
    element.addEventListener("pointermove", (event) => {
      this.scaling.move(event);
    });
    for (const type of ["pointerup", "pointercancel"] as const) {
      element.addEventListener(type, (event) => {
        this.scaling.up(event);
      });
    }
    // The click of a tap that was taken here is not one of a Container or tile around it.
    element.addEventListener("click", (event) => {
      if (this.listens(/^on_(tap|double_tap)/) && !this.node.disabled && !insideControl(event.target, element)) event.stopPropagation();
    });
    element.addEventListener("contextmenu", (event) => {
      if (this.listens(/^on_(secondary|right)_/) && !this.node.disabled) event.preventDefault();
    });
    element.addEventListener("dragstart", (event) => {
      if (this.listens(/^on_(pan|horizontal|vertical|scale)_/)) event.preventDefault();
    });
  }

  private listenHover(element: HTMLElement): void {
    for (const [type, name] of [["pointerenter", "enter"], ["pointerleave", "exit"]] as const) {
      element.addEventListener(type, (event) => {
        this.hovered = null;
        if (event.pointerType !== "touch" && this.allowed(event)) this.fire(name, pointerData(event, element));
      });
    }
    element.addEventListener("pointermove", (event) => {
      if (event.buttons === 0 && event.pointerType !== "touch" && this.allowed(event)) this.hover(event);
    });
    element.addEventListener(
      "wheel",
      (event) => {
        if (this.node.disabled) return;
        this.fire("scroll", { ...places(at(event), element), sd: { x: event.deltaX, y: event.deltaY } });
        this.wheelScale(event);
      },
      { passive: true },
    );
  }

  private hovering(event: PointerEvent): void {
    const point = at(event);
    this.fire("hover", pointerData(event, this.element, minus(point, this.hovered ?? point)));
    this.hovered = point;
  }

  /** Pinching on a trackpad comes as a wheel with the control key. */
  private wheelScale(event: WheelEvent): void {
    if (!event.ctrlKey && !this.node.bool("trackpad_scroll_causes_scale")) return;
    const { l, g } = places(at(event), this.element);
    const scale = Math.exp(-event.deltaY / 100);
    this.fire("scale_update", { gfp: g, lfp: l, fpd: xy({ x: 0, y: 0 }), pc: 2, hs: scale, vs: scale, s: scale, rot: 0, ts: null });
  }
}

register("GestureDetector", GestureDetectorRenderer);
