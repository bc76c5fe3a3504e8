/** CupertinoPicker: a wheel of controls. */

import { color } from "../../colors.js";
import { attrs, h, style } from "../../dom.js";
import { FILL_BOTH } from "../../layout.js";
import type { Fill } from "../../layout.js";
import type { ControlNode } from "../../node.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import type { Slot } from "../../slot.js";
import "./cupertino.js";
import { adopt } from "../../styles.js";
import { messageOf } from "../../tooltip.js";
import css from "./picker.css?inline";
import { textScale } from "../shared/text_scale.js";
import { Wheel } from "./wheel.js";

adopt(css);

export class CupertinoPickerRenderer extends Renderer<"CupertinoPicker"> {
  private wheel!: Wheel;
  private overlay!: Slot;
  private readonly bar = h("div", "f-wheel-bar");
  /** A place for each item. */
  private readonly places: Slot[] = [];
  private observer: MutationObserver | undefined;

  override create(): HTMLElement {
    this.wheel = new Wheel({
      changed: (index) => {
        this.change({ selected_index: index }, "change", index);
      },
    });
    const { overlay } = this.wheel;
    this.overlay = this.slot(h("div", "f-wheel-own"), { kind: "box" });
    overlay.append(this.bar, this.overlay.container);
    // What stands twice on a wheel that goes round is a copy: it follows what the program changes.
    this.observer = new MutationObserver(() => {
      this.wheel.redraw();
    });
    return h("div", "f-cupertino-picker", this.wheel.element);
  }

  override update(changed: Changes<"CupertinoPicker">): void {
    const { node, wheel } = this;
    if (changed.has("bgcolor")) style(this.element, { "background-color": color(node.get("bgcolor")) });
    if (changed.any("item_extent", "squeeze", "diameter_ratio", "use_magnifier", "magnification", "off_axis_fraction")) {
      wheel.setLook({
        extent: Math.max(1, node.num("item_extent")) * textScale(),
        squeeze: node.num("squeeze"),
        diameterRatio: node.num("diameter_ratio"),
        magnification: node.num("magnification"),
        offAxis: node.num("off_axis_fraction"),
      });
    }
    if (changed.any("controls", "looping")) this.fillWheel();
    if (changed.has("selection_overlay")) {
      this.overlay.set(node.child("selection_overlay"));
      this.bar.hidden = node.child("selection_overlay") !== undefined;
    }
    if (changed.has("default_selection_overlay_bgcolor")) {
      style(this.bar, { "--f-bar-color": color(node.get("default_selection_overlay_bgcolor")) });
    }
    if (changed.has("disabled")) wheel.setDisabled(node.disabled);
    attrs(wheel.element, { "aria-label": messageOf(node) ?? "Picker" });
    const index = node.num("selected_index");
    if (changed.first || (changed.any("selected_index", "controls") && !wheel.isBusy && index !== wheel.index)) {
      wheel.show(index, !changed.first);
    }
  }

  override fill(): Fill {
    return FILL_BOTH;
  }

  override dispose(): void {
    this.wheel.dispose();
    this.observer?.disconnect();
  }

  private get visible(): ControlNode[] {
    return this.node.children("controls").filter((control) => control.visible);
  }

  private fillWheel(): void {
    const { places, observer } = this;
    const controls = this.visible;
    observer?.disconnect();
    while (places.length > controls.length) places.pop()?.remove();
    controls.forEach((control, i) => {
      const place = (places[i] ??= this.slot(h("div", "f-cupertino-picker-item"), { kind: "box", loose: true, at: [0, 0] }));
      place.set(control);
      observer?.observe(place.container, { subtree: true, childList: true, characterData: true, attributes: true });
    });
    this.wheel.setItems({
      first: 0,
      last: controls.length - 1,
      looping: this.node.bool("looping"),
      text: (index) => said(places[index]?.container) || `${index + 1}`,
      draw: (index, again) => {
        const item = places[index]?.container ?? h("div");
        return again ? (item.cloneNode(true) as HTMLElement) : item;
      },
    });
  }
}

/** What an item says: its text, else a name in it. */
function said(item: HTMLElement | undefined): string {
  const named = item?.querySelector("[aria-label], [alt]");
  return item?.textContent.trim() || named?.getAttribute("aria-label") || named?.getAttribute("alt") || "";
}
