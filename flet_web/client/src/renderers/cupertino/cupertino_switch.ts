/** Switch in the look of iOS. */

import { assetUrl } from "../../assets.js";
import { color } from "../../colors.js";
import { style } from "../../dom.js";
import type { Value } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { adopt } from "../../styles.js";
import { SwitchRenderer } from "../inputs/switch.js";
import { as, isCupertino } from "./cupertino.js";
import css from "./cupertino_switch.css?inline";

adopt(css);

export class CupertinoSwitchRenderer extends SwitchRenderer {
  private picture = "";

  override create(): HTMLElement {
    const element = super.create();
    element.classList.add("c-control", "c-toggle", "c-switch");
    return element;
  }

  override update(changed: Changes<"Switch">): void {
    super.update(changed);
    const node = as("CupertinoSwitch", this.node);
    style(this.element, {
      "--c-on-mark": color(node.get("on_label_color")),
      "--c-off-mark": color(node.get("off_label_color")),
      "--c-focus": color(node.get("focus_color")),
    });
  }

  protected override told(value: boolean): boolean | null {
    return isCupertino(this.node) ? null : value;
  }

  protected override paint(): void {
    super.paint();
    const node = as("CupertinoSwitch", this.node);
    this.showPicture(node.get(this.input.checked ? "active_thumb_image_src" : "inactive_thumb_image_src"));
  }

  private showPicture(src: Value | undefined): void {
    const url = typeof src === "string" ? assetUrl(src) : src instanceof Uint8Array ? bytesUrl(src) : "";
    if (url === this.picture) return;
    this.picture = url;
    style(this.thumb, { "background-image": url && `url(${JSON.stringify(url)})` });
    if (!url) return;
    const probe = new Image();
    probe.onerror = () => {
      this.host.events.fire(this.node, "image_error", `the picture could not be loaded from ${url.slice(0, 200)}`);
    };
    probe.src = url;
  }
}

const urls = new WeakMap<Uint8Array, string>();

function bytesUrl(bytes: Uint8Array): string {
  const url = urls.get(bytes) ?? URL.createObjectURL(new Blob([bytes as BlobPart]));
  urls.set(bytes, url);
  return url;
}
