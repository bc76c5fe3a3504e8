/** Segment: a choice of a SegmentedButton, which says whether it is chosen and how it looks. */

import { attrs, h, style } from "../../dom.js";
import { color } from "../../colors.js";
import type { ControlNode } from "../../node.js";
import { isType } from "../../node.js";
import type { ValueMap } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import { surface } from "../../ripple.js";
import type { Slot } from "../../slot.js";
import { messageOf } from "../../tooltip.js";
import { paintButton } from "../shared/button_style.js";
import { ActiveStates, pick } from "../shared/control_state.js";
import { CHECK, IconPlace } from "../shared/icon_place.js";
import { SegmentedButtonRenderer } from "./segmented_button.js";

export class SegmentRenderer extends Renderer<"Segment"> {
  private icon!: IconPlace;
  private chosen!: IconPlace;
  private label!: Slot;
  private readonly active = new ActiveStates();

  override create(): HTMLElement {
    const label = h("span", "f-button-label");
    this.label = this.slot(label, { kind: "box", loose: true });
    this.icon = new IconPlace(this.mounted);
    this.chosen = new IconPlace(this.mounted);
    const element = h("button", "f-press f-segment", this.chosen.element, this.icon.element, label);
    element.type = "button";
    surface(element);
    return element;
  }

  override update(changed: Changes<"Segment">): void {
    const { node, element, holder } = this;
    if (!holder) return;
    const selected = holder.has(node);
    const content = node.content("label");
    if (changed.has("label")) {
      this.label.set(content);
      this.label.container.hidden = content === undefined;
    }
    this.showIcons(holder, selected);
    this.active.mark("selected", selected);
    this.active.mark("disabled", node.disabled);
    (element as HTMLButtonElement).disabled = node.disabled;
    const one = holder.isOne;
    attrs(element, {
      role: one ? "radio" : null,
      "aria-checked": one ? String(selected) : null,
      "aria-pressed": one ? null : String(selected),
      "aria-label": element.textContent ? null : messageOf(node) ?? node.str("value"),
      tabindex: holder.stops(node) ? null : -1,
    });
    this.paint();
    this.host.onFlushed(holder.arrange);
  }

  /** The SegmentedButton that it stands in. */
  private get holder(): SegmentedButtonRenderer | undefined {
    let above: ControlNode | null = this.node.parent;
    while (above && !isType(above, "SegmentedButton")) above = above.parent;
    const renderer = above ? this.host.find(above)?.renderer : undefined;
    return renderer instanceof SegmentedButtonRenderer ? renderer : undefined;
  }

  private showIcons(holder: SegmentedButtonRenderer, selected: boolean): void {
    const shown = selected && holder.node.bool("show_selected_icon");
    const given = holder.node.get("selected_icon");
    // An icon alone is the label.
    this.icon.show(shown && this.node.has("label") ? undefined : this.node.get("icon"));
    this.element.classList.toggle("f-with-icon", this.node.has("label") && (shown || this.node.has("icon")));
    this.chosen.show(shown ? given : undefined);
    if (shown && given === undefined) this.chosen.draw(CHECK);
  }

  private paint(): void {
    const { element, holder, active } = this;
    if (!holder) return;
    const look: ValueMap = { ...holder.look, shape: null, side: null };
    active.follow(element, this.paint.bind(this), ...Object.values(look));
    paintButton(element, look, active);
    for (const { element: icon } of [this.icon, this.chosen]) style(icon, { color: color(pick(look["icon_color"], active)) });
  }
}
