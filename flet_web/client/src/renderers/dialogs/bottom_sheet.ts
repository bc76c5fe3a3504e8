import { color } from "../../colors.js";
import { encircle } from "../../decoration.js";
import { attrs, h, style } from "../../dom.js";
import { FILL_HEIGHT, FILL_NONE, FILL_WIDTH } from "../../layout.js";
import type { Fill, Flow } from "../../layout.js";
import type { Value } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import type { Slot } from "../../slot.js";
import { asMap, CIRCLE, elevation, given, millis, num, outlinedShape, sizeLimits } from "../../values.js";
import { ModalRenderer } from "../shared/modal.js";
import { draggable } from "../shared/motion.js";
import { adopt } from "../../styles.js";
import css from "./bottom_sheet.css?inline";

adopt(css);

export class BottomSheetRenderer extends ModalRenderer<"BottomSheet"> {
  private content!: Slot;
  private readonly handle = h("div", "f-sheet-handle");

  override create(): HTMLElement {
    const content = h("div", "f-sheet-content");
    this.content = this.slot(content, { kind: "box", loose: true });
    const surface = h("div", "f-sheet", this.handle, content);
    draggable(
      surface,
      () => (this.node.bool("draggable") ? { axis: "y", sign: 1 } : null),
      () => void this.hide(),
    );
    const frame = this.modalFrame(surface);
    this.dialog.classList.add("f-modal-sheet");
    attrs(this.dialog, { "aria-label": "Bottom sheet" });
    return frame;
  }

  override update(changed: Changes<"BottomSheet">): void {
    const { node, surface, dialog } = this;
    if (changed.has("content")) this.content.set(node.child("content"));
    if (changed.has("show_drag_handle")) this.handle.hidden = !node.bool("show_drag_handle");
    if (changed.any("scrollable", "fullscreen", "use_safe_area", "draggable")) {
      surface.classList.toggle("f-sheet-high", node.bool("scrollable"));
      surface.classList.toggle("f-sheet-full", node.bool("fullscreen"));
      dialog.classList.toggle("f-sheet-safe", node.bool("use_safe_area"));
    }
    if (changed.any("fullscreen", "show_drag_handle", "size_constraints")) this.content.flow = this.flow;
    this.updateSurface();
    if (changed.has("barrier_color")) style(dialog, { "background-color": color(node.get("barrier_color")) });
    if (changed.has("animation_style")) this.updateMotion();
    this.updateOpen(changed);
  }

  override fill(): Fill {
    const fill = this.content.children[0]?.fill ?? FILL_NONE;
    this.surface.classList.toggle("f-wide", (fill & FILL_WIDTH) !== 0);
    this.surface.classList.toggle("f-tall", (fill & FILL_HEIGHT) !== 0);
    return FILL_NONE;
  }

  override get dismissible(): boolean {
    return this.node.bool("dismissible");
  }

  override opened(): void {
    const scrolls = this.content.container.scrollHeight > this.content.container.clientHeight;
    style(this.surface, { "touch-action": this.node.bool("draggable") && !scrolls ? "none" : null });
  }

  private get flow(): Flow {
    const { node } = this;
    // On the whole screen the content has to fill it.
    if (node.bool("fullscreen")) return { kind: "box", limits: { w: "tight", h: "tight" } };
    // Below a handle, the content has its own size.
    if (node.bool("show_drag_handle")) return { kind: "box", loose: true, at: [0, -1] };
    const { min_width, min_height } = asMap(node.get("size_constraints"));
    if (!num(min_width, 0) && !num(min_height, 0)) return { kind: "box", loose: true };
    // A sheet that may not be smaller stretches its content.
    return { kind: "box", intrinsic: true, limits: { w: num(min_width, 0) ? "tight" : "bounded", h: num(min_height, 0) ? "tight" : "bounded" } };
  }

  private updateSurface(): void {
    const { node } = this;
    const shape = outlinedShape(node.get("shape"), "28px 28px 0 0");
    style(this.surface, {
      "background-color": color(node.get("bgcolor")),
      "border-radius": shape.radius,
      "corner-shape": shape.corners,
      border: shape.border,
      "box-shadow": elevation(node.num("elevation")),
      "--md-sys-color-shadow": color(node.themed("shadow_color")),
      "--f-handle": color(node.themed("drag_handle_color")),
      overflow: node.enum("clip_behavior") === "none" ? "visible" : null,
      ...sizeLimits(node.get("size_constraints")),
    });
    encircle(this.surface, shape.radius === CIRCLE);
  }

  private updateMotion(): void {
    const { duration, reverse_duration } = this.node.map("animation_style") ?? {};
    const css = (value: Value): string => `${millis(value)}ms`;
    style(this.dialog, {
      "--f-enter": given(duration ?? undefined, css),
      "--f-exit": given(reverse_duration ?? duration ?? undefined, css),
    });
  }
}
