/** ListView: rows one behind the other, as many of them on the screen as are near the visible part. */

import { h, style } from "../../dom.js";
import { FILL_BOTH } from "../../layout.js";
import type { Fill, Flow } from "../../layout.js";
import type { ControlNode } from "../../node.js";
import type { ValueMap } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import type { TypeWith } from "../../schema.js";
import { Scroller } from "../../scroll.js";
import { edges, given, px } from "../../values.js";
import { adopt } from "../../styles.js";
import { Prototype } from "../../virtual/prototype.js";
import { VirtualList } from "../../virtual/virtual_list.js";
import type { Arrangement } from "../../virtual/arrangement.js";
import css from "./list_view.css?inline";

adopt(css);

const ARRANGED = [
  "horizontal", "reverse", "spacing", "divider_thickness", "item_extent", "prototype_item", "first_item_prototype", "cache_extent",
  "build_controls_on_demand", "semantic_child_count",
] as const;

export type ListType = TypeWith<"prototype_item" | "semantic_child_count">;

/** A list, and what is made of one. */
export abstract class Listing<T extends ListType> extends Renderer<T> {
  protected rows!: VirtualList;
  private scroller!: Scroller;
  private prototype: Prototype | null = null;

  override create(): HTMLElement {
    const element = h("div", "f-list");
    this.rows = new VirtualList(this.mounted, element, this.arrangement);
    this.scroller = new Scroller(this.node, this.host, element);
    this.rows.onShift = () => {
      this.scroller.aimed = this.scroller.pixels;
    };
    return element;
  }

  protected updateList(changed: Changes<ListType>): void {
    const { element } = this;
    const node: ControlNode<ListType> = this.node;
    if (changed.any("horizontal", "scroll", "auto_scroll", "auto_scroll_animation", "on_scroll", "reverse")) {
      element.classList.toggle("f-list-across", node.bool("horizontal"));
      element.classList.toggle("f-reversed", node.bool("reverse"));
      this.scroller.update(this.arrangement.axis, node.bool("reverse"));
    }
    if (changed.any(...ARRANGED)) this.arrange();
    if (changed.has("controls")) this.showRows(node.children("controls"));
    if (!changed.any("spacing", "padding", "divider_thickness", "clip_behavior")) return;
    const divider = node.num("divider_thickness");
    element.classList.toggle("f-list-divided", divider > 0);
    style(element, {
      gap: px(this.gap),
      padding: given(node.get("padding"), edges),
      "--f-divider-width": divider ? px(divider) : null,
      "--f-divider-offset": divider ? px((this.gap + divider) / -2) : null,
    });
  }

  override fill(): Fill {
    return FILL_BOTH;
  }

  override dispose(): void {
    this.scroller.dispose();
    this.rows.dispose();
    this.prototype?.dispose();
  }

  override invoke(name: string, args: ValueMap): unknown {
    const done = this.scroller.invoke(name, args);
    if (!done) throw new Error(`Unknown ${this.node.type} method: ${name}`);
    return done;
  }

  protected showRows(rows: ControlNode[]): void {
    this.rows.set(rows);
  }

  /** Elements in front of the rows and behind them. */
  protected surround(ahead: HTMLElement[]): void {
    this.rows.surround(ahead);
  }

  protected arrange(): void {
    const { element } = this;
    const node: ControlNode<ListType> = this.node;
    const prototype = node.child("prototype_item");
    if (prototype) {
      this.prototype ??= new Prototype(this.mounted, () => {
        this.arrange();
      });
      this.prototype.show(prototype, this.arrangement.axis);
    } else {
      this.prototype?.dispose();
      this.prototype = null;
    }
    this.surround(this.prototype ? [this.prototype.element] : []);
    const { extent, likeFirst } = this.arrangement;
    element.classList.toggle("f-list-fixed", extent !== undefined);
    element.classList.toggle("f-list-alike", likeFirst);
    if (!likeFirst) style(element, { "--f-item-extent": given(extent, px) });
    this.rows.arrange(this.arrangement);
  }

  /** Without spacing, dividers take their own thickness. */
  protected get gap(): number {
    const node: ControlNode<ListType> = this.node;
    return node.num("spacing") || node.num("divider_thickness");
  }

  protected get arrangement(): Arrangement {
    const node: ControlNode<ListType> = this.node;
    const extent = node.num("item_extent") ?? this.prototype?.extent;
    const axis = node.bool("horizontal") ? "x" : "y";
    const along: Flow = { kind: axis === "x" ? "row" : "column", scroll: axis, stretch: true };
    const fixed: Flow = { kind: "box", limits: { w: "tight", h: "tight" } };
    return {
      axis,
      reversed: node.bool("reverse"),
      gap: this.gap,
      lanes: undefined,
      extent,
      likeFirst: extent === undefined && node.bool("first_item_prototype"),
      ahead: node.num("cache_extent"),
      onDemand: node.bool("build_controls_on_demand"),
      size: node.num("semantic_child_count"),
      flow: extent === undefined ? along : fixed,
    };
  }
}

export class ListViewRenderer extends Listing<"ListView"> {
  override update(changed: Changes<"ListView">): void {
    this.updateList(changed);
  }
}
