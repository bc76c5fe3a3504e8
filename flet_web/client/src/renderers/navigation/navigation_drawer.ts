/** NavigationDrawer: slides in from a side of its View, above everything else. */

import { color } from "../../colors.js";
import { attrs, h, style } from "../../dom.js";
import { toNumber } from "../../node.js";
import type { Value } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { adopt } from "../../styles.js";
import { asMap, edges, elevation, given, px } from "../../values.js";
import { DestinationRenderer, DestinationsRenderer } from "../shared/destinations.js";
import { ModalFrame } from "../shared/modal_frame.js";
import { draggable } from "../shared/motion.js";
import css from "./navigation_drawer.css?inline";

adopt(css);

/** Pixels from the edge of the view within which a finger begins to pull the drawer out, and how far it has to come. */
const EDGE = 20;
const PULL = 16;

export class NavigationDrawerDestinationRenderer extends DestinationRenderer<"NavigationDrawerDestination"> {
  override update(changed: Changes<"NavigationDrawerDestination">): void {
    this.updateDestination(changed);
    style(this.element, { "background-color": color(this.node.get("bgcolor")) });
  }
}

export class NavigationDrawerRenderer extends DestinationsRenderer<"NavigationDrawer"> {
  readonly dismissible = true;
  private frame!: ModalFrame;
  private view: HTMLElement | null = null;
  private readonly sizes = new ResizeObserver(() => {
    this.cover();
  });

  override create(): HTMLElement {
    const surface = h("nav", "f-drawer", this.list("column", { stretch: true, scroll: "y" }));
    this.frame = new ModalFrame(this, surface);
    const { dialog } = this.frame;
    dialog.classList.add("f-modal-drawer");
    attrs(dialog, { "aria-label": "Navigation menu" });
    draggable(
      surface,
      () => ({ axis: "x", sign: this.isLeft ? -1 : 1, overControls: true }),
      () => void this.frame.hide(),
    );
    this.host.onFlushed(() => {
      this.view = this.element.closest(".f-view");
      this.view?.addEventListener("touchstart", this.pull, { passive: true });
    });
    return h("div", "f-modal-host", dialog);
  }

  override update(changed: Changes<"NavigationDrawer">): void {
    const { node, frame } = this;
    if (changed.has("controls")) this.showItems(node.children("controls"));
    this.updateSelected();
    const mark = asMap(node.themed("indicator_size"));
    const size = (value: Value | undefined): string | null => given(toNumber(value ?? undefined), px);
    this.paintMark(frame.surface, node.get("indicator_color"), node.get("indicator_shape"));
    frame.dialog.dataset["side"] = this.atEnd ? "end" : "start";
    style(frame.surface, {
      "background-color": color(node.get("bgcolor")),
      width: given(node.num("width"), px),
      // Without a color of its own the shadow is transparent.
      "box-shadow": node.has("shadow_color") ? elevation(node.num("elevation", 1)) : null,
      "--md-sys-color-shadow": color(node.get("shadow_color")),
      "--f-drawer-padding": edges(node.get("tile_padding")),
      "--f-drawer-tile": size(node.themed("tile_height")),
      "--f-drawer-mark-width": size(mark["width"]),
      "--f-drawer-mark-height": size(mark["height"]),
    });
  }

  override dispose(): void {
    this.frame.dispose();
    this.follow(false);
    this.view?.removeEventListener("touchstart", this.pull);
  }

  /** Called by the View. */
  setOpen(open: boolean): void {
    const { frame } = this;
    if (!open) void frame.hide();
    else if (this.node.visible && frame.show()) {
      style(frame.surface, { "--f-away": this.isLeft ? "-100%" : "100%" });
      this.follow(true);
      frame.present();
    }
  }

  /** The drawer of a Pagelet covers that alone, wherever it goes. */
  private follow(on: boolean): void {
    this.sizes.disconnect();
    removeEventListener("scroll", this.cover, true);
    if (!on || !this.view?.classList.contains("f-pagelet")) return;
    this.sizes.observe(this.view);
    addEventListener("scroll", this.cover, { capture: true, passive: true });
    this.cover();
  }

  private readonly cover = (): void => {
    const box = this.view?.getBoundingClientRect();
    if (box) style(this.frame.dialog, { inset: `${px(box.top)} auto auto ${px(box.left)}`, width: px(box.width), height: px(box.height), overflow: "clip" });
  };

  opened(): void {
    // it is on the screen
  }

  closed(): void {
    this.follow(false);
    this.host.events.always(this.node, "dismiss");
  }

  private get atEnd(): boolean {
    return this.node.slot === "end_drawer";
  }

  private get isLeft(): boolean {
    return this.atEnd === (getComputedStyle(this.element).direction === "rtl");
  }

  /** A finger that comes from the edge of the view pulls the drawer out. */
  private readonly pull = (start: TouchEvent): void => {
    const { view } = this;
    const finger = start.touches[0];
    if (!view || !finger || start.touches.length > 1) return;
    const box = view.getBoundingClientRect();
    const sign = this.isLeft ? 1 : -1;
    if ((sign > 0 ? finger.clientX - box.left : box.right - finger.clientX) > EDGE) return;
    const moved = (event: TouchEvent): void => {
      const now = event.touches[0];
      const [x, y] = now ? [(now.clientX - finger.clientX) * sign, Math.abs(now.clientY - finger.clientY)] : [0, 0];
      if (x <= PULL || x <= y) return;
      done();
      this.setOpen(true);
    };
    const done = (): void => {
      view.removeEventListener("touchmove", moved);
      for (const type of ["touchend", "touchcancel"]) view.removeEventListener(type, done);
    };
    view.addEventListener("touchmove", moved, { passive: true });
    for (const type of ["touchend", "touchcancel"]) view.addEventListener(type, done);
  };
}
