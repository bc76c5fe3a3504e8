/** DataCell: a cell of a row of a table, which may be used. */

import { attrs, h } from "../../dom.js";
import { iconElement } from "../../icons.js";
import type { ControlNode } from "../../node.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import { surface } from "../../ripple.js";
import type { EventName } from "../../schema.js";
import type { Slot } from "../../slot.js";
import { Gestures } from "../shared/gestures.js";
import { kindOfEvent, kindsOf } from "../shared/gesture_kinds.js";
import { insideControl } from "../shared/inside.js";
import { tableAround } from "./data_table.js";
import type { DataTableRenderer } from "./data_table.js";

const GESTURES = ["tap", "double_tap", "long_press", "tap_cancel", "tap_down"] as const satisfies EventName<"DataCell">[];
const PENCIL =
  "M3 17.25V21h3.75L17.81 9.94l-3.75-3.75L3 17.25zM20.71 7.04a1 1 0 0 0 0-1.41l-2.34-2.34a1 1 0 0 0-1.41 0l-1.83 1.83 3.75 3.75 1.83-1.83z";

export class DataCellRenderer extends Renderer<"DataCell"> {
  private content!: Slot;
  private pencil: SVGElement | null = null;
  private gestures: Gestures | null = null;

  override create(): HTMLElement {
    const box = h("div", "f-dt-content");
    this.content = this.slot(box, { kind: "box", loose: true, limits: { w: "bounded", h: "bounded" } });
    return h("td", "f-dt-cell", box);
  }

  override update(changed: Changes<"DataCell">): void {
    const { node, element } = this;
    if (changed.has("content")) this.content.set(node.content("content"));
    if (changed.has("placeholder")) element.classList.toggle("f-dt-placeholder", node.bool("placeholder"));
    if (changed.has("show_edit_icon")) this.showPencil();
    const used = GESTURES.some((name) => node.listens(name)) && !node.disabled;
    element.classList.toggle("f-dt-used", used);
    if (!used) return;
    this.listen();
    tableAround(this)?.useCell();
  }

  override dispose(): void {
    this.gestures?.dispose();
  }

  /** Tells the cell its column; undefined: it has none, and is not shown. */
  align(table: DataTableRenderer, column: ControlNode<"DataColumn"> | undefined, last: boolean): void {
    const { element } = this;
    attrs(element, { role: table.isGrid ? "gridcell" : "cell" });
    element.classList.toggle("f-dt-none", column === undefined);
    element.classList.toggle("f-dt-last", last);
    element.classList.toggle("f-dt-numeric", column?.bool("numeric") === true);
  }

  /** A key means a tap, or what else there is to do. */
  activate(): boolean {
    return this.does("tap", "double_tap");
  }

  /** The menu key means a long press. */
  hold(): boolean {
    return this.does("long_press");
  }

  private does(...names: EventName<"DataCell">[]): boolean {
    const name = this.node.disabled ? undefined : names.find((one) => this.node.listens(one));
    if (name) this.fire(name);
    return name !== undefined;
  }

  private showPencil(): void {
    if (!this.node.bool("show_edit_icon")) this.pencil?.remove();
    else if (!this.pencil?.isConnected) {
      this.pencil = iconElement("f-icon f-dt-pencil");
      this.pencil.firstElementChild?.setAttribute("d", PENCIL);
      this.element.append(this.pencil);
    }
  }

  private listen(): void {
    if (this.gestures) return;
    const { node, element } = this;
    const knows = (name: string): name is EventName<"DataCell"> => GESTURES.some((own) => own === name) && !node.disabled;
    surface(element);
    const gestures = new Gestures({
      element,
      listens: (...names) => names.some((name) => knows(name) && node.listens(name)),
      fire: (name, data = null) => {
        if (knows(name)) this.fire(name, name === "tap_down" ? data : null);
      },
      dragInterval: 0,
    });
    this.gestures = gestures;
    element.addEventListener("pointerdown", (event) => {
      if (event.button !== 0 || insideControl(event.target, element)) return;
      const kinds = kindsOf(event, new Set(GESTURES.filter((name) => node.listens(name)).map(kindOfEvent)), false);
      if (kinds.size) gestures.begin(event, kinds.size, false);
    });
  }
}
