/** ShaderMask: a CSS mask where the gradient fades the content out, an SVG filter where it changes its colors. */

import { style } from "../../dom.js";
import { followGradient, measured } from "../../measured_gradient.js";
import { loadModule } from "../../modules.js";
import { isMap } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { SingleChild } from "../shared/single_child.js";
import { given, gradient, radius } from "../../values.js";

const SHADER = "--f-shader";

const filters = (): Promise<typeof import("../../color_filter.js")> => loadModule(() => import("../../color_filter.js"));

export class ShaderMaskRenderer extends SingleChild<"ShaderMask"> {
  private readonly sizes = new ResizeObserver(() => {
    this.shade();
  });
  private filtered = false;

  override create(): HTMLElement {
    return this.frame("f-shader-mask");
  }

  override update(changed: Changes<"ShaderMask">): void {
    const { node, element } = this;
    this.updateContent(changed);
    if (changed.has("border_radius")) {
      style(element, { "border-radius": given(node.get("border_radius"), radius), overflow: node.has("border_radius") ? "clip" : null });
    }
    if (!changed.any("shader", "blend_mode")) return;
    const fades = node.enum("blend_mode") === "dstin";
    const shader = fades ? node.get("shader") : undefined;
    followGradient(element, shader, SHADER);
    style(element, { "mask-image": given(gradient(shader), (rough) => `var(${SHADER}, ${rough})`) });
    this.sizes.disconnect();
    if (!fades) this.sizes.observe(element);
    else if (this.filtered) this.clear();
  }

  override dispose(): void {
    this.sizes.disconnect();
    followGradient(this.element, undefined, SHADER);
    if (this.filtered) this.clear();
  }

  /** The picture of the gradient is as large as the content. */
  private shade(): void {
    const { element, node } = this;
    this.filtered = true;
    void filters().then(({ filterShader }) => {
      const shader = node.get("shader");
      const { offsetWidth: width, offsetHeight: height } = element;
      if (this.filtered && isMap(shader)) filterShader(element, measured(element, shader, width, height), node.enum("blend_mode"));
    }, () => undefined);
  }

  private clear(): void {
    this.filtered = false;
    void filters().then(({ unfilter }) => {
      if (!this.filtered) unfilter(this.element);
    }, () => undefined);
  }
}
