/** What all buttons have in common: a native button or link with icon and label, its events, and ButtonStyle. */

import { activate } from "../../actions.js";
import { color } from "../../colors.js";
import { attrs, h } from "../../dom.js";
import type { Styles } from "../../dom.js";
import { FILL_HEIGHT, FILL_NONE, FILL_WIDTH } from "../../layout.js";
import type { Fill } from "../../layout.js";
import type { ControlNode } from "../../node.js";
import { linkAttributes } from "../../open_url.js";
import type { Value, ValueMap } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import type { TypeWith } from "../../schema.js";
import type { Slot } from "../../slot.js";
import { messageOf } from "../../tooltip.js";
import { asMap, given, px } from "../../values.js";
import { paintButton } from "./button_style.js";
import { Focusable } from "./focusable.js";
import { IconPlace } from "./icon_place.js";
import { listenPress } from "./press.js";
import { adopt } from "../../styles.js";
import css from "./pressable.css?inline";

adopt(css);

/** Buttons, whatever they hold. */
type PressableType = TypeWith<"icon" | "url" | "action" | "autofocus">;

export abstract class Pressable<T extends PressableType> extends Focusable<T> {
  protected icon!: IconPlace;
  protected content!: Slot;

  /** A link when the button opens a URL, so that the browser can say where it leads. */
  protected press(classes: string): HTMLElement {
    const node: ControlNode<PressableType> = this.node;
    this.icon = new IconPlace(this.mounted);
    const label = h("span", "f-button-label");
    this.content = this.slot(label, { kind: "box", loose: true });
    const element = h(node.has("url") ? "a" : "button", `f-press ${classes}`, this.icon.element, label);
    if (element instanceof HTMLButtonElement) element.type = "button";
    this.control(element);
    listenPress(this.host, node, element, () => {
      activate(this.host, node);
    });
    return element;
  }

  /** A button whose content takes all there is does so too. */
  override fill(): Fill {
    const fill = this.content.children[0]?.fill ?? FILL_NONE;
    const label = this.content.container;
    label.classList.toggle("f-wide", (fill & FILL_WIDTH) !== 0);
    label.classList.toggle("f-tall", (fill & FILL_HEIGHT) !== 0);
    return (fill & FILL_WIDTH) as Fill;
  }

  protected updatePressable(changed: Changes<PressableType>): void {
    const { element } = this;
    const node: ControlNode<PressableType> = this.node;
    this.updateFocusable(changed);
    if (element instanceof HTMLAnchorElement && changed.any("url", "disabled")) {
      attrs(element, linkAttributes(this.host.app.page.routing, node.disabled ? undefined : node.get("url")));
    }
    if (changed.has("tooltip")) this.label();
  }

  protected show(content: ControlNode | string | undefined, icon: Value | undefined): void {
    this.icon.show(icon);
    this.content.set(content);
    this.content.container.hidden = content === undefined;
    this.label();
  }

  /** With no text to read, the tooltip is the name. */
  private label(): void {
    attrs(this.element, { "aria-label": this.element.textContent ? null : messageOf(this.node) });
  }

  /** The ButtonStyle. For some types Python merges other properties into it and sends it in `_internals`. */
  protected get ownStyle(): ValueMap {
    return asMap(asMap(this.node.props["_internals"])["style"]);
  }

  private get buttonStyle(): ValueMap {
    return { ...asMap(this.node.themed("style")), ...this.ownStyle };
  }

  /** Writes what the style says, and the theme's; the style sheet has the defaults. */
  protected paint(): void {
    const own = this.buttonStyle;
    this.follow(() => {
      this.paint();
    }, ...Object.values(own));
    paintButton(this.element, own, this.active, this.limits);
  }

  /** An own size may be less than the least size of the style sheet, and than the padding. */
  protected get limits(): Styles {
    const node: ControlNode<PressableType> = this.node;
    const most = (name: "width" | "height"): string | null => given(node.num(name), px);
    return {
      "min-width": node.has("width") ? "0" : null,
      "min-height": node.has("height") ? "0" : null,
      "--f-most-w": most("width"),
      "--f-most-h": most("height"),
    };
  }

  /** The color of the style's icon, if it has one of its own. */
  protected get iconColor(): string | undefined {
    return color(this.pick(this.buttonStyle["icon_color"]));
  }
}
