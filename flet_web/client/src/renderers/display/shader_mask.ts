/** ShaderMask: a CSS mask where the gradient fades the content out, an SVG filter where it changes its colors. */

import { style } from "../../dom.js";
import { onBrightness } from "../../environment.js";
import { followGradient, measured } from "../../measured_gradient.js";
import { loadModule } from "../../modules.js";
import { isMap } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { THEMED } from "../../theme.js";
import { SingleChild } from "../shared/single_child.js";
import { given, gradient, radius } from "../../values.js";

const SHADER = "--f-shader";

const filters = (): Promise<typeof import("../../color_filter.js")> => loadModule(() => import("../../color_filter.js"));

/** Those with a filter, which has the colors of the theme as they were when it was made. */
const filtered = new Set<ShaderMaskRenderer>();

function shadeAnew(): void {
  for (const mask of filtered) mask.shade();
}

addEventListener(THEMED, shadeAnew);
onBrightness(shadeAnew);

export class ShaderMaskRenderer extends SingleChild<"ShaderMask"> {
  private readonly sizes = new ResizeObserver(() => {
    this.shade();
  });

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
    else this.clear();
  }

  override dispose(): void {
    this.sizes.disconnect();
    followGradient(this.element, undefined, SHADER);
    this.clear();
  }

  /** The picture of the gradient is as large as the content. */
  shade(): void {
    const { element, node } = this;
    filtered.add(this);
    void filters().then(({ filterShader }) => {
      const shader = node.get("shader");
      const { offsetWidth: width, offsetHeight: height } = element;
      if (filtered.has(this) && isMap(shader)) filterShader(element, measured(element, shader, width, height), node.enum("blend_mode"));
    }, () => undefined);
  }

  private clear(): void {
    if (!filtered.delete(this)) return;
    void filters().then(({ unfilter }) => {
      if (!filtered.has(this)) unfilter(this.element);
    }, () => undefined);
  }
}
