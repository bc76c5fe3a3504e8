/**
 * Keeps the screen in step with the tree: once per batch it hands each control on the screen what has changed in it. Nothing but
 * dirty controls is touched. `mounting` has the controls on the screen, `common` and `placing` what the host does for all of them.
 */

import { byOwner } from "./batch.js";
import type { Channels } from "./channels.js";
import type { Events } from "./events.js";
import type { Icons } from "./icons.js";
import type { Mounted } from "./mounted.js";
import { looks, Mounting, update } from "./mounting.js";
import type { ControlNode } from "./node.js";
import type { PageEnvironment } from "./page.js";
import { ChangeSet } from "./renderer.js";
import type { Services } from "./services.js";
import type { Slot } from "./slot.js";
import type { Tree } from "./tree.js";

/** The parts of the app that single renderers need. */
export interface AppParts {
  /** What is sent: the bytes of the largest message, and of the largest file that the app's own server takes. */
  readonly outbox: { readonly largest: number; readonly largestFile: number };
  readonly page: PageEnvironment;
  readonly services: Services;
  readonly channels: Channels;
}

/** Properties of a control, or around it, by which its look may be another. */
const LOOK = /^(adaptive|platform|_design|(dark_)?theme)/;

export class Host {
  readonly tree: Tree;
  readonly events: Events;
  readonly icons: Icons;
  readonly app: AppParts;
  /** Long lists: each mounts the row that holds a control, or what has a key. */
  readonly seekers = new Set<(sought: ControlNode | string) => void>();
  private readonly mounting = new Mounting(this);
  private readonly afterFlush: (() => void)[] = [];
  private scheduled = false;

  constructor(tree: Tree, events: Events, icons: Icons, app: AppParts) {
    this.tree = tree;
    this.events = events;
    this.icons = icons;
    this.app = app;
    tree.onDirty = () => {
      this.schedule();
    };
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    queueMicrotask(() => {
      this.scheduled = false;
      this.flush();
    });
  }

  /** The screen side of a control, if it is shown. */
  find(node: ControlNode): Mounted | undefined {
    return this.mounting.find(node);
  }

  /** Has lists mount the row of what is sought, if it is not on the screen. */
  seek(sought: ControlNode | string): void {
    for (const seek of this.seekers) seek(sought);
  }

  /** Runs `act` when the running (or the next) batch has been drawn into the DOM. */
  onFlushed(act: () => void): void {
    this.afterFlush.push(act);
    this.schedule();
  }

  /** Draws all changes now. Safe to call at any time; an exception of one renderer does not stop the others. */
  flush(): void {
    for (let round = 0; this.tree.dirty.size > 0 && round < 100; round++) {
      for (const [node, names] of byOwner(this.tree.takeDirty(), (one) => this.find(one) !== undefined)) {
        const mounted = this.find(node);
        if (!mounted) continue;
        if (names.has("disabled")) this.spreadDisabled(mounted);
        if ([...names].some((name) => LOOK.test(name))) this.afterFlush.push(() => looks.again?.(this.mounting));
        // What is a link is made as one.
        if (names.has("url") && isLink(node) !== mounted.element instanceof HTMLAnchorElement) this.mounting.remake(mounted);
        else update(mounted, new ChangeSet(names));
      }
    }
    this.mounting.disposeOrphans();
    for (const act of this.afterFlush.splice(0)) act();
  }

  /** Descendants look disabled too, so their renderers must hear of it. */
  private spreadDisabled(mounted: Mounted): void {
    for (const slot of mounted.slots) {
      for (const child of slot.children) this.tree.markDirty(child.node, "disabled");
    }
  }

  /** The mounted control for `slot`. */
  claim(node: ControlNode, slot: Slot): Mounted {
    return this.mounting.claim(node, slot);
  }

  /** A slot no longer shows this control; it goes at the end of the batch unless another slot claims it. */
  release(mounted: Mounted): void {
    this.mounting.release(mounted);
    this.schedule();
  }

  /** Mounts the page. */
  mountRoot(node: ControlNode, into: HTMLElement): void {
    into.replaceChildren(this.mounting.mount(node, null).element);
  }

  unmountRoot(node: ControlNode): void {
    const mounted = this.find(node);
    if (!mounted) return;
    mounted.element.remove();
    this.mounting.dispose(mounted);
  }
}

function isLink({ props }: ControlNode): boolean {
  return props["url"] !== undefined && props["url"] !== null;
}
