/** Buttons of iOS: plain, filled and tinted. */

import { color } from "../../colors.js";
import { style } from "../../dom.js";
import { keyword, sideways } from "../../layout.js";
import type { Changes } from "../../renderer.js";
import { adopt } from "../../styles.js";
import { edges, given, num, point, px, radius } from "../../values.js";
import { Pressable } from "../shared/pressable.js";
import css from "./button.css?inline";
import "./cupertino.js";

adopt(css);

const KINDS = { CupertinoButton: "plain", CupertinoFilledButton: "filled", CupertinoTintedButton: "tinted" } as const;

type Type = keyof typeof KINDS;

export class CupertinoButtonRenderer extends Pressable<Type> {
  override create(): HTMLElement {
    return this.press(`c-control c-focus c-button c-button-${KINDS[this.node.type]}`);
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
    const [x, y] = point(node.get("alignment"));
    const least = node.get("min_size");
    const own = color(node.get("bgcolor"));
    element.classList.toggle("c-backed", own !== undefined);
    style(element, {
      "--c-ink": color(node.get("color")),
      "--c-back": own,
      "--c-back-off": color(node.get("disabled_bgcolor")),
      "--c-pressed": node.num("opacity_on_click"),
      "--c-focus": color(node.get("focus_color")),
      "--c-icon": color(node.get("icon_color")),
      "min-width": given(least, (size) => px(typeof size === "number" ? size : num(size.width, 0))),
      "min-height": given(least, (size) => px(typeof size === "number" ? size : num(size.height, 0))),
      padding: given(node.get("padding"), edges),
      "border-radius": radius(node.get("border_radius")),
      "justify-content": sideways(x),
      "align-items": keyword(y),
      cursor: this.cursor(node.get("mouse_cursor")),
    });
  }
}

export { CupertinoButtonRenderer as CupertinoFilledButtonRenderer, CupertinoButtonRenderer as CupertinoTintedButtonRenderer };
