/** NavigationRail: destinations one below the other at the side of a page. */

import { color } from "../../colors.js";
import { h, style } from "../../dom.js";
import { FILL_HEIGHT } from "../../layout.js";
import type { Fill } from "../../layout.js";
import type { Value } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import type { Slot } from "../../slot.js";
import { adopt } from "../../styles.js";
import { edges, elevation, given, px } from "../../values.js";
import type { States } from "../shared/control_state.js";
import { DestinationRenderer, DestinationsRenderer, markStyles } from "../shared/destinations.js";
import css from "./navigation_rail.css?inline";

adopt(css);

export class NavigationRailDestinationRenderer extends DestinationRenderer<"NavigationRailDestination"> {
  override update(changed: Changes<"NavigationRailDestination">): void {
    this.updateDestination(changed);
    const { node } = this;
    style(this.element, {
      ...markStyles(node.get("indicator_color"), node.get("indicator_shape")),
      padding: given(node.get("padding"), edges),
    });
  }
}

export class NavigationRailRenderer extends DestinationsRenderer<"NavigationRail"> {
  private leading!: Slot;
  private trailing!: Slot;
  private readonly group = h("div", "f-rail-group");

  override create(): HTMLElement {
    const [leading, trailing] = [h("div", "f-rail-leading"), h("div", "f-rail-trailing")];
    this.leading = this.slot(leading, { kind: "box", loose: true, limits: { w: "bounded", h: "free" } });
    this.trailing = this.slot(trailing, { kind: "box", loose: true, limits: { w: "bounded", h: "free" } });
    this.group.append(this.list("column"));
    return h("nav", "f-rail", leading, h("div", "f-rail-body", this.group), trailing);
  }

  override update(changed: Changes<"NavigationRail">): void {
    const { node, element } = this;
    if (changed.has("destinations")) this.showItems(node.children("destinations"));
    if (changed.has("leading")) this.leading.set(node.child("leading"));
    if (changed.has("trailing")) this.trailing.set(node.child("trailing"));
    if (changed.any("pin_leading_to_top", "pin_trailing_to_bottom")) this.updatePins();
    this.updateSelected();
    this.paintMark(element, node.get("indicator_color"), node.get("indicator_shape"));
    element.classList.toggle("f-rail-extended", node.bool("extended"));
    element.classList.toggle("f-rail-scrolls", node.bool("scrollable"));
    element.classList.toggle("f-nav-unmarked", !node.bool("use_indicator", true));
    element.dataset["labels"] = node.bool("extended") ? "beside" : node.enum("label_type", "all");
    const place = Math.min(1, Math.max(-1, node.num("group_alignment", -1)));
    style(element, {
      "background-color": color(node.get("bgcolor")),
      "box-shadow": elevation(node.num("elevation", 0)),
      "--f-rail-width": given(node.num("min_width"), px),
      "--f-rail-extended-width": given(node.num("min_extended_width"), px),
      "--f-rail-above": (1 + place) / 2,
      "--f-rail-below": (1 - place) / 2,
    });
  }

  override fill(): Fill {
    return FILL_HEIGHT;
  }

  protected override labelStyle(states: States): Value | undefined {
    return this.node.get(states.has("selected") ? "selected_label_text_style" : "unselected_label_text_style");
  }

  /** What is not pinned stands with the destinations. */
  private updatePins(): void {
    const { node, group, element } = this;
    const [leading, trailing] = [this.leading.container, this.trailing.container];
    (node.bool("pin_leading_to_top") ? element : group).prepend(leading);
    (node.bool("pin_trailing_to_bottom") ? element : group).append(trailing);
  }
}
