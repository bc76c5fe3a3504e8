/** AnimatedSwitcher: a layer for what comes, one for each control that still goes. */

import { easing } from "../../curves.js";
import { attrs, h } from "../../dom.js";
import { FILL_NONE } from "../../layout.js";
import type { Fill } from "../../layout.js";
import type { ControlNode } from "../../node.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import type { Slot } from "../../slot.js";
import { adopt } from "../../styles.js";
import { millis } from "../../values.js";
import css from "./animated_switcher.css?inline";

adopt(css);

/** What is not there yet, and what is. */
const FRAMES: Record<string, Keyframe[]> = {
  fade: [{ opacity: 0 }, { opacity: 1 }],
  rotation: [{ rotate: "0turn" }, { rotate: "1turn" }],
  scale: [{ scale: 0 }, { scale: 1 }],
};

interface Layer {
  readonly slot: Slot;
  readonly node: ControlNode;
  running: Animation | null;
}

export class AnimatedSwitcherRenderer extends Renderer<"AnimatedSwitcher"> {
  private shown: Layer | null = null;
  private readonly going = new Set<Layer>();

  override create(): HTMLElement {
    return h("div", "f-switcher");
  }

  override update(changed: Changes<"AnimatedSwitcher">): void {
    if (changed.has("content")) this.show(this.node.child("content"));
  }

  override fill(): Fill {
    return this.shown?.slot.children[0]?.fill ?? FILL_NONE;
  }

  private show(node: ControlNode | undefined): void {
    const before = this.shown;
    if (before && before.node === node) return;
    this.shown = node ? this.layer(node) : null;
    // The first content is simply there.
    if (before && this.shown) this.play(this.shown, false);
    if (before) this.leave(before);
  }

  private layer(node: ControlNode): Layer {
    const element = h("div", "f-switcher-layer");
    const slot = this.slot(element, { kind: "box", loose: true, at: [0, 0] });
    slot.set(node);
    this.element.append(element);
    return { slot, node, running: null };
  }

  private leave(layer: Layer): void {
    this.going.add(layer);
    attrs(layer.slot.container, { inert: true });
    this.play(layer, true).addEventListener("finish", () => {
      if (!this.going.delete(layer)) return;
      layer.slot.remove();
      layer.slot.container.remove();
    });
  }

  /** The old control plays its curve from the end to the beginning. */
  private play(layer: Layer, back: boolean): Animation {
    const { node } = this;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const { running } = layer;
    // Half gone is half there: what turns round goes on from where it is.
    if (running?.playState === "running") {
      running.reverse();
      return running;
    }
    const frames = FRAMES[node.enum("transition")] ?? [];
    const made = layer.slot.container.animate(frames, {
      duration: still ? 0 : millis(node.get(back ? "reverse_duration" : "duration"), 1000),
      easing: easing(node.get(back ? "switch_out_curve" : "switch_in_curve")),
      direction: back ? "reverse" : "normal",
      fill: back ? "forwards" : "none",
    });
    layer.running = made;
    return made;
  }
}
