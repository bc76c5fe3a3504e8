import { color } from "../../colors.js";
import { encircle } from "../../decoration.js";
import { h, style } from "../../dom.js";
import { iconElement } from "../../icons.js";
import type { Changes } from "../../renderer.js";
import { surface } from "../../ripple.js";
import type { Slot } from "../../slot.js";
import { CIRCLE, clip, edges, elevation, given, millis, outlinedShape, px } from "../../values.js";
import { BarRenderer, pageAround, topView } from "../shared/bar.js";
import { draggable } from "../shared/motion.js";
import { adopt } from "../../styles.js";
import css from "./snack_bar.css?inline";

adopt(css);

const CLOSE = "M19 6.41 17.59 5 12 10.59 6.41 5 5 6.41 10.59 12 5 17.59 6.41 19 12 13.41 17.59 19 19 17.59 13.41 12z";
const DURATION = 4000;
/** Milliseconds after which a bar with the keyboard focus tries to close again. */
const RETRY = 1000;

/** Space below the floating action button. */
const FAB_MARGIN = 16;

export class SnackBarRenderer extends BarRenderer<"SnackBar"> {
  private content!: Slot;
  private readonly action = h("button", "f-snack-action");
  private readonly close = h("button", "f-snack-close", iconElement());
  private timer = 0;
  private pressed = false;

  override create(): HTMLElement {
    const content = h("div", "f-snack-content");
    this.content = this.slot(content, { kind: "box", limits: { w: "tight" } });
    this.close.addEventListener("click", () => void this.hide());
    this.action.addEventListener("click", () => {
      this.act();
    });
    const bar = snackFrame(content, this.action, this.close);
    draggable(bar, () => this.dragWay(), () => void this.hide());
    return this.barFrame(bar);
  }

  override update(changed: Changes<"SnackBar">): void {
    const { node } = this;
    if (changed.has("content")) this.content.set(node.content("content"));
    if (changed.any("action", "disabled")) this.updateAction();
    if (changed.any("show_close_icon", "close_icon_color")) {
      this.close.hidden = !node.bool("show_close_icon");
      style(this.close, { color: color(node.get("close_icon_color")) });
    }
    if (changed.any("behavior", "bgcolor", "elevation", "shape", "margin", "padding", "width", "clip_behavior")) this.updateSurface();
    this.updateOpen(changed);
    const laidOut = ["behavior", "content", "margin", "action", "action_overflow_threshold", "show_close_icon", "width"] as const;
    if (this.isShown && changed.any(...laidOut)) this.arrange();
  }

  override dispose(): void {
    clearTimeout(this.timer);
    super.dispose();
  }

  override async hide(): Promise<void> {
    clearTimeout(this.timer);
    await super.hide();
  }

  private get floating(): boolean {
    const { node } = this;
    return node.enum("behavior", node.has("width") || node.has("margin") ? "floating" : "fixed") === "floating";
  }

  private updateAction(): void {
    const { node, action } = this;
    const own = node.child("action");
    const label = own ? own.str("label", "") : node.str("action");
    action.hidden = label === undefined;
    action.textContent = label ?? "";
    action.disabled = own?.disabled ?? false;
    style(action, {
      color: color(own?.get(own.disabled ? "disabled_text_color" : "text_color")),
      background: color(own?.get(own.disabled ? "disabled_bgcolor" : "bgcolor")),
    });
  }

  /** The action can be pressed once; then the bar closes. */
  private act(): void {
    if (this.pressed || !this.isShown) return;
    this.pressed = true;
    const own = this.node.child("action");
    if (own) this.host.events.fire(own, "click");
    else this.fire("action");
    void this.hide();
  }

  private updateSurface(): void {
    const { node, floating } = this;
    const shape = outlinedShape(node.get("shape"), floating ? "4px" : "0");
    const width = node.num("width");
    this.surface.classList.toggle("f-snack-floating", floating);
    this.surface.classList.toggle("f-snack-padded", node.has("padding"));
    style(this.surface, {
      "background-color": color(node.get("bgcolor")),
      "border-radius": shape.radius,
      "corner-shape": shape.corners,
      border: shape.border,
      "box-shadow": elevation(node.num("elevation")),
      margin: floating ? given(node.get("margin"), edges) : null,
      padding: given(node.get("padding"), edges),
      width: floating ? (given(width, px) ?? (node.has("margin") ? "auto" : null)) : null,
      overflow: clip(node.enum("clip_behavior")),
    });
    encircle(this.surface, shape.radius === CIRCLE);
  }

  /** An action that takes more than a part of the width stands below the text. */
  private wrapAction(): void {
    const { surface, action } = this;
    surface.classList.remove("f-snack-wraps");
    const limit = this.node.num("action_overflow_threshold");
    surface.classList.toggle("f-snack-wraps", !action.hidden && action.offsetWidth > limit * surface.offsetWidth);
  }

  /** Above the bars at the bottom of the view. The floating button moves up for a fixed bar; a floating bar lies above the button. */
  protected override arrange(): void {
    this.wrapAction();
    const view = topView(this.surface);
    const bars = [".f-view-navigation-bar", ".f-view-bottom-appbar"].map((name) => view?.querySelector<HTMLElement>(name)?.offsetHeight ?? 0);
    let bottom = bars.reduce((sum, height) => sum + height, 0);
    const button = view?.querySelector<HTMLElement>(":scope > .f-view-floating-action-button[data-at$=float]");
    const shown = !this.surface.hidden;
    if (this.floating && shown && button?.offsetHeight) bottom += button.offsetHeight + FAB_MARGIN;
    style(this.surface, { bottom: px(bottom) });
    const page = pageAround(this.surface);
    if (page) style(page, { "--f-snack": shown && !this.floating ? px(this.surface.offsetHeight) : null });
  }

  protected override settle(): void {
    const { node } = this;
    this.pressed = false;
    if (node.bool("persist", node.has("action"))) return;
    const duration = millis(node.get("duration"), DURATION);
    const timeout = (): void => {
      const busy = this.surface.matches(":has(:focus-visible)");
      if (busy) this.timer = window.setTimeout(timeout, RETRY);
      else void this.hide();
    };
    this.timer = window.setTimeout(timeout, duration);
  }

  private dragWay(): { axis: "x" | "y"; sign: 0 | 1 } | null {
    const way = this.node.enum("dismiss_direction", "down");
    if (way === "none") return null;
    return way === "down" ? { axis: "y", sign: 1 } : { axis: way === "vertical" || way === "up" ? "y" : "x", sign: 0 };
  }
}

/** The frame of a snack bar: what it says, and its two buttons. */
export function snackFrame(content: HTMLElement, action: HTMLButtonElement, close: HTMLButtonElement): HTMLElement {
  action.type = close.type = "button";
  close.ariaLabel = "Close";
  close.querySelector("path")?.setAttribute("d", CLOSE);
  for (const button of [action, close]) surface(button);
  return h("div", "f-snack", content, action, close);
}
