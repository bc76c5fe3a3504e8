import { color } from "../colors.js";
import { h, style } from "../dom.js";
import { iconElement } from "../icons.js";
import type { ControlNode } from "../node.js";
import { register } from "../registry.js";
import type { Changes } from "../renderer.js";
import { surface } from "../ripple.js";
import type { Slot } from "../slot.js";
import { edges, elevation, millis, outlinedShape, px } from "../values.js";
import { BarRenderer, topView } from "./bar.js";
import { draggable } from "./motion.js";

const CLOSE = "M19 6.41 17.59 5 12 10.59 6.41 5 5 6.41 10.59 12 5 17.59 6.41 19 12 13.41 17.59 19 19 17.59 13.41 12z";
const DURATION = 4000;
/** How soon a bar asks again whether it may go while the keyboard focus is on it. */
const RETRY = 1000;

/** Space below the floating action button. */
const FAB_MARGIN = 16;

class SnackBarRenderer extends BarRenderer {
  private content!: Slot;
  private readonly action = h("button", "f-snack-action");
  private readonly close = h("button", "f-snack-close", iconElement());
  private timer = 0;
  private pressed = false;

  override create(): HTMLElement {
    const content = h("div", "f-snack-content");
    this.content = this.slot(content, "box");
    this.close.addEventListener("click", () => void this.hide());
    this.action.addEventListener("click", () => {
      this.act();
    });
    const bar = snackFrame(content, this.action, this.close);
    draggable(bar, () => this.dragWay(), () => void this.hide());
    return this.barFrame(bar);
  }

  override update(changed: Changes): void {
    const { node } = this;
    if (changed.has("content")) this.content.set(node.content("content"));
    if (changed.any("action", "disabled")) this.updateAction();
    if (changed.any("show_close_icon", "close_icon_color")) {
      this.close.hidden = !node.bool("show_close_icon");
      style(this.close, { color: color(node.get("close_icon_color")) });
    }
    if (changed.any("behavior", "bgcolor", "elevation", "shape", "margin", "padding", "width")) this.updateSurface();
    this.updateOpen(changed);
    if (this.isShown && changed.any("behavior", "content", "margin")) this.arrange();
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
    // Its class has the same wire type as the bar's, so that no list of properties knows these.
    const paint = (name: string, dim: string): string | undefined => color(own?.props[own.disabled ? dim : name]);
    style(action, { color: paint("text_color", "disabled_text_color"), background: paint("bgcolor", "disabled_bgcolor") });
  }

  /** The action answers once, then the bar goes. */
  private act(): void {
    if (this.pressed || !this.isShown) return;
    this.pressed = true;
    const own: ControlNode | undefined = this.node.child("action");
    if (own) this.host.events.fire(own, "click");
    else this.fire("action");
    void this.hide();
  }

  private updateSurface(): void {
    const { node, floating } = this;
    const shape = outlinedShape(node.get("shape"), floating ? "4px" : "0");
    const width = node.num("width");
    this.surface.classList.toggle("f-snack-floating", floating);
    style(this.surface, {
      "background-color": color(node.get("bgcolor")),
      "border-radius": shape.radius,
      border: shape.border,
      "box-shadow": elevation(node.num("elevation")),
      margin: floating && node.has("margin") ? edges(node.get("margin")) : null,
      padding: node.has("padding") ? edges(node.get("padding")) : null,
      width: floating && width !== undefined ? px(width) : null,
    });
  }

  /** Above the bars at the bottom of the view; the floating button makes room for a fixed one, and has room below a floating one. */
  protected override arrange(): void {
    const view = topView();
    const bars = [".f-view-navigation-bar", ".f-view-bottom-appbar"].map((name) => view?.querySelector<HTMLElement>(name)?.offsetHeight ?? 0);
    let bottom = bars.reduce((sum, height) => sum + height, 0);
    const button = view?.querySelector<HTMLElement>(":scope > .f-view-floating-action-button[data-at$=float]");
    const shown = !this.surface.hidden;
    if (this.floating && shown && button?.offsetHeight) bottom += button.offsetHeight + FAB_MARGIN;
    style(this.surface, { bottom: px(bottom) });
    const page = document.querySelector<HTMLElement>(".f-page");
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

register("SnackBar", SnackBarRenderer);
