/** GridView: cells of one size, line by line, as many of them on the screen as are near the visible part. */

import { h, style } from "../../dom.js";
import { FILL_BOTH } from "../../layout.js";
import type { Fill } from "../../layout.js";
import type { ValueMap } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import { Scroller } from "../../scroll.js";
import { edges, given, px } from "../../values.js";
import { adopt } from "../../styles.js";
import type { Arrangement } from "../../virtual/arrangement.js";
import { VirtualList } from "../../virtual/virtual_list.js";
import css from "./grid_view.css?inline";

adopt(css);

export class GridViewRenderer extends Renderer<"GridView"> {
  private readonly cells = h("div", "f-cells");
  private rows!: VirtualList;
  private scroller!: Scroller;
  /** Pixels that a line has; undefined until they are known. */
  private room: number | undefined;
  private readonly sizes = new ResizeObserver(() => {
    const { clientWidth, clientHeight } = this.cells;
    const { paddingLeft, paddingRight, paddingTop, paddingBottom } = getComputedStyle(this.cells);
    const [size, ...padding] =
      this.axis === "x" ? [clientHeight, paddingTop, paddingBottom] : [clientWidth, paddingLeft, paddingRight];
    const room = size - padding.reduce((sum, edge) => sum + parseFloat(edge), 0);
    if (room <= 0 || room === this.room) return;
    this.room = room;
    this.arrange();
  });

  override create(): HTMLElement {
    const element = h("div", "f-gridview", this.cells);
    this.rows = new VirtualList(this.mounted, element, this.arrangement, this.cells);
    this.scroller = new Scroller(this.node, this.host, element);
    this.rows.onShift = () => {
      this.scroller.aimed = this.scroller.pixels;
    };
    this.sizes.observe(this.cells);
    return element;
  }

  override update(changed: Changes<"GridView">): void {
    const { node, element } = this;
    if (changed.any("horizontal", "scroll", "auto_scroll", "auto_scroll_animation", "on_scroll", "reverse")) {
      element.classList.toggle("f-gridview-across", this.axis === "x");
      element.classList.toggle("f-reversed", node.bool("reverse"));
      this.scroller.update(this.axis, node.bool("reverse"));
    }
    if (changed.has("horizontal")) this.room = undefined;
    if (changed.has("padding")) style(this.cells, { padding: given(node.get("padding"), edges) });
    const placed = changed.any("horizontal", "reverse", "runs_count", "max_extent", "spacing", "run_spacing", "child_aspect_ratio");
    if (placed || changed.any("cache_extent", "build_controls_on_demand", "semantic_child_count")) this.arrange();
    if (changed.has("controls")) this.rows.set(node.children("controls"));
  }

  override fill(): Fill {
    return FILL_BOTH;
  }

  override dispose(): void {
    this.sizes.disconnect();
    this.scroller.dispose();
    this.rows.dispose();
  }

  override invoke(name: string, args: ValueMap): unknown {
    const done = this.scroller.invoke(name, args);
    if (!done) throw new Error(`Unknown GridView method: ${name}`);
    return done;
  }

  private arrange(): void {
    const { arrangement, node } = this;
    style(this.cells, {
      "--f-lanes": arrangement.lanes,
      "--f-line-gap": px(arrangement.gap),
      "--f-lane-gap": px(node.num("run_spacing")),
      "--f-cell-extent": given(arrangement.extent, px),
    });
    this.rows.arrange(arrangement);
  }

  private get axis(): "x" | "y" {
    return this.node.bool("horizontal") ? "x" : "y";
  }

  /** As Flutter divides a line: into as few cells as `max_extent` allows. */
  private get lanes(): number {
    const { node, room } = this;
    const most = node.num("max_extent");
    if (most === undefined) return Math.max(1, node.num("runs_count"));
    return Math.max(1, Math.ceil((room ?? 0) / (most + node.num("run_spacing"))));
  }

  private get arrangement(): Arrangement {
    const { node, room, lanes } = this;
    const cell = room === undefined ? undefined : (room - (lanes - 1) * node.num("run_spacing")) / lanes;
    return {
      axis: this.axis,
      reversed: node.bool("reverse"),
      gap: node.num("spacing"),
      lanes,
      extent: cell === undefined ? undefined : Math.max(0, cell / node.num("child_aspect_ratio")),
      likeFirst: false,
      ahead: node.num("cache_extent"),
      onDemand: node.bool("build_controls_on_demand"),
      size: node.num("semantic_child_count"),
      flow: { kind: "box", limits: { w: "tight", h: "tight" } },
    };
  }
}
