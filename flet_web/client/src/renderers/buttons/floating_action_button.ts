import { color } from "../../colors.js";
import { encircle } from "../../decoration.js";
import { said, style } from "../../dom.js";
import { FILL_NONE } from "../../layout.js";
import type { Fill, Flow } from "../../layout.js";
import { isMap } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { restyle } from "../../text_style.js";
import { asMap, CIRCLE, clip, edges, elevation, given, num, outlinedShape, px, sizeLimits } from "../../values.js";
import { Pressable } from "../shared/pressable.js";
import { stateLayer } from "../shared/state_layer.js";
import { adopt } from "../../styles.js";
import css from "./floating_action_button.css?inline";

adopt(css);

export class FloatingActionButtonRenderer extends Pressable<"FloatingActionButton"> {
  override create(): HTMLElement {
    return this.press("f-fab");
  }

  override update(changed: Changes<"FloatingActionButton">): void {
    const { node, element } = this;
    this.updatePressable(changed);
    if (changed.any("icon", "content")) {
      // Without an icon the content may be as large as the button, else as large as it likes.
      const place: Flow = { kind: "box", loose: true };
      this.content.flow = node.has("icon") ? place : { ...place, limits: { w: "bounded", h: "bounded" } };
      this.show(node.content("content"), node.get("icon"));
    }
    if (changed.has("clip_behavior")) style(element, { overflow: clip(node.enum("clip_behavior")) });
    element.classList.toggle("f-fab-extended", node.has("content") && !this.icon.element.hidden);
    element.classList.toggle("f-fab-mini", node.bool("mini"));
    this.paint();
  }

  override fill(): Fill {
    super.fill();
    return FILL_NONE;
  }

  protected override paint(): void {
    const { node, element } = this;
    const extended = element.classList.contains("f-fab-extended");
    // A small one keeps its size, whatever the theme says of others.
    const limits = node.bool("mini") && !extended ? undefined : node.themed(extended ? "extended_size_constraints" : "size_constraints");
    const { max_width: most } = asMap(limits);
    element.classList.toggle("f-fab-own", !extended && isMap(limits));
    const shape = node.has("shape") ? outlinedShape(node.get("shape"), "16px") : undefined;
    restyle(element, node.themed("text_style"), {
      padding: extended ? given(node.themed("extended_padding"), edges) : null,
      gap: given(node.themed("icon_label_spacing"), (gap) => px(num(gap, 8))),
      "background-color": color(node.get("bgcolor")),
      color: color(node.get("foreground_color")),
      ...stateLayer({ hover: node.get("hover_color"), focus: node.get("focus_color"), press: node.get("splash_color") }),
      "border-radius": shape?.radius,
      "corner-shape": shape?.corners,
      border: shape?.border,
      "--f-rest": elevation(node.num("elevation")),
      "--f-focused": elevation(node.num("focus_elevation")),
      "--f-raised": elevation(node.num("hover_elevation")),
      "--f-held": elevation(node.num("highlight_elevation")),
      "--f-low": elevation(node.num("disabled_elevation")),
      cursor: this.cursor(node.get("mouse_cursor")),
      ...this.limits,
      ...said(sizeLimits(limits)),
      // The padding gives way.
      ...(Number.isFinite(most) ? { "--f-most-w": px(num(most, 0)) } : {}),
    });
    encircle(element, shape?.radius === CIRCLE);
  }
}
