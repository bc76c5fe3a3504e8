/** Buttons with a text: elevated, filled, tonal, outlined and text. */

import { color } from "../../colors.js";
import { style } from "../../dom.js";
import type { ControlNode } from "../../node.js";
import type { ValueMap } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import type { TypeWith } from "../../schema.js";
import { adopt } from "../../styles.js";
import { asMap, clip } from "../../values.js";
import { Pressable } from "../shared/pressable.js";
import css from "./button.css?inline";

adopt(css);

type ButtonType = TypeWith<"content" | "icon" | "icon_color" | "clip_behavior" | "url" | "action" | "autofocus">;

abstract class LabelledButton<T extends ButtonType> extends Pressable<T> {
  protected abstract readonly kind: string;

  override create(): HTMLElement {
    return this.press(`f-button f-button-${this.kind}`);
  }

  protected updateLabelled(changed: Changes<ButtonType>): void {
    const { element } = this;
    const node: ControlNode<ButtonType> = this.node;
    this.updatePressable(changed);
    if (changed.any("icon", "content")) {
      this.show(node.content("content"), node.get("icon"));
      element.classList.toggle("f-with-icon", node.has("content") && !this.icon.element.hidden);
    }
    if (changed.has("clip_behavior")) style(element, { overflow: clip(node.enum("clip_behavior")) });
    if (changed.any("_internals", "disabled", "icon_color", "width", "height") || changed.names.has("style")) this.paint();
  }

  protected override paint(): void {
    super.paint();
    const node: ControlNode<ButtonType> = this.node;
    style(this.icon.element, { color: color(node.get("icon_color")) ?? this.iconColor });
  }
}

const RAISED = { Button: "elevated", FilledButton: "filled", FilledTonalButton: "tonal" } as const;

export class ButtonRenderer extends LabelledButton<keyof typeof RAISED> {
  protected override readonly kind = RAISED[this.node.type];

  override update(changed: Changes<keyof typeof RAISED>): void {
    this.updateLabelled(changed);
  }
}

export { ButtonRenderer as FilledButtonRenderer, ButtonRenderer as FilledTonalButtonRenderer };

const FLAT = { OutlinedButton: "outlined", TextButton: "text" } as const;

export class OutlinedButtonRenderer extends LabelledButton<keyof typeof FLAT> {
  protected override readonly kind = FLAT[this.node.type];

  override update(changed: Changes<keyof typeof FLAT>): void {
    this.updateLabelled(changed);
  }

  protected override get ownStyle(): ValueMap {
    return asMap(this.node.get("style"));
  }
}

export { OutlinedButtonRenderer as TextButtonRenderer };
