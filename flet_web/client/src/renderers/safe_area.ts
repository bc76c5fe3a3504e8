import { h, style } from "../dom.js";
import { FILL_NONE } from "../layout.js";
import type { Fill } from "../layout.js";
import { isMap } from "../protocol.js";
import { register } from "../registry.js";
import type { Changes } from "../renderer.js";
import { Renderer } from "../renderer.js";
import type { Slot } from "../slot.js";
import { num, px } from "../values.js";

class SafeAreaRenderer extends Renderer {
  private content!: Slot;

  override create(): HTMLElement {
    const element = h("div", "f-safe-area");
    this.content = this.slot(element, "box");
    return element;
  }

  override update(changed: Changes): void {
    const { node } = this;
    if (changed.has("content")) this.content.set(node.child("content"));
    const least = node.get("minimum_padding");
    for (const side of ["left", "top", "right", "bottom"] as const) {
      const padding = px(num(isMap(least) ? least[side] : least, 0));
      const avoid = node.bool(`avoid_intrusions_${side}`, true);
      style(this.element, { [`padding-${side}`]: avoid ? `max(${padding}, env(safe-area-inset-${side}, 0px))` : padding });
    }
  }

  override fill(): Fill {
    return this.content.children[0]?.fill ?? FILL_NONE;
  }
}

register("SafeArea", SafeAreaRenderer);
