/** Controls around one child, which takes their size and says what they fill. */

import { h } from "../../dom.js";
import { FILL_NONE } from "../../layout.js";
import type { Fill, Limits } from "../../layout.js";
import type { ControlNode } from "../../node.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import type { TypeWith } from "../../schema.js";
import type { Slot } from "../../slot.js";

type AroundType = TypeWith<"content">;

export abstract class SingleChild<T extends AroundType> extends Renderer<T> {
  protected content!: Slot;

  protected frame(classes: string, tag: "a" | "div" = "div", limits: Partial<Limits> = {}): HTMLElement {
    const element = h(tag, classes);
    this.content = this.slot(element, { kind: "box", limits });
    return element;
  }

  protected updateContent(changed: Changes<AroundType>): void {
    const node: ControlNode<AroundType> = this.node;
    if (changed.has("content")) this.content.set(node.child("content"));
  }

  override fill(): Fill {
    return this.childFill ?? FILL_NONE;
  }

  /** What the child fills, if there is one. */
  protected get childFill(): Fill | undefined {
    return this.content.children[0]?.fill;
  }
}
