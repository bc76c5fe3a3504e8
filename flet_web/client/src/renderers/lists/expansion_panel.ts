/** ExpansionPanelList and its panels: closed ones are one surface, open ones stand apart. */

import { color } from "../../colors.js";
import { attrs, h, style } from "../../dom.js";
import { FILL_WIDTH } from "../../layout.js";
import type { Fill } from "../../layout.js";
import type { ControlNode } from "../../node.js";
import { isType } from "../../node.js";
import type { ValueMap } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import { surface } from "../../ripple.js";
import { Scroller, scrolls } from "../../scroll.js";
import type { Slot } from "../../slot.js";
import { adopt } from "../../styles.js";
import { edges, elevation, px } from "../../values.js";
import { arrow, Fold } from "../shared/fold.js";
import { insideControl } from "../shared/inside.js";
import css from "./expansion_panel.css?inline";

adopt(css);

export class ExpansionPanelListRenderer extends Renderer<"ExpansionPanelList"> {
  private panels!: Slot;
  private scroller!: Scroller;

  override create(): HTMLElement {
    const column = h("div", "f-panels");
    this.panels = this.slot(column, { kind: "column", stretch: true, limits: { h: "free" } });
    const element = h("div", "f-panel-list", column);
    this.scroller = new Scroller(this.node, this.host, element);
    return element;
  }

  override update(changed: Changes<"ExpansionPanelList">): void {
    const { node, element } = this;
    if (changed.any("scroll", "on_scroll", "auto_scroll", "auto_scroll_animation")) {
      this.scroller.update(scrolls(node) ? "y" : null);
    }
    // A panel that is not visible must not stand between two others.
    if (changed.has("controls")) this.panels.set(node.children("controls").filter((panel) => panel.visible));
    if (changed.has("disabled")) for (const panel of node.children("controls")) this.host.tree.markDirty(panel, "disabled");
    style(element, {
      "--f-panel-line": color(node.get("divider_color")),
      "--f-panel-shadow": elevation(node.num("elevation")),
      "--f-panel-header": edges(node.get("expanded_header_padding") ?? { top: 16, bottom: 16 }),
      "--f-panel-icon": color(node.get("expand_icon_color")),
      "--f-panel-gap": px(node.num("spacing")),
    });
  }

  override fill(): Fill {
    return FILL_WIDTH;
  }

  override dispose(): void {
    this.scroller.dispose();
  }

  override invoke(name: string, args: ValueMap): unknown {
    const done = this.scroller.invoke(name, args);
    if (!done) throw new Error(`Unknown ExpansionPanelList method: ${name}`);
    return done;
  }

  /** The user has opened or closed a panel. */
  told(panel: ControlNode, expanded: boolean): void {
    const index = this.node.children("controls").findIndex((one) => one === panel);
    this.fire("change", { index, expanded, data: index });
  }
}

export class ExpansionPanelRenderer extends Renderer<"ExpansionPanel"> {
  private readonly button = h("button", "f-panel-button");
  private header!: Slot;
  private bar!: HTMLElement;
  private fold!: Fold;
  private content!: Slot;

  override create(): HTMLElement {
    const { button } = this;
    button.type = "button";
    button.append(arrow());
    surface(button);
    const header = h("div", "f-panel-header");
    this.header = this.slot(header, { kind: "box", intrinsic: true, limits: { w: "tight", h: "tight" } });
    this.bar = h("div", "f-panel-bar", header, button);
    this.bar.addEventListener("click", (event) => {
      const arrowPressed = event.target instanceof Node && button.contains(event.target);
      if (arrowPressed || (this.node.bool("can_tap_header") && !insideControl(event.target, this.bar))) this.toggle();
    });
    const content = h("div");
    this.content = this.slot(content, { kind: "box", loose: true, at: [0, -1], limits: { w: "bounded", h: "free" } });
    this.fold = new Fold(content, () => undefined);
    header.id = `${this.fold.element.id}-header`;
    attrs(button, { "aria-labelledby": header.id });
    attrs(this.fold.element, { role: "region", "aria-labelledby": header.id });
    return h("div", "f-panel", this.bar, this.fold.element);
  }

  override update(changed: Changes<"ExpansionPanel">): void {
    const { node, element, button, bar } = this;
    if (changed.has("header")) this.header.set(node.child("header"));
    if (changed.has("content")) this.content.set(node.child("content"));
    if (changed.has("visible") && !changed.first && node.parent) this.host.tree.markDirty(node.parent, "controls");
    if (changed.has("can_tap_header")) {
      if (node.bool("can_tap_header")) surface(bar);
      else bar.classList.remove("f-state");
    }
    button.disabled = node.disabled;
    attrs(bar, { "aria-disabled": node.disabled ? "true" : null });
    bar.classList.toggle("f-clickable", node.bool("can_tap_header") && !node.disabled);
    style(element, {
      "background-color": color(node.get("bgcolor")),
      "--f-state-color": color(node.get("splash_color") ?? node.get("highlight_color")),
    });
    this.show();
  }

  override fill(): Fill {
    return FILL_WIDTH;
  }

  private toggle(): void {
    const { node } = this;
    if (node.disabled) return;
    const expanded = !node.bool("expanded");
    this.send({ expanded });
    this.show();
    const list = node.parent && isType(node.parent, "ExpansionPanelList") ? this.host.find(node.parent)?.renderer : undefined;
    if (list instanceof ExpansionPanelListRenderer) list.told(node, expanded);
  }

  private show(): void {
    const open = this.node.bool("expanded");
    this.element.classList.toggle("f-opened", open);
    this.fold.show(open, this.button);
  }
}
