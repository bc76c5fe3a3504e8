/** InteractiveViewer: a content that is moved and enlarged, by pointers, by the wheel, by keys and by the program. */

import { attrs, style } from "../../dom.js";
import { FILL_BOTH } from "../../layout.js";
import type { Fill } from "../../layout.js";
import { toNumber } from "../../node.js";
import type { Point } from "../../pointer.js";
import type { ValueMap } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { throttle } from "../../throttle.js";
import { adopt } from "../../styles.js";
import { messageOf } from "../../tooltip.js";
import { clip, edges, millis, position } from "../../values.js";
import { minus, stamp, xy } from "../shared/gesture_data.js";
import { helpText } from "../shared/help_text.js";
import { insideControl } from "../shared/inside.js";
import { SingleChild } from "../shared/single_child.js";
import { PinchTracker } from "../shared/pinch.js";
import type { Pinch } from "../shared/pinch.js";
import { Sight } from "../shared/sight.js";
import css from "./interactive_viewer.css?inline";

adopt(css);

const HELP = "Press the arrow keys to move it, plus and minus to enlarge and shrink it, 0 to see it as it was.";
const STEP = 40; // px, by an arrow key
const FACTOR = 1.25; // by + and -
/** A step of a wheel is longer than what a touchpad tells of at a time. */
const WHEEL = 50;

export class InteractiveViewerRenderer extends SingleChild<"InteractiveViewer"> {
  private readonly sight = new Sight();
  private saved: Sight["state"] | null = null;
  private begun: Sight["state"] = this.sight.state;
  private update_: (data: ValueMap) => void = () => undefined;

  override create(): HTMLElement {
    const element = this.frame("f-viewer");
    attrs(element, { role: "group", tabindex: 0, "aria-label": "Viewer", "aria-describedby": helpText("f-viewer-help", HELP) });
    new PinchTracker(element, {
      allowed: (event) => !this.node.disabled && !(event.pointerType === "mouse" && insideControl(event.target, element)),
      start: (pinch) => {
        this.begun = this.sight.state;
        this.sight.stop();
        this.tell("interaction_start", pinch);
      },
      move: (pinch) => {
        this.follow(pinch);
      },
      end: (pinch, speed) => {
        this.fire("interaction_end", { pc: pinch.count, v: xy(speed) });
        if (this.node.bool("pan_enabled")) this.sight.glide(speed, this.node.num("interaction_end_friction_coefficient"));
      },
    });
    element.addEventListener("wheel", (event) => {
      if (!this.node.disabled && this.wheel(event)) event.preventDefault();
    }, { passive: false });
    element.addEventListener("keydown", (event) => {
      if (event.target === element && !this.node.disabled && this.key(event)) event.preventDefault();
    });
    return element;
  }

  override update(changed: Changes<"InteractiveViewer">): void {
    const { node, element, content } = this;
    if (changed.has("tooltip")) attrs(element, { "aria-label": messageOf(node) ?? "Viewer" });
    if (changed.has("constrained")) {
      const free = { kind: "box", loose: true, limits: { w: "free", h: "free" } } as const;
      content.flow = node.bool("constrained") ? { kind: "box" } : free;
    }
    this.updateContent(changed);
    element.classList.toggle("f-viewer-free", !node.bool("constrained"));
    element.classList.toggle("f-viewer-held", !node.disabled && (node.bool("pan_enabled") || node.bool("scale_enabled")));
    style(element, { overflow: clip(node.enum("clip_behavior")), "--f-origin": node.map("alignment") ? position(node.get("alignment")) : null });
    if (changed.has("interaction_update_interval")) {
      this.update_ = throttle(node.num("interaction_update_interval"), (data: ValueMap) => {
        this.fire("interaction_update", data);
      });
    }
    const inside = content.children[0]?.outer;
    if (!inside) return;
    inside.classList.add("f-viewed");
    const margin = edges(node.get("boundary_margin") ?? 0).split(" ").map(parseFloat);
    const [top = 0, right = top, bottom = top, left = right] = margin;
    this.sight.show(element, inside, { top, right, bottom, left }, node.num("min_scale"), node.num("max_scale"));
  }

  override fill(): Fill {
    return this.node.bool("constrained") ? super.fill() : FILL_BOTH;
  }

  override dispose(): void {
    this.sight.stop();
  }

