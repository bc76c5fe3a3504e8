/** MergeSemantics: one thing for screen readers. */

import { attrs, h } from "../../dom.js";
import type { Fill } from "../../layout.js";
import { FILL_NONE } from "../../layout.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import type { Slot } from "../../slot.js";
import { adopt } from "../../styles.js";
import css from "./semantics.css?inline";
import { controlsInside } from "./controls_inside.js";
import { named } from "./named.js";

adopt(css);

/** What the observer watches: words and names, not the names that it gives itself. */
const WATCHED = { childList: true, subtree: true, characterData: true };

export class MergeSemanticsRenderer extends Renderer<"MergeSemantics"> {
  private readonly inner = h("div");
  private content!: Slot;
  private changes!: MutationObserver;
  private control: Element | null = null;

  override create(): HTMLElement {
    const element = h("div", "f-semantics", this.inner);
    this.content = this.slot(this.inner, { kind: "box" });
    this.changes = new MutationObserver(() => {
      this.merge();
    });
    this.changes.observe(this.inner, WATCHED);
    return element;
  }

  override update(changed: Changes<"MergeSemantics">): void {
    if (changed.has("content")) this.content.set(this.node.child("content"));
    this.host.onFlushed(() => {
      this.merge();
    });
  }

  override fill(): Fill {
    return this.content.children[0]?.fill ?? FILL_NONE;
  }

  override dispose(): void {
    this.changes.disconnect();
  }

  /** A control in it is called by all words of it. Without one, or with several, they are read as one text, or as a group. */
  private merge(): void {
    const { element, inner } = this;
    const controls = controlsInside(inner);
    const only = controls.length === 1 ? (controls[0] ?? null) : null;
    const name = named(inner);
    if (this.control && this.control !== only) this.control.removeAttribute("aria-label");
    this.control = only;
    if (only && name) only.setAttribute("aria-label", name);
    attrs(inner, { "aria-hidden": controls.length === 0 && name ? "true" : null });
    attrs(element, { role: only ? null : "group", "aria-label": only ? null : name || null });
  }
}
