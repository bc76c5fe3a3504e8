/** ListTile in the look of iOS. */

import { color } from "../../colors.js";
import { h, style } from "../../dom.js";
import type { Changes } from "../../renderer.js";
import type { Slot } from "../../slot.js";
import { adopt } from "../../styles.js";
import { edges, given, px } from "../../values.js";
import { ListTileRenderer } from "../layout/list_tile.js";
import { as } from "./cupertino.js";
import css from "./cupertino_list_tile.css?inline";

adopt(css);

export class CupertinoListTileRenderer extends ListTileRenderer {
  protected override readonly loose = true;
  private info!: Slot;

  override create(): HTMLElement {
    const element = super.create();
    element.classList.add("c-control", "c-tile");
    const info = h("div", "c-tile-info");
    this.info = this.slot(info, { kind: "box", loose: true });
    element.insertBefore(info, element.lastElementChild);
    return element;
  }

  override update(changed: Changes<"ListTile">): void {
    super.update(changed);
    const { element } = this;
    const node = as("CupertinoListTile", this.node);
    this.info.set(node.content("additional_info"));
    this.info.container.hidden = !node.has("additional_info");
    element.classList.toggle("c-notched", node.bool("notched"));
    style(element, {
      padding: given(node.get("padding") ?? this.node.get("content_padding"), edges),
      "background-color": color(node.get("bgcolor")),
      "--c-pressed-back": color(node.get("bgcolor_activated") ?? this.node.get("splash_color")),
      "--c-leading": given(node.num("leading_size"), px),
      "--c-leading-gap": given(node.num("leading_to_title"), px),
    });
  }
}
