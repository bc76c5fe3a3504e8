/** CircleAvatar: initials or a picture in a circle, which is as wide as the shorter side of its box. */

import { releaseUrl, sourceUrl } from "../../assets.js";
import { color } from "../../colors.js";
import { attrs, h, style } from "../../dom.js";
import { FILL_BOTH, FILL_NONE } from "../../layout.js";
import type { Fill } from "../../layout.js";
import type { Value } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import type { Slot } from "../../slot.js";
import { adopt } from "../../styles.js";
import { messageOf } from "../../tooltip.js";
import { px } from "../../values.js";
import css from "./circle_avatar.css?inline";

adopt(css);

const SIDES = ["background", "foreground"] as const;
type Side = (typeof SIDES)[number];

export class CircleAvatarRenderer extends Renderer<"CircleAvatar"> {
  private readonly images = { background: this.picture("background"), foreground: this.picture("foreground") };
  private readonly shown = new Map<Side, Value | undefined>();
  private content!: Slot;

  override create(): HTMLElement {
    const middle = h("div", "f-avatar-content");
    this.content = this.slot(middle, { kind: "box", loose: true, at: [0, 0] });
    return h("div", "f-avatar", this.images.background, middle, this.images.foreground);
  }

  override update(changed: Changes<"CircleAvatar">): void {
    const { node, element } = this;
    if (changed.has("content")) this.content.set(node.content("content"));
    for (const side of SIDES) if (changed.has(`${side}_image_src`)) this.load(side);
    // A picture alone says what its tooltip says.
    const name = node.has("content") ? undefined : messageOf(node);
    attrs(element, { role: name === undefined ? null : "img", "aria-label": name ?? null });
    if (changed.any("color", "bgcolor")) style(element, { color: color(node.get("color")), "--f-avatar": color(node.get("bgcolor")) });
    if (changed.any("radius", "min_radius", "max_radius")) {
      const [least, most] = this.diameters();
      const size = Number.isFinite(most) ? px(most) : null;
      style(element, { "min-width": px(least), "min-height": px(least), width: size, height: size });
    }
  }

  override fill(): Fill {
    return Number.isFinite(this.diameters()[1]) ? FILL_NONE : FILL_BOTH;
  }

  override dispose(): void {
    for (const value of this.shown.values()) releaseUrl(value);
  }

  /** Least and largest diameter. */
  private diameters(): [number, number] {
    const { node } = this;
    const [radius, least, most] = [node.num("radius"), node.num("min_radius"), node.num("max_radius")];
    if (radius === undefined && least === undefined && most === undefined) return [40, 40];
    return [2 * (radius ?? least ?? 0), 2 * (radius ?? most ?? Infinity)];
  }

  private picture(side: Side): HTMLImageElement {
    const image = h("img", "f-avatar-image");
    image.alt = "";
    image.hidden = true;
    image.draggable = false;
    image.addEventListener("load", () => {
      image.hidden = false;
    });
    image.addEventListener("error", () => {
      image.hidden = true;
      this.fire("image_error", side);
    });
    return image;
  }

  private load(side: Side): void {
    const image = this.images[side];
    const source = this.node.get(`${side}_image_src`);
    releaseUrl(this.shown.get(side));
    this.shown.set(side, source);
    const url = sourceUrl(source);
    if (url !== undefined) image.src = url;
    else {
      image.removeAttribute("src");
      image.hidden = true;
    }
  }
}