  override invoke(name: string, args: ValueMap): unknown {
    const { sight } = this;
    switch (name) {
      case "pan": {
        const { scale } = sight.state;
        sight.pan({ x: (toNumber(args["dx"]) ?? 0) * scale, y: (toNumber(args["dy"]) ?? 0) * scale });
        return null;
      }
      case "zoom":
        sight.zoom(toNumber(args["factor"]) ?? 1, { x: sight.state.x, y: sight.state.y });
        return null;
      case "reset":
        return sight.reset(millis(args["animation_duration"]));
      case "save_state":
        this.saved = sight.state;
        return null;
      case "restore_state":
        if (this.saved) sight.set(this.saved);
        return null;
      default:
        throw new Error(`Unknown InteractiveViewer method: ${name}`);
    }
  }

  private follow(pinch: Pinch): void {
    const { node, sight, begun } = this;
    const scale = node.bool("scale_enabled") ? pinch.scale : 1;
    sight.set(begun);
    const start = minus(pinch.middle, pinch.moved);
    if (scale !== 1) sight.zoom(scale, start);
    if (node.bool("pan_enabled")) sight.pan(pinch.moved);
    this.update_({
      ...this.data(pinch), fpd: xy(pinch.delta), s: pinch.scale, hs: pinch.horizontal, vs: pinch.vertical, rot: pinch.rotation,
    });
  }

  /** A wheel enlarges, a touchpad moves, and pinching on it enlarges. False if nothing has changed: the page scrolls then. */
  private wheel(event: WheelEvent): boolean {
    const { node, sight } = this;
    const before = sight.state;
    const box = this.element.getBoundingClientRect();
    const at = { x: event.clientX - box.left, y: event.clientY - box.top };
    const pad = !event.ctrlKey && event.deltaMode === 0 && (event.deltaX !== 0 || Math.abs(event.deltaY) < WHEEL);
    let factor = 1;
    if (pad && !node.bool("trackpad_scroll_causes_scale")) {
      if (node.bool("pan_enabled")) sight.pan({ x: -event.deltaX, y: -event.deltaY });
    } else if (node.bool("scale_enabled")) {
      const lines = event.deltaMode === 1 ? 16 : 1;
      // Browsers tell of pinching in small steps.
      factor = Math.exp((-event.deltaY * lines) / (event.ctrlKey ? 100 : node.num("scale_factor")));
      sight.zoom(factor, at);
    }
    return this.stepped(event, before, at, factor, { x: -event.deltaX, y: -event.deltaY });
  }

  /** Tells the whole interaction of a step of the wheel or of a key. False if nothing has changed. */
  private stepped(event: Event, before: Point & { scale: number }, at: Point, factor: number, by: Point): boolean {
    const { x, y, scale } = this.sight.state;
    if (x === before.x && y === before.y && scale === before.scale) return false;
    const box = this.element.getBoundingClientRect();
    const data = { lfp: xy(at), gfp: { x: at.x + box.left, y: at.y + box.top }, pc: 0, ts: stamp(event) };
    this.fire("interaction_start", data);
    this.update_({ ...data, fpd: xy(factor === 1 ? by : { x: 0, y: 0 }), s: factor, hs: factor, vs: factor, rot: 0 });
    this.fire("interaction_end", { pc: 0, v: { x: 0, y: 0 } });
    return true;
  }

  private key(event: KeyboardEvent): boolean {
    const { node, sight, element } = this;
    const { key } = event;
    const before = sight.state;
    const ways: Record<string, Point> = {
      ArrowLeft: { x: STEP, y: 0 }, ArrowRight: { x: -STEP, y: 0 }, ArrowUp: { x: 0, y: STEP }, ArrowDown: { x: 0, y: -STEP },
    };
    const way = ways[key];
    const middle = { x: element.clientWidth / 2, y: element.clientHeight / 2 };
    const factor = ["+", "="].includes(key) ? FACTOR : key === "-" ? 1 / FACTOR : 1;
    if (way && node.bool("pan_enabled")) sight.pan(way);
    else if (factor !== 1 && node.bool("scale_enabled")) sight.zoom(factor, middle);
    else if (key === "0") void sight.reset(0);
    else return false;
    this.stepped(event, before, middle, factor, way ?? { x: 0, y: 0 });
    return true;
  }

  private tell(name: "interaction_start", pinch: Pinch): void {
    this.fire(name, this.data(pinch));
  }

  private data(pinch: Pinch): ValueMap {
    const box = this.element.getBoundingClientRect();
    const global = { x: pinch.middle.x + box.left, y: pinch.middle.y + box.top };
    return { lfp: xy(pinch.middle), gfp: xy(global), pc: pinch.count, ts: pinch.stamp };
  }
}
