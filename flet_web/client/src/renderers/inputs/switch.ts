import { color } from "../../colors.js";
import { attrs, h, style } from "../../dom.js";
import { iconElement, showIcon } from "../../icons.js";
import { toNumber } from "../../node.js";
import type { Changes } from "../../renderer.js";
import type { TextName } from "../../schema.js";
import { edges, given, num, px } from "../../values.js";
import { Toggle } from "../shared/toggle.js";
import { adopt } from "../../styles.js";
import css from "./switch.css?inline";

adopt(css);

const MAPS = ["thumb_color", "track_color", "thumb_icon", "track_outline_color", "track_outline_width", "overlay_color"] as const;

type Paint = TextName<"Switch">;

export class SwitchRenderer extends Toggle<"Switch"> {
  protected readonly thumb = h("span", "f-switch-thumb");
  protected readonly icon = iconElement();
  private readonly track = h("span", "f-switch-track");
  private target!: HTMLElement;

  override create(): HTMLElement {
    const { thumb } = this;
    const layer = h("span", "f-switch-layer", thumb);
    thumb.append(this.icon);
    this.track.append(layer);
    this.target = h("span", "f-switch-target", this.track);
    const element = this.frame("f-switch", "checkbox", this.target, layer);
    attrs(this.input, { role: "switch" });
    return element;
  }

  override update(changed: Changes<"Switch">): void {
    this.updateToggle(changed);
    if (changed.has("label_text_style")) this.styleLabel(this.node.get("label_text_style"));
    if (changed.has("value")) this.input.checked = this.node.bool("value");
    this.paint();
  }

  protected override toggled(): void {
    const value = this.input.checked;
    this.change({ value }, "change", this.told(value));
    this.paint();
  }

  /** What the event says of a change. */
  protected told(value: boolean): boolean | null {
    return value;
  }

  protected paint(): void {
    const { node, element } = this;
    this.follow(() => {
      this.paint();
    }, ...MAPS.map((name) => node.get(name)));
    const on = this.input.checked;
    this.mark("selected", on);
    const own = (name: Paint): string | undefined => color(this.pick(node.get(name)));
    const plain = (name: Paint): string | undefined => (node.disabled ? undefined : color(node.get(name)));
    const icon = toNumber(this.pick(node.get("thumb_icon")));
    const width = this.pick(node.get("track_outline_width"));
    showIcon(this.host.icons, this.icon, icon);
    element.classList.toggle("f-with-icon", icon !== undefined);
    const thumb = plain(on ? "active_color" : "inactive_thumb_color");
    const track = plain(on ? "active_track_color" : "inactive_track_color");
    style(element, {
      "--f-thumb": own("thumb_color") ?? thumb,
      "--f-track": own("track_color") ?? track,
      "--f-outline": own("track_outline_color"),
      "--f-outline-width": width === undefined ? null : px(num(width, 2)),
    });
    style(this.target, { padding: given(node.get("padding"), edges) });
    this.paintLayer();
  }
}
