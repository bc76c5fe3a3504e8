/** What View and Pagelet have in common: a body with bars above and below, a floating button, drawers at the sides. */

import { h, style } from "../../dom.js";
import { FILL_BOTH } from "../../layout.js";
import type { Fill } from "../../layout.js";
import type { ControlNode } from "../../node.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import type { Slot } from "../../slot.js";
import { point, px } from "../../values.js";
import { adopt } from "../../styles.js";
import css from "./view.css?inline";

adopt(css);

/** What the renderer of a drawer must offer to be opened. */
export interface DrawerRenderer {
  setOpen: (open: boolean) => void;
}

type Both = "View" | "Pagelet";

const SLOTS = ["appbar", "bottom_appbar", "navigation_bar", "floating_action_button", "drawer", "end_drawer"] as const;

export abstract class Scaffold<T extends Both> extends Renderer<T> {
  private readonly parts = new Map<string, Slot>();

  protected frame(body: HTMLElement): HTMLElement {
    const places = SLOTS.map((name) => {
      const place = h("div", `f-view-${name.replaceAll("_", "-")}`);
      this.parts.set(name, this.slot(place, { kind: "box", scroll: "y", loose: name === "floating_action_button" }));
      return place;
    });
    const [bar = "", ...rest] = places;
    return h("div", "f-view", bar, body, ...rest);
  }

  protected updateParts(changed: Changes<Both>): void {
    const { both } = this;
    for (const name of SLOTS) if (changed.has(name)) this.parts.get(name)?.set(both.child(name));
    const bar = both.child("appbar");
    if (bar && changed.any("drawer", "end_drawer")) this.host.tree.markDirty(bar, "leading");
    if (changed.any("floating_action_button", "floating_action_button_location")) this.updateButton();
  }

  override fill(): Fill {
    return FILL_BOTH;
  }

  /** The methods that open and close drawers. */
  protected moveDrawer(name: string): null {
    const drawer = /^(show|close)_(drawer|end_drawer)$/.exec(name);
    if (!drawer) throw new Error(`Unknown ${this.node.type} method: ${name}`);
    this.setDrawer(drawer[2] as "drawer", drawer[1] === "show");
    return null;
  }

  /** Opens or closes a drawer. */
  setDrawer(side: "drawer" | "end_drawer", open: boolean): void {
    const renderer = this.parts.get(side)?.children[0]?.renderer as Partial<DrawerRenderer> | undefined;
    renderer?.setOpen?.(open);
  }

  has(side: "drawer" | "end_drawer"): boolean {
    return this.both.has(side);
  }

  /** Whether an arrow leads back. */
  get canGoBack(): boolean {
    return false;
  }

  /** Whether what leads back is a cross. */
  get closes(): boolean {
    return false;
  }

  /** Back arrow or back gesture. */
  goBack(): void {
    // only a view has something to go back to
  }

  private get both(): ControlNode<Both> {
    return this.node;
  }

  private updateButton(): void {
    const place = this.parts.get("floating_action_button")?.container;
    if (!place) return;
    const value = this.both.get("floating_action_button_location");
    const name = typeof value === "string" ? value.toLowerCase().replace("mini", "") : "endfloat";
    place.dataset["at"] = name;
    const offset = value !== undefined && typeof value !== "string" ? point(value) : [0, 0];
    style(place, { translate: offset.some(Boolean) ? offset.map((n) => px(n)).join(" ") : null });
  }
}
