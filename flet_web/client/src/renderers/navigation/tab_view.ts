/** TabBarView: the views of the tabs side by side, in a box that scrolls by a finger and snaps to one of them. */

import { h, style } from "../../dom.js";
import { FILL_BOTH } from "../../layout.js";
import type { Fill, Limits } from "../../layout.js";
import type { ControlNode } from "../../node.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import type { Slot } from "../../slot.js";
import { round } from "../../values.js";
import { tabsAround } from "./tabs.js";
import type { TabMove, TabPart, TabsRenderer } from "./tabs.js";

/** Milliseconds without a scroll event after which a finger has let go, where the browser does not tell it. */
const REST = 120;
const STOPS = "a[href], button, input, select, textarea, [tabindex]";

interface Panel {
  readonly element: HTMLElement;
  readonly slot: Slot;
  node: ControlNode;
  /** Views are mounted when they are seen for the first time. */
  mounted: boolean;
}

export class TabBarViewRenderer extends Renderer<"TabBarView"> implements TabPart {
  private panels: Panel[] = [];
  private tabs: TabsRenderer | undefined;
  private rest = 0;
  /** How many animations run. While it moves by itself, where it is scrolled says nothing. */
  private moves = 0;
  private readonly sizes = new ResizeObserver(() => {
    this.scrollTo(this.shown);
  });

  override create(): HTMLElement {
    const element = h("div", "f-tab-view");
    element.addEventListener("scroll", () => {
      clearTimeout(this.rest);
      this.rest = window.setTimeout(() => {
        this.settle();
      }, REST);
    });
    // A neighbour comes into sight.
    for (const type of ["touchstart", "wheel"]) {
      element.addEventListener(
        type,
        () => {
          for (const place of [this.shown - 1, this.shown + 1]) this.mount(place);
        },
        { passive: true },
      );
    }
    this.tabs = tabsAround(this);
    this.tabs?.join(this, "views");
    this.sizes.observe(element);
    return element;
  }

  override update(changed: Changes<"TabBarView">): void {
    const { node, element } = this;
    if (changed.has("controls")) this.updatePanels();
    if (changed.has("viewport_fraction")) {
      style(element, { "--f-tab-view-part": round(Math.max(0.05, node.num("viewport_fraction"))) });
    }
    if (changed.has("disabled")) element.classList.toggle("f-tab-view-fixed", node.disabled);
    this.showTab(null);
  }

  override fill(): Fill {
    // Views take all that there is, as in Flutter.
    const limits: Limits = { w: "tight", h: this.mounted.limits.h === "free" ? "free" : "tight" };
    for (const { slot } of this.panels) if (slot.flow.limits?.h !== limits.h) slot.flow = { kind: "box", limits };
    return FILL_BOTH;
  }

  override dispose(): void {
    this.tabs?.leave(this);
    this.sizes.disconnect();
    clearTimeout(this.rest);
  }

  get places(): HTMLElement[] {
    return this.panels.map(({ element }) => element);
  }

  showTab(move: TabMove | null): void {
    const { element, shown } = this;
    this.mount(shown);
    this.panels.forEach((panel, i) => {
      panel.element.inert = i !== shown;
      // A view that holds nothing for the keyboard is reached itself.
      const bare = i === shown && !panel.element.querySelector(STOPS);
      if (bare) panel.element.tabIndex = 0;
      else panel.element.removeAttribute("tabindex");
    });
    const before = element.scrollLeft;
    this.scrollTo(shown);
    const way = Math.sign(element.scrollLeft - before) * this.pageWidth;
    if (!move || !way || !("animate" in element)) return;
    // What is in the panels moves, not the panels: the browser would scroll along with these.
    const slide = [{ translate: `${way}px` }, { translate: "0" }];
    const runs = this.panels.map(({ slot }) => slot.container.animate(slide, { ...move, duration: motion(move.duration) }));
    this.moves += 1;
    element.classList.add("f-tab-view-moving");
    void Promise.allSettled(runs.map((run) => run.finished)).then(() => {
      this.moves -= 1;
      if (this.moves === 0) element.classList.remove("f-tab-view-moving");
    });
  }

  private get shown(): number {
    return Math.min(this.tabs?.index ?? 0, this.panels.length - 1);
  }

  private get pageWidth(): number {
    return this.panels[0]?.element.offsetWidth ?? 0;
  }

  private updatePanels(): void {
    const known = new Map(this.panels.map((panel) => [panel.node, panel]));
    const wanted = this.node.children("controls").filter((child) => child.visible);
    this.panels = wanted.map((node) => known.get(node) ?? this.panel(node));
    for (const panel of known.values()) {
      if (!this.panels.includes(panel)) panel.slot.remove();
    }
    this.element.replaceChildren(...this.places);
    this.tabs?.connect();
  }

  private panel(node: ControlNode): Panel {
    const content = h("div");
    const element = h("div", "f-tab-panel", content);
    element.setAttribute("role", "tabpanel");
    return { element, slot: this.slot(content, "box"), node, mounted: false };
  }

  private mount(place: number): void {
    const panel = this.panels[place];
    if (!panel || panel.mounted) return;
    panel.mounted = true;
    panel.slot.set(panel.node);
  }

  private scrollTo(place: number): void {
    const rtl = getComputedStyle(this.element).direction === "rtl";
    this.element.scrollLeft = place * this.pageWidth * (rtl ? -1 : 1);
  }

  /** The finger has let go: the view that is seen now is the selected one. */
  private settle(): void {
    const width = this.pageWidth;
    if (this.moves > 0 || width === 0) return;
    const place = Math.round(Math.abs(this.element.scrollLeft) / width);
    if (place !== this.shown) this.tabs?.select(place, null);
  }
}

/** Nothing moves for users who want that. */
export function motion(duration: number): number {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : duration;
}
