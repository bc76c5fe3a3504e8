/** View: app bar, body, bottom bars, floating action button, drawers. */

import { color } from "../colors.js";
import { decorationStyles } from "../decoration.js";
import { h, style } from "../dom.js";
import { alignItems, FILL_BOTH, justify } from "../layout.js";
import type { Fill } from "../layout.js";
import type { ValueMap } from "../protocol.js";
import { register } from "../registry.js";
import type { Changes } from "../renderer.js";
import { Renderer } from "../renderer.js";
import { Scroller, scrolls } from "../scroll.js";
import type { Slot } from "../slot.js";
import { edges, point, px } from "../values.js";
import { PageRenderer } from "./page.js";

/** What the renderer of a drawer must offer to be opened by its View. */
export interface DrawerRenderer {
  setOpen: (open: boolean) => void;
}

const SLOTS = ["appbar", "bottom_appbar", "navigation_bar", "floating_action_button", "drawer", "end_drawer"] as const;

export class ViewRenderer extends Renderer {
  private body!: HTMLElement;
  private content!: Slot;
  private scroller!: Scroller;
  private readonly parts = new Map<string, Slot>();
  private confirm: ((shouldPop: boolean) => void) | null = null;

  override create(): HTMLElement {
    this.body = h("main", "f-view-body");
    this.content = this.slot(this.body, "column");
    this.scroller = new Scroller(this.node, this.host, this.body);
    const places = new Map(SLOTS.map((name) => [name as string, h("div", `f-view-${name.replaceAll("_", "-")}`)]));
    for (const [name, place] of places) this.parts.set(name, this.slot(place, { kind: "box", scroll: "y" }));
    this.body.addEventListener("scroll", () => {
      this.element.classList.toggle("f-scrolled", this.body.scrollTop > 0);
    });
    const at = (name: string): HTMLElement => places.get(name) as HTMLElement;
    const [bar, fab] = [at("appbar"), at("floating_action_button")];
    const drawers = [at("drawer"), at("end_drawer")];
    return h("div", "f-view", bar, this.body, at("bottom_appbar"), at("navigation_bar"), fab, ...drawers);
  }

  override update(changed: Changes): void {
    for (const name of SLOTS) if (changed.has(name)) this.parts.get(name)?.set(this.node.child(name));
    if (changed.any("scroll", "on_scroll", "auto_scroll", "horizontal_alignment")) this.updateScroll();
    if (changed.has("controls")) this.content.set(this.node.children("controls"));
    if (changed.any("vertical_alignment", "horizontal_alignment", "spacing", "padding")) this.updateBody();
    if (changed.any("bgcolor", "decoration")) this.updateSurface();
    if (changed.any("floating_action_button", "floating_action_button_location")) this.updateButton();
  }

  override fill(): Fill {
    return FILL_BOTH;
  }

  override dispose(): void {
    this.scroller.dispose();
  }

  override invoke(name: string, args: ValueMap): unknown {
    switch (name) {
      case "scroll_to":
        this.scroller.invoke(name, args);
        return null;
      case "show_drawer":
      case "close_drawer":
        this.setDrawer("drawer", name.startsWith("show"));
        return null;
      case "show_end_drawer":
      case "close_end_drawer":
        this.setDrawer("end_drawer", name.startsWith("show"));
        return null;
      case "confirm_pop":
        this.confirm?.(args["should_pop"] === true);
        return null;
      default:
        throw new Error(`Unknown View method: ${name}`);
    }
  }

  /** Opens or closes a drawer of this view. */
  setDrawer(side: "drawer" | "end_drawer", open: boolean): void {
    const renderer = this.parts.get(side)?.children[0]?.renderer as Partial<DrawerRenderer> | undefined;
    renderer?.setOpen?.(open);
  }

  private get page(): PageRenderer | undefined {
    const page = this.host.tree.page;
    const renderer = page && this.host.find(page)?.renderer;
    return renderer instanceof PageRenderer ? renderer : undefined;
  }

  get canGoBack(): boolean {
    return this.page?.canGoBack(this.node) ?? false;
  }

  /** Back arrow or back gesture. */
  goBack(): void {
    if (!this.node.bool("can_pop", true)) return;
    if (!this.node.listens("confirm_pop")) {
      this.page?.pop(this.node);
      return;
    }
    this.confirm = (shouldPop) => {
      this.confirm = null;
      if (shouldPop) this.page?.pop(this.node);
    };
    this.fire("confirm_pop");
  }

  private updateScroll(): void {
    const scroll = scrolls(this.node) ? "y" : null;
    this.scroller.update(scroll);
    const stretch = this.node.enum("horizontal_alignment", "start") === "stretch";
    this.content.flow = { kind: "column", scroll, stretch };
  }

  private updateBody(): void {
    style(this.body, {
      "justify-content": `safe ${justify(this.node.str("vertical_alignment", "start"))}`.replace(/safe (space)/, "$1"),
      "align-items": alignItems(this.node.str("horizontal_alignment", "start")),
      gap: px(this.node.num("spacing", 10)),
      padding: edges(this.node.get("padding") ?? 10),
    });
  }

  private updateSurface(): void {
    const decoration = this.node.map("decoration");
    style(this.element, {
      ...decorationStyles(decoration ?? {}, this.host.options.assetsDir),
      ...(decoration ? {} : { "background-color": color(this.node.get("bgcolor")) }),
    });
  }

  private updateButton(): void {
    const place = this.parts.get("floating_action_button")?.container;
    if (!place) return;
    const value = this.node.get("floating_action_button_location");
    const name = typeof value === "string" ? value.toLowerCase().replace("mini", "") : "endfloat";
    place.dataset["at"] = name;
    const offset = value !== undefined && typeof value !== "string" ? point(value) : [0, 0];
    style(place, { translate: offset.some(Boolean) ? offset.map((n) => px(n)).join(" ") : null });
  }
}

register("View", ViewRenderer);
