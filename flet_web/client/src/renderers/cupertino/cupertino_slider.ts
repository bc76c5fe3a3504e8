/** Slider in the look of iOS. */

import { color } from "../../colors.js";
import { style } from "../../dom.js";
import type { Changes } from "../../renderer.js";
import { adopt } from "../../styles.js";
import { SliderRenderer } from "../inputs/slider.js";
import { isCupertino } from "./cupertino.js";
import css from "./cupertino_slider.css?inline";

adopt(css);

export class CupertinoSliderRenderer extends SliderRenderer {
  override create(): HTMLElement {
    const element = super.create();
    element.classList.add("c-control", "c-slider");
    return element;
  }

  override update(changed: Changes<"Slider">): void {
    super.update(changed);
    this.element.classList.remove("f-discrete", "f-slider-new");
    style(this.element, { "--f-thumb": color(this.node.get("thumb_color")) });
  }

  protected override told(value: number): number | null {
    return isCupertino(this.node) ? null : value;
  }

  /** It is as wide as it is by itself, also where there is more room. */
  override fill(): 0 {
    return 0;
  }
}
