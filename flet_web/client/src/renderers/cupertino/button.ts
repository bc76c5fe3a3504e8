/** Buttons of iOS: plain, filled and tinted. */

import { color } from "../../colors.js";
import { keyword, sideways } from "../../layout.js";
import { toNumber } from "../../node.js";
import { isMap } from "../../protocol.js";
import type { Value, ValueMap } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { adopt } from "../../styles.js";
import { restyle } from "../../text_style.js";
import { asMap, borderSide, edges, given, num, outlinedShape, point, px, radius, states } from "../../values.js";
import { Pressable } from "../shared/pressable.js";
import css from "./button.css?inline";
import { isCupertino } from "./cupertino.js";

adopt(css);

type Type = "CupertinoButton" | "CupertinoFilledButton" | "CupertinoTintedButton";

/** The kind of a button; an adaptive one has the name of that of Material. */
function kindOf(type: string): string {
  return /Filled(Icon)?Button/.test(type) ? "filled" : /Ton|Tint/.test(type) ? "tinted" : "plain";
}

export class CupertinoButtonRenderer extends Pressable<Type> {
  override create(): HTMLElement {
    return this.press(`c-control c-focus c-button c-button-${kindOf(this.node.type)}`);
  }

  override update(changed: Changes<Type>): void {
    const { node, element } = this;
    this.updatePressable(changed);
    if (changed.any("icon", "content")) this.show(node.content("content"), node.get("icon"));
    if (changed.has("size")) element.dataset["size"] = node.enum("size");
    this.paint();
  }

  protected override paint(): void {
    const { node, element } = this;
    const own = this.material;
    this.follow(() => {
      this.paint();
    }, ...Object.values(own));
    const styled = (name: string): Value | undefined => this.pick(own[name]) ?? undefined;
    const [x, y] = point(node.get("alignment") ?? own["alignment"]);
    const least = node.get("min_size");
    const back = color(node.get("bgcolor")) ?? color(styled("bgcolor"));
    const shape = isMap(styled("shape")) ? outlinedShape(styled("shape"), "") : undefined;
    element.classList.toggle("c-backed", back !== undefined);
    restyle(element, styled("text_style"), {
      "--c-ink": color(node.get("color")) ?? color(styled("color")),
      "--c-ink-off": color(states(own["color"]).get("disabled")),
      "--c-back": back,
      "--c-back-off": color(node.get("disabled_bgcolor")) ?? color(states(own["bgcolor"]).get("disabled")),
      "--c-pressed": node.num("opacity_on_click"),
      "--c-focus": color(node.get("focus_color")),
      "--c-icon": color(node.get("icon_color")) ?? color(styled("icon_color")),
      "--f-icon-size": given(toNumber(styled("icon_size")), px),
      "min-width": given(least, (size) => px(typeof size === "number" ? size : num(size.width, 0))),
      "min-height": given(least, (size) => px(typeof size === "number" ? size : num(size.height, 0))),
      padding: given(node.get("padding") ?? styled("padding"), edges),
      border: styled("side") === undefined ? shape?.border : borderSide(styled("side")),
      "border-radius": given(node.get("border_radius"), radius) ?? shape?.radius,
      "corner-shape": shape?.corners,
      "justify-content": sideways(x),
      "align-items": keyword(y),
      cursor: this.cursor(node.get("mouse_cursor") ?? own["mouse_cursor"]),
    });
  }

  /** The ButtonStyle of an adaptive button: what of it a button of iOS has too. The theme's is for those of Material. */
  private get material(): ValueMap {
    return isCupertino(this.node) ? {} : { ...asMap(this.node.props["style"]), ...this.ownStyle };
  }
}

export { CupertinoButtonRenderer as CupertinoFilledButtonRenderer, CupertinoButtonRenderer as CupertinoTintedButtonRenderer };
