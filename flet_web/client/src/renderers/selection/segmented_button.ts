/** SegmentedButton: segments side by side; one is chosen as with radio buttons, or each is on or off. */

import { encircle } from "../../decoration.js";
import { attrs, h, style } from "../../dom.js";
import { FILL_NONE, FILL_WIDTH } from "../../layout.js";
import type { Fill } from "../../layout.js";
import type { ControlNode } from "../../node.js";
import type { ValueMap } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import type { Slot } from "../../slot.js";
import { adopt } from "../../styles.js";
import { asMap, borderSide, CIRCLE, edges, given, outlinedShape } from "../../values.js";
import { isMap } from "../../protocol.js";
import { pick } from "../shared/control_state.js";
import css from "./segmented_button.css?inline";

adopt(css);

export class SegmentedButtonRenderer extends Renderer<"SegmentedButton"> {
  private readonly frame = h("div", "f-segments");
  private segments!: Slot;
  private readonly room = new ResizeObserver(() => {
    this.arrange();
  });

  override create(): HTMLElement {
    const { frame } = this;
    this.segments = this.slot(frame, { kind: "row" });
    frame.addEventListener("click", (event) => {
      const index = this.segments.children.findIndex(({ element }) => event.target instanceof Node && element.contains(event.target));
      const segment = this.node.children("segments").filter(seen)[index];
      if (segment && !segment.disabled) this.press(segment.str("value", ""));
    });
    frame.addEventListener("keydown", (event) => {
      this.key(event);
    });
    const element = h("div", "f-segmented", frame);
    window.addEventListener("resize", this.arrange);
    return element;
  }

  override update(changed: Changes<"SegmentedButton">): void {
    const { node, frame } = this;
    if (changed.has("segments")) this.segments.set(node.children("segments"));
    if (changed.has("padding")) {
      style(this.element, { padding: given(node.get("padding"), edges) });
      frame.classList.toggle("f-wide", node.has("padding"));
    }
    const one = this.isOne;
    attrs(frame, { role: one ? "radiogroup" : "group", "aria-disabled": node.disabled ? "true" : null });
    if (!changed.first) for (const segment of node.children("segments")) this.host.tree.markDirty(segment, "_holder");
    this.paint();
    this.host.onFlushed(this.arrange);
  }

  override dispose(): void {
    this.room.disconnect();
    window.removeEventListener("resize", this.arrange);
  }

  /** Side by side or, if asked for or if the longest words have no room for that, one below the other. */
  readonly arrange = (): void => {
    const { frame, node } = this;
    // Its own width says nothing of the room: it may be that of the words.
    if (this.element.parentElement) this.room.observe(this.element.parentElement);
    frame.classList.remove("f-vertical");
    const stands = node.enum("direction", "horizontal") === "vertical";
    // Words that run out are what says that there is no room; a circle cuts them off anyway.
    const lacksRoom = frame.scrollWidth > frame.clientWidth + 1 && !frame.classList.contains("f-encircled");
    frame.classList.toggle("f-vertical", stands || lacksRoom);
  };

  override fill(): Fill {
    return this.node.has("padding") ? FILL_WIDTH : FILL_NONE;
  }

  /** Exactly one segment is chosen at any time. */
  get isOne(): boolean {
    return !this.node.bool("allow_multiple_selection") && !this.node.bool("allow_empty_selection");
  }

  /** The ButtonStyle of the segments. */
  get look(): ValueMap {
    return { ...asMap(this.node.themed("style")), ...asMap(this.node.get("style")) };
  }

  /** Whether Tab stops at a segment: with one choice at the chosen one, else at each of them. */
  stops(segment: ControlNode<"Segment">): boolean {
    if (!this.isOne) return true;
    const usable = this.node.children("segments").filter((one) => seen(one) && !one.disabled);
    return segment === (usable.find((one) => this.has(one)) ?? usable[0]);
  }

  has(segment: ControlNode<"Segment">): boolean {
    return this.node.list("selected").includes(segment.str("value", ""));
  }

  /** Outline and line are those of the whole; the style sheet has the defaults. */
  private paint(): void {
    const { look, frame, node } = this;
    const active = new Set(node.disabled ? ["disabled"] : []);
    const [shape, side] = [pick(look["shape"], active), pick(look["side"], active)];
    const outline = isMap(shape) ? outlinedShape(shape, "") : undefined;
    const line = side === undefined ? outline?.border : (borderSide(side) ?? "0 none");
    const round = outline?.radius === CIRCLE;
    style(frame, { "border-radius": outline?.radius, "corner-shape": outline?.corners, "--f-line": line, overflow: round ? "clip" : null });
    encircle(frame, round);
  }

  private press(value: string): void {
    const { node } = this;
    const before = node.list("selected");
    const [only, several, empty] = [
      before.length === 1 && before[0] === value, node.bool("allow_multiple_selection"), node.bool("allow_empty_selection"),
    ];
    if (only && !empty) return;
    const without = before.filter((one) => one !== value);
    const toggles = several || only;
    const selected = !toggles ? [value] : without.length < before.length ? without : [...before, value];
    this.change({ selected }, "change", selected);
    this.host.tree.markDirty(node, "selected");
  }

  /** Arrow keys choose the next segment, as among radio buttons. */
  private key(event: KeyboardEvent): void {
    if (!this.isOne || this.node.disabled) return;
    const forward = getComputedStyle(this.frame).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const back = forward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
    const step = { [forward]: 1, ArrowDown: 1, [back]: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const usable = this.node.children("segments").filter((one) => seen(one) && !one.disabled);
    const at = usable.findIndex((one) => this.host.find(one)?.element === document.activeElement);
    const next = usable.at((at + step) % usable.length);
    if (!next) return;
    this.host.find(next)?.element.focus();
    this.press(next.str("value", ""));
  }
}

function seen(node: ControlNode): boolean {
  return node.visible;
}
