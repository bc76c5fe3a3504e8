/** Which controls are on the screen: makes their renderers and elements, moves them between slots, and lets them go. */

import { disposeCommon, updateCommon } from "./common.js";
import { errorText, report, reportOnce } from "./diagnostics.js";
import type { Host } from "./host.js";
import { Mounted } from "./mounted.js";
import type { ControlNode } from "./node.js";
import { Placeholder } from "./placeholders.js";
import { limitsIn, updatePlace } from "./placing.js";
import { rendererFor } from "./registry.js";
import { ChangeSet } from "./renderer.js";
import type { RendererClass } from "./renderer.js";
import type { Slot } from "./slot.js";

/** The type whose look a control has: filled in by adaptive.ts, once a control looks like its platform. */
export const looks: { of?: (node: ControlNode, mounting: Mounting) => string; again?: (mounting: Mounting) => void } = {};

export class Mounting {
  private readonly host: Host;
  readonly mounted = new Map<ControlNode, Mounted>();
  private readonly orphans = new Set<Mounted>();

  constructor(host: Host) {
    this.host = host;
  }

  find(node: ControlNode): Mounted | undefined {
    return this.mounted.get(node);
  }

  /** The mounted control for `slot`: the living one if there is one (it moves), else a new one. */
  claim(node: ControlNode, slot: Slot): Mounted {
    const known = this.mounted.get(node);
    if (!known || known.disposed) return this.mount(node, slot);
    if (known.place && known.place !== slot) known.place.children = known.place.children.filter((m) => m !== known);
    known.place = slot;
    this.orphans.delete(known);
    return known;
  }

  /** Its slot no longer shows this control: it goes with `disposeOrphans`, unless another slot claims it. */
  release(mounted: Mounted): void {
    mounted.place = null;
    this.orphans.add(mounted);
  }

  disposeOrphans(): void {
    for (const mounted of this.orphans) if (!mounted.place) this.dispose(mounted);
    this.orphans.clear();
  }

  /** Mounts a control; only the page has no slot. */
  mount(node: ControlNode, slot: Slot | null): Mounted {
    const mounted = this.create(node, slot, this.rendererOf(node));
    this.mounted.set(node, mounted);
    mounted.element.dataset["id"] = String(node.id);
    update(mounted, new ChangeSet(new Set(Object.keys(node.props)), true));
    return mounted;
  }

  /** Makes a control anew where it is, for another kind of element. What is inside of it stays. */
  remake(old: Mounted): void {
    const slot = old.place;
    if (!slot) return;
    const focused = document.activeElement === old.element;
    const made = this.mount(old.node, slot);
    slot.children = slot.children.map((child) => (child === old ? made : child));
    slot.refresh();
    this.dispose(old);
    if (focused) made.element.focus({ preventScroll: true });
  }

  rendererOf(node: ControlNode): RendererClass {
    return rendererFor(looks.of?.(node, this) ?? node.type) ?? unknown(node);
  }

  private create(node: ControlNode, slot: Slot | null, type: RendererClass): Mounted {
    const renderer = new type(node, this.host);
    const mounted = new Mounted(node, renderer);
    renderer.mounted = mounted;
    mounted.place = slot;
    if (slot) mounted.limits = limitsIn(slot, node);
    try {
      mounted.element = renderer.create();
    } catch (error) {
      report("error", "renderer.create_failed", `${node.type}(${node.id}): ${errorText(error)}`, { error });
      return this.create(node, slot, Placeholder);
    }
    return mounted;
  }

  dispose(mounted: Mounted): void {
    mounted.disposed = true;
    for (const slot of mounted.slots) {
      for (const child of slot.children) if (child.place === slot) this.dispose(child);
    }
    disposeCommon(mounted);
    try {
      mounted.renderer.dispose?.();
    } catch (error) {
      report("error", "renderer.dispose_failed", `${mounted.node.type}: ${errorText(error)}`, { error });
    }
    if (this.mounted.get(mounted.node) === mounted) this.mounted.delete(mounted.node);
  }
}

/** Hands a control its changes: to its renderer, to what all controls have in common, to its place. */
export function update(mounted: Mounted, changed: ChangeSet): void {
  try {
    mounted.renderer.update(changed);
  } catch (error) {
    const { id, type } = mounted.node;
    report("error", "renderer.update_failed", `${type}(${id}): ${errorText(error)}`, { error });
  }
  updateCommon(mounted, changed);
  updatePlace(mounted, changed);
}

function unknown({ type }: ControlNode): RendererClass {
  reportOnce("warning", "registry.unknown_control", type, `control type "${type}" has no renderer here`);
  return Placeholder;
}
