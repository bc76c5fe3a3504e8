/** ExpansionTile: a heading that is pressed to open and close what is below it. */

import { color } from "../../colors.js";
import { encircle } from "../../decoration.js";
import { asButton, h, style } from "../../dom.js";
import { alignItems, FILL_WIDTH, sideways } from "../../layout.js";
import type { Fill } from "../../layout.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import type { Slot } from "../../slot.js";
import { adopt } from "../../styles.js";
import { CIRCLE, clip, edges, given, outlinedShape, point } from "../../values.js";
import { motion } from "../shared/animation_style.js";
import { arrow, Fold } from "../shared/fold.js";
import { listenPress } from "../shared/press.js";
import { Tile } from "../shared/tile.js";
import css from "./expansion_tile.css?inline";

adopt(css);

export class ExpansionTileRenderer extends Renderer<"ExpansionTile"> {
  private readonly arrow = arrow();
  private tile!: Tile;
  private heading!: HTMLElement;
  private fold!: Fold;
  private content!: Slot;

  override create(): HTMLElement {
    const tile = (this.tile = new Tile(this.mounted, this.node));
    this.heading = h("div", "f-tile", tile.leading.element, tile.middle, tile.trailing.element);
    listenPress(this.host, this.node, this.heading, () => {
      this.toggle();
    });
    const column = h("div");
    this.content = this.slot(column, { kind: "column", limits: { w: "bounded", h: "free" } });
    this.fold = new Fold(h("div", "f-expansion-content", column), () => {
      if (!this.node.bool("maintain_state")) this.content.set(null);
    });
    return h("div", "f-expansion", this.heading, this.fold.element);
  }

  override update(changed: Changes<"ExpansionTile">): void {
    this.tile.updateTexts(changed);
    if (changed.any("leading", "trailing", "affinity", "show_trailing_icon")) this.showSides();
    if (changed.any("controls", "expanded", "maintain_state")) this.showControls();
    if (changed.any("expanded_alignment", "expanded_cross_axis_alignment", "controls_padding")) this.arrange();
    this.paint();
  }

  override fill(): Fill {
    this.tile.stretch();
    this.place();
    return FILL_WIDTH;
  }

  private toggle(): void {
    const expanded = !this.node.bool("expanded");
    this.send({ expanded });
    this.showControls();
    this.paint();
    this.fire("change", expanded);
  }

  private showControls(): void {
    const { node } = this;
    // While it closes, they are still to be seen.
    if (node.bool("expanded") || node.bool("maintain_state")) this.content.set(node.children("controls"));
  }

  /** The arrow stands where nothing else is, at the side that `affinity` says. */
  private showSides(): void {
    const { node, tile } = this;
    const first = node.enum("affinity", "platform") === "leading";
    tile.leading.show(node.get("leading"));
    tile.trailing.show(node.bool("show_trailing_icon") ? node.get("trailing") : undefined);
    const side = first ? tile.leading : tile.trailing;
    const free = side.element.hidden && (first || node.bool("show_trailing_icon"));
    if (free) {
      side.element.append(this.arrow);
      side.element.hidden = false;
    } else this.arrow.remove();
  }

  private arrange(): void {
    const { node } = this;
    const across = node.enum("expanded_cross_axis_alignment");
    const column = this.content.container;
    this.content.flow = { ...this.content.flow, stretch: across === "stretch" };
    style(column, { "place-items": alignItems(across) });
    this.place();
    style(column.parentElement as HTMLElement, { padding: given(node.get("controls_padding"), edges) });
  }

  /** The column is as wide as it needs, and all the width if one of the controls takes that. */
  private place(): void {
    const { node } = this;
    const fills = this.content.flow.stretch === true || this.content.children.some((child) => (child.fill & FILL_WIDTH) !== 0);
    const [x] = node.map("expanded_alignment") ? point(node.get("expanded_alignment")) : [0];
    style(this.content.container, { "justify-self": fills ? "stretch" : sideways(Math.round(x)) });
  }

  private paint(): void {
    const { node, element, heading } = this;
    const open = node.bool("expanded");
    const off = node.disabled ? "color-mix(in srgb, var(--md-sys-color-on-surface) 38%, transparent)" : undefined;
    const own = node.get(open ? "shape" : "collapsed_shape");
    const shape = own === undefined ? undefined : outlinedShape(own, "0");
    asButton(heading, true, node.disabled);
    heading.classList.toggle("f-tile-active", !node.disabled);
    this.tile.measure(heading, node.get("tile_padding"), node.num("min_tile_height"));
    element.classList.toggle("f-opened", open);
    style(element, {
      "background-color": color(node.get(open ? "bgcolor" : "collapsed_bgcolor")),
      "--f-text": off ?? color(node.get(open ? "text_color" : "collapsed_text_color")),
      "--f-tile-icon": off ?? color(node.get(open ? "icon_color" : "collapsed_icon_color")),
      border: shape && (shape.border ?? "0 none"),
      "border-radius": shape?.radius,
      "corner-shape": shape?.corners,
      overflow: clip(node.enum("clip_behavior", "antialias")),
      ...motion("--f-fold", node.get("animation_style"), !open),
    });
    encircle(element, shape?.radius === CIRCLE);
    this.fold.show(open, heading);
  }
}
