import { style } from "../../dom.js";
import { isMap } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { SingleChild } from "../shared/single_child.js";
import { num, px } from "../../values.js";

export class SafeAreaRenderer extends SingleChild<"SafeArea"> {
  override create(): HTMLElement {
    return this.frame("f-safe-area");
  }

  override update(changed: Changes<"SafeArea">): void {
    const { node } = this;
    this.updateContent(changed);
    const least = node.get("minimum_padding");
    for (const side of ["left", "top", "right", "bottom"] as const) {
      const padding = px(num(isMap(least) ? least[side] : least, 0));
      const avoid = node.bool(`avoid_intrusions_${side}`);
      style(this.element, { [`padding-${side}`]: avoid ? `max(${padding}, env(safe-area-inset-${side}, 0px))` : padding });
    }
  }
}
