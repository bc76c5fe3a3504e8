/**
 * Tabs: holds together what stands anywhere in its content, a TabBar and a TabBarView. It knows which tab is selected; they show it.
 */

import { easing } from "../../curves.js";
import type { ControlNode } from "../../node.js";
import type { Value, ValueMap } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { millis } from "../../values.js";
import { SingleChild } from "../shared/single_child.js";
import { freshId } from "../../surroundings.js";

export { TabBarRenderer, TabRenderer } from "./tab_bar.js";
export { TabBarViewRenderer } from "./tab_view.js";

/** How the selection moves to another tab. */
export interface TabMove {
  readonly duration: number;
  readonly easing: string;
}

/** A bar or a view of tabs. */
export interface TabPart {
  /** Shows the selected tab; `move` says how it gets there, null: it is there at once. */
  showTab: (move: TabMove | null) => void;
  /** Elements of its tabs or views, by place. */
  readonly places: readonly HTMLElement[];
}

export class TabsRenderer extends SingleChild<"Tabs"> {
  private readonly bars = new Set<TabPart>();
  private readonly views = new Set<TabPart>();
  /** The tab that is shown. */
  index = 0;

  override create(): HTMLElement {
    return this.frame("f-tabs");
  }

  override update(changed: Changes<"Tabs">): void {
    if (changed.any("length", "selected_index")) {
      const [before, first] = [this.index, changed.first];
      this.index = this.clamp(this.node.num("selected_index"));
      if (!first && this.index !== before) this.moved(this.move());
    }
    this.updateContent(changed);
  }

  override invoke(name: string, args: ValueMap): unknown {
    if (name !== "move_to") throw new Error(`Unknown Tabs method: ${name}`);
    const index = typeof args["index"] === "number" ? this.clamp(args["index"]) : this.index;
    if (index !== this.index) this.select(index, this.move(args["duration"], args["curve"]));
    return null;
  }

  /** The user, or a method, goes to a tab. */
  select(index: number, move: TabMove | null = this.move()): void {
    if (index === this.index || index !== this.clamp(index)) return;
    this.index = index;
    this.moved(move);
  }

  /** A bar or a view comes, which shows the selected tab from now on. */
  join(part: TabPart, kind: "bars" | "views"): void {
    this[kind].add(part);
    this.connect();
  }

  leave(part: TabPart): void {
    this.bars.delete(part);
    this.views.delete(part);
  }

  /** Tells assistive technology which view belongs to which tab. */
  connect(): void {
    this.host.onFlushed(() => {
      const [tabs, panels] = [[...this.bars][0]?.places ?? [], [...this.views][0]?.places ?? []];
      tabs.forEach((tab, i) => {
        const panel = panels[i];
        if (!panel) {
          tab.removeAttribute("aria-controls");
          return;
        }
        tab.id ||= freshId("tab");
        panel.id ||= freshId("panel");
        tab.setAttribute("aria-controls", panel.id);
        panel.setAttribute("aria-labelledby", tab.id);
      });
    });
  }

  /** `selected_index` as it can be shown: -1 is the last tab. */
  private clamp(index: number): number {
    const length = this.node.num("length", 0);
    return Math.max(0, Math.min(length - 1, index < 0 ? length + index : index));
  }

  private move(duration: Value | undefined = this.node.get("animation_duration"), curve: Value = "ease"): TabMove {
    return { duration: millis(duration, 100), easing: easing(curve) };
  }

  private moved(move: TabMove | null): void {
    for (const part of [...this.bars, ...this.views]) part.showTab(move);
    if (this.node.num("selected_index") !== this.index) this.host.events.update(this.node, { selected_index: this.index });
    this.fire("change", this.index);
  }
}

/** The Tabs around a bar or a view. */
export function tabsAround(part: { readonly node: ControlNode; readonly host: TabsRenderer["host"] }): TabsRenderer | undefined {
  for (let above = part.node.parent; above; above = above.parent) {
    const renderer = part.host.find(above)?.renderer;
    if (renderer instanceof TabsRenderer) return renderer;
  }
  return undefined;
}
