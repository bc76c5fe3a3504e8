/** View: app bar, body, bottom bars, floating action button, drawers. */

import { color } from "../../colors.js";
import { decorate, undecorate } from "../../decoration.js";
import { h, style } from "../../dom.js";
import { alignItems, justify, LONG } from "../../layout.js";
import type { ValueMap } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { Scroller, scrolls } from "../../scroll.js";
import type { Slot } from "../../slot.js";
import { edges, px } from "../../values.js";
import { PageRenderer } from "./page.js";
import { Scaffold } from "./scaffold.js";

export class ViewRenderer extends Scaffold<"View"> {
  private body!: HTMLElement;
  private content!: Slot;
  private scroller!: Scroller;
  private confirm: ((shouldPop: boolean) => void) | null = null;

  override create(): HTMLElement {
    this.body = h("main", "f-view-body");
    this.content = this.slot(this.body, "column");
    this.scroller = new Scroller(this.node, this.host, this.body);
    this.body.addEventListener("scroll", () => {
      this.element.classList.toggle("f-scrolled", this.body.scrollTop > 0);
    });
    return this.frame(this.body);
  }

  override update(changed: Changes<"View">): void {
    this.updateParts(changed);
    const bar = this.node.child("appbar");
    if (bar && changed.has("fullscreen_dialog")) this.host.tree.markDirty(bar, "leading");
    if (changed.any("scroll", "on_scroll", "auto_scroll", "auto_scroll_animation", "horizontal_alignment")) this.updateScroll();
    if (changed.has("controls")) {
      this.content.set(this.node.children("controls"));
      this.body.classList.toggle("f-long", this.content.children.length > LONG);
    }
    if (changed.any("vertical_alignment", "horizontal_alignment", "spacing", "padding")) this.updateBody();
    if (changed.any("bgcolor", "decoration", "foreground_decoration")) this.updateSurface();
  }

  override dispose(): void {
    this.scroller.dispose();
    undecorate(this.element);
  }

  override invoke(name: string, args: ValueMap): unknown {
    if (name === "scroll_to") return this.scroller.invoke(name, args);
    if (name !== "confirm_pop") return this.moveDrawer(name);
    this.confirm?.(args["should_pop"] === true);
    return null;
  }

  private get page(): PageRenderer | undefined {
    const renderer = this.node.parent && this.host.find(this.node.parent)?.renderer;
    return renderer instanceof PageRenderer ? renderer : undefined;
  }

  override get canGoBack(): boolean {
    return this.page?.canGoBack(this.node) ?? false;
  }

  override get closes(): boolean {
    return this.node.bool("fullscreen_dialog");
  }

  override goBack(): void {
    if (!this.node.listens("confirm_pop")) {
      if (this.node.bool("can_pop")) this.page?.pop(this.node);
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
    const stretch = this.node.enum("horizontal_alignment") === "stretch";
    this.content.flow = { kind: "column", scroll, stretch };
  }

  private updateBody(): void {
    style(this.body, {
      "justify-content": `safe ${justify(this.node.enum("vertical_alignment"))}`.replace(/safe (space)/, "$1"),
      "place-items": alignItems(this.node.enum("horizontal_alignment")),
      gap: px(this.node.num("spacing")),
      padding: edges(this.node.get("padding") ?? 10),
    });
  }

  private updateSurface(): void {
    const { node, element } = this;
    const decoration = node.map("decoration");
    decorate(element, decoration ?? {}, node.map("foreground_decoration"));
    if (!decoration) style(element, { "background-color": color(node.get("bgcolor")) });
  }
}
