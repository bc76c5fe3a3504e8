import { color } from "../../colors.js";
import { attrs, h, style } from "../../dom.js";
import { iconElement, showIcon } from "../../icons.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import { blend, given, px, sp, textShadow } from "../../values.js";
import { adopt } from "../../styles.js";
import css from "./icon.css?inline";

adopt(css);

export class IconRenderer extends Renderer<"Icon"> {
  private readonly svg = iconElement();

  override create(): HTMLElement {
    return h("span", "f-icon-box", this.svg);
  }

  override update(changed: Changes<"Icon">): void {
    const { node, element } = this;
    if (changed.has("icon")) showIcon(this.host.icons, this.svg, node.num("icon"));
    if (changed.any("semantics_label", "tooltip")) {
      const label = node.str("semantics_label");
      attrs(element, { role: label === undefined ? null : "img", "aria-label": label });
    }
    if (!changed.any("color", "size", "apply_text_scaling", "shadows", "blend_mode")) return;
    const shadows = textShadow(node.get("shadows"));
    style(element, { color: color(node.get("color")), "--f-icon-size": this.size() });
    style(this.svg, {
      filter: shadows ? shadows.split(/, (?=-?\d)/).map((one) => `drop-shadow(${one})`).join(" ") : null,
      "mix-blend-mode": blend(node.get("blend_mode")),
    });
  }

  private size(): string | null {
    const isText = this.node.bool("apply_text_scaling", false);
    return given(this.node.num("size") ?? (isText ? 24 : undefined), isText ? sp : px);
  }
}
