/** DataColumn: the heading of a column, which may sort the rows. */

import { asButton, attrs, h, style } from "../../dom.js";
import { iconElement } from "../../icons.js";
import { justify } from "../../layout.js";
import { toText } from "../../node.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import type { Slot } from "../../slot.js";
import { listenPress } from "../shared/press.js";
import { tableAround } from "./data_table.js";

const ARROW = "M4 12l1.41 1.41L11 7.83V20h2V7.83l5.58 5.59L20 12l-8-8-8 8z";

export class DataColumnRenderer extends Renderer<"DataColumn"> {
  private label!: Slot;
  private readonly arrow = iconElement("f-icon f-dt-arrow");
  private readonly press = h("div", "f-dt-press");

  override create(): HTMLElement {
    const { press, arrow } = this;
    const label = h("span", "f-dt-label");
    this.label = this.slot(label, { kind: "box", loose: true });
    arrow.firstElementChild?.setAttribute("d", ARROW);
    press.append(label, arrow);
    const element = h("th", "f-dt-cell f-dt-heading", press);
    attrs(element, { scope: "col", role: "columnheader" });
    listenPress(this.host, this.node, press, () => {
      if (this.node.listens("sort")) tableAround(this)?.sort(this.node);
    });
    return element;
  }

  override update(changed: Changes<"DataColumn">): void {
    const { node, element, press } = this;
    const table = tableAround(this);
    if (changed.has("label")) this.label.set(node.content("label"));
    if (!changed.first && changed.any("numeric", "visible")) table?.renew();
    const sorts = node.listens("sort");
    const index = table?.columns.indexOf(node) ?? -1;
    const sorted = index >= 0 && table?.node.num("sort_column_index") === index;
    const ascending = table?.node.bool("sort_ascending") === true;
    asButton(press, sorts, node.disabled);
    press.classList.toggle("f-dt-sorts", sorts);
    this.arrow.classList.toggle("f-dt-sorted", sorted);
    this.arrow.classList.toggle("f-dt-down", !ascending);
    attrs(element, { "aria-sort": sorted ? (ascending ? "ascending" : "descending") : sorts ? "none" : null });
    element.classList.toggle("f-dt-numeric", node.bool("numeric"));
    element.classList.toggle("f-dt-last", index === (table?.columns.length ?? 0) - 1);
    const alignment = toText(node.get("heading_row_alignment") ?? table?.node.themed("heading_row_alignment"));
    style(press, { "justify-content": alignment === undefined ? null : justify(alignment) });
  }
}
