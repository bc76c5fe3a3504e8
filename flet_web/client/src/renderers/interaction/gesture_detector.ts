/** GestureDetector: who gets which pointer; hover, wheel and keyboard. */

import { asButton, attrs, onActivateKey, style } from "../../dom.js";
import { FILL_BOTH } from "../../layout.js";
import type { Fill } from "../../layout.js";
import { toText } from "../../node.js";
import { at, kindOf, onMenuKey, places } from "../../pointer.js";
import type { Point } from "../../pointer.js";
import type { Value } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { SingleChild } from "../shared/single_child.js";
import { throttle } from "../../throttle.js";
import { cursor } from "../shared/cursor.js";
import { MOVES_ITSELF } from "../shared/arena.js";
import { Force } from "../shared/force.js";
import { minus, pointerData, xy } from "../shared/gesture_data.js";
import { kindOfEvent, kindsOf } from "../shared/gesture_kinds.js";
import type { Kind } from "../shared/gesture_kinds.js";
import { Gestures } from "../shared/gestures.js";
import type { Gesture, GestureTarget } from "../shared/gestures.js";
import { insideControl, INTERACTIVE } from "../shared/inside.js";
import { swallowClick } from "../shared/motion.js";
import { Scaling } from "../shared/scaling.js";
import { wheelDelta, WheelScaling } from "../shared/wheel_scaling.js";
import { gestureHelp, gestureOf, plainGesture } from "./gesture_keys.js";
import type { KeyGesture } from "./gesture_keys.js";

/** Events that are told of pointers that are not pressed. */
const UNPRESSED = /^(hover|enter|exit|scroll)$/;

export class GestureDetectorRenderer extends SingleChild<"GestureDetector"> {
  private gestures!: Gestures;
  private scaling!: Scaling;
  private wheel!: WheelScaling;
  private force!: Force;
  /** What the press may become that is watched now. */
  private kinds = new Set<Kind>();
  private hover: (event: PointerEvent) => void = () => undefined;
  private hovered: Point | null = null;

  override create(): HTMLElement {
    const element = this.frame("f-gestures");
    const target = this.target(element);
    this.gestures = new Gestures(target);
    this.scaling = new Scaling(target, () => this.node.num("multi_tap_touches"));
    this.wheel = new WheelScaling({ ...target, fire: this.tell.bind(this) });
    this.force = new Force(target, () => {
      this.gestures.abandon();
    });
    this.listenPresses(element);
    this.listenOthers(element);
    this.listenHover(element);
    onActivateKey(element, (event) => {
      this.perform(gestureOf(this.node, event));
    });
    return element;
  }

  override update(changed: Changes<"GestureDetector">): void {
    const { node, element } = this;
    this.updateContent(changed);
    if (changed.any("mouse_cursor", "disabled")) style(element, { cursor: node.disabled ? null : cursor(node.get("mouse_cursor")) });
    if (changed.has("hover_interval")) {
      this.hover = throttle(node.num("hover_interval"), (event) => {
        this.hovering(event);
      });
    }
    this.updateTouch();
    // A listener that may prevent scrolling slows it down: only where it is needed.
    this.element.removeEventListener("wheel", this.pinched);
    if (this.listens(/^on_scale_/)) this.element.addEventListener("wheel", this.pinched, { passive: false });
    this.host.onFlushed(() => {
      this.updateRole();
    });
  }

  override fill(): Fill {
    return this.childFill ?? FILL_BOTH;
  }

  override dispose(): void {
    this.gestures.dispose();
    this.scaling.dispose();
    this.wheel.dispose();
  }

  private target(element: HTMLElement): GestureTarget {
    const { node } = this;
    return {
      element,
      listens: (...names) => names.some((name) => this.kinds.has(kindOfEvent(name)) && !node.disabled && node.listens(name)),
      fire: (name, data = null) => {
        if (this.kinds.has(kindOfEvent(name))) this.tell(name, data);
      },
      get dragInterval() {
        return node.num("drag_interval");
      },
    };
  }

  private tell(name: Gesture, data: Value = null): void {
    if (!this.node.disabled) this.fire(name, data);
  }

  /** A gesture by keyboard, in the middle. */
  private perform(name: KeyGesture | undefined): void {
    const { element } = this;
    const box = element.getBoundingClientRect();
    const middle = { k: null, ...places({ x: box.left + box.width / 2, y: box.top + box.height / 2 }, element) };
    if (name === "tap") for (const part of ["tap_down", "tap_up", "tap"] as const) this.tell(part, middle);
    if (name === "double_tap" || name === "secondary_tap") this.tell(name);
    if (name !== "long_press") return;
    this.tell("long_press_start", middle);
    this.tell("long_press");
    this.tell("long_press_end", { ...middle, v: { x: 0, y: 0 } });
  }

