/** One control on the screen: its node, renderer, element and place. */

import type { Badge } from "./badge.js";
import { FILL_NONE, LIMITS_ROOT } from "./layout.js";
import type { Fill, Limits } from "./layout.js";
import type { ControlNode } from "./node.js";
import type { Renderer } from "./renderer.js";
import type { Slot } from "./slot.js";

export class Mounted {
  readonly node: ControlNode;
  readonly renderer: Renderer;
  /** The element that the renderer has made. */
  element!: HTMLElement;
  /** The slot of the parent that shows this control now. */
  place: Slot | null = null;
  readonly slots: Slot[] = [];
  fill: Fill = FILL_NONE;
  limits: Limits = LIMITS_ROOT;
  /** Inline styles that the layout has set, to write only differences. */
  styles: Record<string, string> = {};
  badge: Badge | null = null;
  sizes: ResizeObserver | null = null;
  /** True once it has been updated and placed for the first time. */
  ready = false;
  disposed = false;

  constructor(node: ControlNode, renderer: Renderer) {
    this.node = node;
    this.renderer = renderer;
  }

  /** What the parent places: the element, or the wrapper that holds its badge. */
  get outer(): HTMLElement {
    return this.badge?.wrapper ?? this.element;
  }
}
