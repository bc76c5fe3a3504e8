/** What is shown where a control has no renderer. */

import { h } from "./dom.js";
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