  private listens(pattern: RegExp): boolean {
    const { props } = this.node;
    return Object.keys(props).some((name) => props[name] === true && pattern.test(name));
  }

  /** What the browser may still do with a finger on it, and whether a drag selects text. */
  private updateTouch(): void {
    const [pan, across, down] = [/^on_(pan|scale)_/, /^on_horizontal/, /^on_vertical/].map((name) => this.listens(name));
    const touch = !this.takes("touch") ? null : pan || (across && down) ? "none" : across ? "pan-y pinch-zoom" : down ? "pan-x pinch-zoom" : null;
    style(this.element, { "touch-action": touch, "user-select": touch || this.listens(/^on_(long_|double_)/) ? "none" : null });
  }

  /** A tap must work by keyboard too, if nothing inside has the keyboard already. */
  private updateRole(): void {
    const { node, element } = this;
    if (!element.isConnected) return;
    const alone = plainGesture(node) !== undefined && !node.bool("exclude_from_semantics") && !element.querySelector(INTERACTIVE);
    asButton(element, alone, node.disabled);
    attrs(element, { "aria-describedby": alone ? gestureHelp(node) : null });
  }

  private allowed(event: PointerEvent): boolean {
    return !this.node.disabled && this.takes(kindOf(event).toLowerCase());
  }

  /** Whether gestures of that kind of device count. */
  private takes(kind: string): boolean {
    const devices = this.node.list("allowed_devices").map((device) => toText(device)?.toLowerCase());
    return devices.length === 0 || devices.includes(kind);
  }

  /** The kinds of gestures that the app listens to. */
  private get wanted(): Set<Kind> {
    const { props } = this.node;
    const names = Object.keys(props).filter((name) => name.startsWith("on_") && props[name] === true);
    return new Set(names.map((name) => name.slice(3)).filter((name) => !UNPRESSED.test(name)).map(kindOfEvent));
  }

  private listenPresses(element: HTMLElement): void {
    element.addEventListener("pointerdown", (event) => {
      const target = event.target as Element;
      if (!this.allowed(event) || element.contains(target.closest(MOVES_ITSELF))) return;
      const onControl = insideControl(target, element);
      const kinds = kindsOf(event, this.wanted, onControl);
      if (kinds.size === 0) return;
      this.kinds = kinds;
      this.scaling.down(event);
      this.force.down(event);
      if (this.scaling.count === 1) this.gestures.begin(event, kinds.size, onControl);
      else this.gestures.abandon();
    });
    element.addEventListener("pointermove", (event) => {
      this.scaling.move(event);
      this.force.move(event);
    });
    for (const type of ["pointerup", "pointercancel"] as const) {
      element.addEventListener(type, (event) => {
        this.scaling.up(event);
        this.force.up(event);
        // What has moved a control inside has not pressed it.
        if (this.gestures.hasDragged(event) && insideControl(event.target, element)) swallowClick(element);
      });
    }
  }

  private listenOthers(element: HTMLElement): void {
    // A tap that is handled here is no click on a Container or tile around it.
    element.addEventListener("click", (event) => {
      if (this.listens(/^on_(tap|double_tap)/) && !this.node.disabled && !insideControl(event.target, element)) event.stopPropagation();
    });
    element.addEventListener("contextmenu", (event) => {
      if (!this.listens(/^on_(secondary|right)_/) || this.node.disabled) return;
      event.preventDefault();
    });
    onMenuKey(element, (event) => {
      const gesture = gestureOf(this.node, event);
      this.perform(gesture);
      return gesture !== undefined;
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
        this.fire("scroll", { ...places(at(event), element), sd: xy(wheelDelta(event)) });
      },
      { passive: true },
    );
  }

  private hovering(event: PointerEvent): void {
    const point = at(event);
    this.fire("hover", pointerData(event, this.element, minus(point, this.hovered ?? point)));
    this.hovered = point;
  }

  /** Pinching on a trackpad comes as a wheel with the control key, by which the browser would make the page larger. */
  private readonly pinched = (event: WheelEvent): void => {
    if (this.node.disabled || !(event.ctrlKey || this.node.bool("trackpad_scroll_causes_scale"))) return;
    event.preventDefault();
    this.wheel.turned(event);
  };
}
