/** What a tile consists of: leading, title with subtitle, trailing, in rows of the heights that Material gives them. */

import { h, style } from "../../dom.js";
import type { Mounted } from "../../mounted.js";
import type { ControlNode } from "../../node.js";
import type { Value } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import type { TypeWith } from "../../schema.js";
import { Slot } from "../../slot.js";
import { adopt } from "../../styles.js";
import { density, edges, given, px } from "../../values.js";
import { IconPlace } from "./icon_place.js";
import css from "./tile.css?inline";

adopt(css);

export type TileType = TypeWith<"title" | "subtitle" | "leading" | "trailing" | "dense" | "visual_density">;

const TEXTS = ["title", "subtitle"] as const;

export class Tile {
  readonly leading: IconPlace;
  readonly trailing: IconPlace;
  readonly middle = h("div", "f-tile-text");
  private readonly texts = new Map<string, Slot>();
  private readonly node: ControlNode<TileType>;

  /** `loose`: whether a control as title or subtitle keeps its own width. */
  constructor(owner: Mounted, node: ControlNode<TileType>, loose = false) {
    this.node = node;
    this.leading = new IconPlace(owner, { h: "bounded" });
    this.trailing = new IconPlace(owner, { h: "bounded" });
    this.leading.element.classList.add("f-tile-leading");
    this.trailing.element.classList.add("f-tile-trailing");
    for (const name of TEXTS) {
      const place = h("div", `f-tile-${name}`);
      this.texts.set(name, new Slot(owner, place, { kind: "box", loose, limits: { w: loose ? "bounded" : "tight", h: "free" } }));
      this.middle.append(place);
    }
  }

  /** The element around a text. */
  place(name: (typeof TEXTS)[number]): HTMLElement | undefined {
    return this.texts.get(name)?.container;
  }

  updateTexts(changed: Changes<TileType>): void {
    for (const name of TEXTS) {
      const slot = this.texts.get(name);
      if (!slot || !changed.has(name)) continue;
      slot.set(this.node.content(name));
      slot.container.hidden = !this.node.has(name);
    }
  }

  /** Makes what stands beside the texts as high as it wants to be; call it from `fill`. */
  stretch(): void {
    this.leading.stretch();
    this.trailing.stretch();
  }

  /** Writes heights and places to the element that has the parts. */
  measure(element: HTMLElement, padding: Value | undefined, least: number | undefined): void {
    const { node } = this;
    element.classList.toggle("f-tile-two", node.has("subtitle"));
    element.classList.toggle("f-tile-dense", node.bool("dense"));
    style(element, {
      "--f-own-density": density(node.get("visual_density")),
      padding: given(padding, edges),
      "--f-tile-shift": px(shift(node)),
      "--f-tile-around": given(padding, around),
      "min-height": given(least, (height) => `calc(${px(height)} + var(--f-tile-around, 0px) + 2 * var(--f-tile-edge, 0px))`),
    });
  }
}

/** Heights and baselines of a line of title and subtitle. A control of a known height has its baseline below it. */
const LINES = { title: [24, 17.5], subtitle: [20, 14.8] } as const;

/**
 * How much lower the two texts are than the middle: Flutter places them by baselines, 32 and 52 pixels from the top, and
 * moves them apart as far as they overlap.
 */
function shift(node: ControlNode<TileType>): number {
  const part = (name: "title" | "subtitle"): readonly [number, number] => {
    const height = node.child(name)?.num("height");
    return height === undefined ? LINES[name] : [height, height];
  };
  const [, title] = part("title");
  const [height, subtitle] = part("subtitle");
  return 6 + (height - title - subtitle) / 2;
}

/** The padding above and below, which the tile has besides its own height. */
function around(padding: Value): string {
  const [top = "0", , bottom = top] = edges(padding).split(" ");
  return `calc(${top} + ${bottom})`;
}
