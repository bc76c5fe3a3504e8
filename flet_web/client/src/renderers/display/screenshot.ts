/** Screenshot: its content as a PNG file. */

import { loadModule } from "../../modules.js";
import type { ValueMap } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { SingleChild } from "../shared/single_child.js";
import { millis, num } from "../../values.js";

export class ScreenshotRenderer extends SingleChild<"Screenshot"> {
  override create(): HTMLElement {
    return this.frame("f-screenshot");
  }

  override update(changed: Changes<"Screenshot">): void {
    this.updateContent(changed);
  }

  override invoke(name: string, args: ValueMap): unknown {
    if (name !== "capture") throw new Error(`Unknown Screenshot method: ${name}`);
    return this.capture(num(args["pixel_ratio"], devicePixelRatio), millis(args["delay"] ?? 20));
  }

  private async capture(ratio: number, delay: number): Promise<Uint8Array> {
    const [{ picture }] = await Promise.all([
      loadModule(() => import("../../picture.js")),
      new Promise((resolve) => setTimeout(resolve, delay)),
    ]);
    return picture(this.element, ratio);
  }
}
