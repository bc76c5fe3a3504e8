/** What is shown where a control has no renderer, or not yet. */

import { h, style } from "./dom.js";
import { Renderer } from "./renderer.js";

/** Stands where a control of an unknown type would be. */
export class Placeholder extends Renderer {
  override create(): HTMLElement {
    return h("div", "f-unknown", `Unknown control: ${this.node.type}`);
  }

  override update(): void {
    // there is nothing to show of it
  }
}

/** Keeps the place of a control whose renderer is being loaded. */
export class Loading extends Renderer {
  override create(): HTMLElement {
    const width = this.node.num("width");
    const box = h("div", "f-loading");
    if (width !== undefined) style(box, { width: `${width}px` });
    return box;
  }

  override update(): void {
    // its renderer will read everything
  }
}
