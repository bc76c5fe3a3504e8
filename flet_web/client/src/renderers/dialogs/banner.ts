import { color } from "../../colors.js";
import { h, style } from "../../dom.js";
import type { Changes } from "../../renderer.js";
import type { Slot } from "../../slot.js";
import { restyle } from "../../text_style.js";
import { edges, elevation, given, px } from "../../values.js";
import { BarRenderer, pageAround, topView } from "../shared/bar.js";
import { IconPlace } from "../shared/icon_place.js";
import { adopt } from "../../styles.js";
import css from "./banner.css?inline";

adopt(css);

export class BannerRenderer extends BarRenderer<"Banner"> {
  private leading!: IconPlace;
  private content!: Slot;
  private actions!: Slot;
  private sizes: ResizeObserver | null = null;

  override create(): HTMLElement {
    const [content, actions] = [h("div", "f-banner-content"), h("div", "f-banner-actions")];
    this.leading = new IconPlace(this.mounted);
    this.content = this.slot(content, { kind: "box", limits: { w: "tight" } });
    this.actions = this.slot(actions, "row");
    return this.barFrame(h("div", "f-banner", this.leading.element, content, actions));
  }

  override update(changed: Changes<"Banner">): void {
    const { node } = this;
    if (changed.has("leading")) this.leading.show(node.get("leading"));
    if (changed.has("content")) this.content.set(node.content("content"));
    if (changed.has("actions")) this.actions.set(node.children("actions"));
    if (changed.any("actions", "force_actions_below")) {
      const single = node.children("actions").length === 1 && !node.bool("force_actions_below");
      this.surface.classList.toggle("f-banner-single", single);
    }
    if (changed.has("content_text_style")) restyle(this.content.container, node.get("content_text_style"));
    const floats = node.num("elevation", 0) > 0;
    style(this.leading.element, { padding: given(node.get("leading_padding"), edges) });
    style(this.actions.container, { "min-height": px(node.num("min_action_bar_height")) });
    style(this.surface, {
      "background-color": color(node.get("bgcolor")),
      "--f-line": color(node.get("divider_color")),
      "--md-sys-color-shadow": color(node.get("shadow_color")),
      "box-shadow": floats ? elevation(node.num("elevation")) : null,
      "border-block-end-width": floats ? "0" : null,
      margin: given(node.get("margin"), edges),
      padding: given(node.get("content_padding"), edges),
    });
    this.updateOpen(changed);
  }

  override dispose(): void {
    this.sizes?.disconnect();
    super.dispose();
  }

  /** Below the app bar; the body of the view makes room, unless the banner floats above it. */
  protected override arrange(): void {
    const shown = !this.surface.hidden;
    this.sizes?.disconnect();
    this.sizes = null;
    const page = pageAround(this.surface);
    if (!shown) {
      if (page) style(page, { "--f-banner": null });
      return;
    }
    const place = (): void => {
      const bar = topView(this.surface)?.querySelector<HTMLElement>(":scope > .f-view-appbar");
      style(this.surface, { top: px(bar?.getBoundingClientRect().bottom ?? 0) });
      const height = this.node.num("elevation", 0) ? 0 : this.surface.offsetHeight;
      if (page) style(page, { "--f-banner": px(height) });
    };
    place();
    this.sizes = new ResizeObserver(place);
    this.sizes.observe(this.surface);
  }
}
