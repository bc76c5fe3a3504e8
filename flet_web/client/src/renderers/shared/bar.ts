/**
 * Life cycle of snack bars and banners: of each kind one shows at a time, the others wait in the order in which they came.
 *
 *     idle --open: true--> waiting --its turn--> shown --user, time, or open: false--> leaving --> idle, updates, `dismiss`
 */

import { h } from "../../dom.js";
import type { Host } from "../../host.js";
import type { ControlNode } from "../../node.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import type { TypeWith } from "../../schema.js";
import { settled } from "./motion.js";
import { WayBack } from "./way_back.js";

interface Waiting {
  /** Its turn has come. */
  show: () => void;
}

class BarQueue {
  private readonly bars: Waiting[] = [];

  enter(bar: Waiting): void {
    this.bars.push(bar);
    if (this.bars[0] === bar) bar.show();
  }

  leave(bar: Waiting): void {
    const [at, first] = [this.bars.indexOf(bar), this.bars[0]];
    if (at < 0) return;
    this.bars.splice(at, 1);
    if (first === bar) this.bars[0]?.show();
  }
}

/** Milliseconds that the live region is there before its content: screen readers miss what comes together with it. */
const AHEAD = 50;

const queues = new WeakMap<Host, Map<string, BarQueue>>();

function queueOf(host: Host, type: string): BarQueue {
  const all = queues.get(host) ?? new Map<string, BarQueue>();
  queues.set(host, all);
  const queue = all.get(type) ?? new BarQueue();
  all.set(type, queue);
  return queue;
}

/** What `page.show_dialog()` shows. */
type DialogType = TypeWith<"open" | "on_dismiss">;

export abstract class BarRenderer<T extends DialogType = DialogType> extends Renderer<T> {
  protected surface!: HTMLElement;
  private state: "idle" | "waiting" | "shown" | "leaving" = "idle";
  private coming = 0;
  /** What had the focus before the user went into the bar. */
  private before?: WayBack;
  private readonly queue = queueOf(this.host, this.node.type);

  protected barFrame(surface: HTMLElement): HTMLElement {
    this.surface = surface;
    surface.hidden = true;
    surface.addEventListener("focusin", ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement && !surface.contains(relatedTarget)) this.before = new WayBack(undefined, relatedTarget);
    });
    const host = h("div", "f-bar-host", surface);
    // The live region is there before its content, as screen readers expect it.
    host.setAttribute("role", "status");
    return host;
  }

  /** Call it last in `update`. */
  protected updateOpen(changed: Changes<DialogType>): void {
    if (!changed.any("open", "_dismissed")) return;
    const node: ControlNode<DialogType> = this.node;
    const wanted = node.bool("open") && !node.bool("_dismissed");
    if (wanted && this.state === "idle") {
      this.state = "waiting";
      // It opens in the document, where it can be measured.
      this.host.onFlushed(() => {
        if (this.state === "waiting") this.queue.enter(this);
      });
    } else if (!wanted) void this.hide();
  }

  /** Its turn has come. */
  show(): void {
    this.state = "shown";
    this.coming = window.setTimeout(() => {
      this.surface.hidden = false;
      this.arrange();
      void settled(this.surface).then(() => {
        if (this.state !== "shown") return;
        this.host.events.fire(this.node, "visible");
        this.settle();
      });
    }, AHEAD);
  }

  get isShown(): boolean {
    return this.state === "shown";
  }

  /** Makes room for the bar on the page; none if `surface` is hidden. */
  protected abstract arrange(): void;

  protected settle(): void {
    // called when the bar is shown and its animation has ended
  }

  async hide(): Promise<void> {
    if (this.state === "waiting") this.finish();
    if (this.state !== "shown") return;
    this.state = "leaving";
    this.surface.classList.add("f-closing");
    await settled(this.surface);
    this.finish();
  }

  private finish(): void {
    this.clear();
    const { node, host } = this;
    host.events.update(node, { _dismissed: true });
    host.events.update(node, { open: false });
    host.events.fire(node, "dismiss");
    this.queue.leave(this);
  }

  private clear(): void {
    clearTimeout(this.coming);
    const focused = this.surface.contains(document.activeElement);
    this.state = "idle";
    this.surface.hidden = true;
    this.surface.classList.remove("f-closing");
    this.surface.style.translate = "";
    if (focused) this.before?.go(this.surface);
    this.before = undefined;
    this.arrange();
  }

  override dispose(): void {
    if (this.state !== "idle") this.clear();
    this.queue.leave(this);
  }
}

/** The page in which a bar is shown. */
export function pageAround(bar: Element): HTMLElement | null {
  return bar.closest<HTMLElement>(".f-page") ?? document.querySelector<HTMLElement>(".f-page");
}

/** Its view on top, whose bars and buttons make room. */
export function topView(bar: Element): HTMLElement | null {
  return pageAround(bar)?.querySelector<HTMLElement>(".f-view:not(.f-view-below)") ?? null;
}
