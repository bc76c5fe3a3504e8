/** Round buttons with an icon: plain, filled, tonal and outlined; with `selected` they are toggles. */

import { color } from "../../colors.js";
import { attrs, said, style } from "../../dom.js";
import type { Styles } from "../../dom.js";
import type { ValueMap } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { asMap, sizeLimits } from "../../values.js";
import { Pressable } from "../shared/pressable.js";
import { stateLayer } from "../shared/state_layer.js";
import { adopt } from "../../styles.js";
import css from "./icon_button.css?inline";

adopt(css);

const KINDS = {
  IconButton: "plain", FilledIconButton: "filled", FilledTonalIconButton: "tonal", OutlinedIconButton: "outlined",
} as const;

type IconButtonType = keyof typeof KINDS;

/** Fields of ButtonStyle that the button has as properties too. */
const OWN = ["alignment", "icon_size", "padding"] as const;

export class IconButtonRenderer extends Pressable<IconButtonType> {
  override create(): HTMLElement {
    return this.press(`f-icon-button f-icon-button-${KINDS[this.node.type]}`);
  }

  override update(changed: Changes<IconButtonType>): void {
    const { node, element } = this;
    const selected = node.bool("selected");
    this.updatePressable(changed);
    if (changed.any("icon", "selected_icon", "selected")) {
      this.show(undefined, (selected ? node.get("selected_icon") : undefined) ?? node.get("icon"));
    }
    if (changed.has("selected")) {
      this.mark("selected", selected);
      attrs(element, { "aria-pressed": node.has("selected") ? String(selected) : null });
    }
    // Nearly every property is one of looks; painting all of them is cheap.
    this.paint();
  }

  protected override get ownStyle(): ValueMap {
    const { node } = this;
    const given = { ...asMap(node.get("style")), ...super.ownStyle };
    for (const name of OWN) if (node.has(name)) given[name] = node.get(name);
    return given;
  }

  protected override get limits(): Styles {
    const { "max-width": width = null, "max-height": height = null, ...least } = sizeLimits(this.node.get("size_constraints"));
    const most = said({ "--f-most-w": width, "--f-most-h": height });
    return { ...super.limits, "max-width": width, "max-height": height, ...most, ...said(least) };
  }

  protected override paint(): void {
    super.paint();
    const { node, element } = this;
    const selected = node.bool("selected") && node.has("selected_icon_color");
    const own = color(node.get(selected ? "selected_icon_color" : "icon_color"));
    const off = node.disabled ? color(node.get("disabled_color")) : undefined;
    style(this.icon.element, { color: off ?? own ?? this.iconColor });
    const press = node.get("highlight_color") ?? node.get("splash_color");
    style(element, stateLayer({ hover: node.get("hover_color"), focus: node.get("focus_color"), press }));
  }
}

export {
  IconButtonRenderer as FilledIconButtonRenderer,
  IconButtonRenderer as FilledTonalIconButtonRenderer,
  IconButtonRenderer as OutlinedIconButtonRenderer,
};
