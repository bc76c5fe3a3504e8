/**
 * Keeps the screen in step with the tree: mounts renderers, hands them what has changed once per batch, places elements.
 * Nothing but dirty controls is touched.
 */

import { Badge } from "./badge.js";
import { byOwner } from "./batch.js";
import type { Channels } from "./channels.js";
import { style } from "./dom.js";
import { errorText, report, reportOnce } from "./diagnostics.js";
import { animationEndName, effectStyles } from "./effects.js";
import type { Events } from "./events.js";
import type { Icons } from "./icons.js";
import { childLimits, effectiveFill, innerLimits, placementStyles } from "./layout.js";
import type { Limits, StyleMap } from "./layout.js";
import { Mounted } from "./mounted.js";
import type { ControlNode } from "./node.js";
import type { PageEnvironment } from "./page.js";
import type { Services } from "./services.js";
import { Loading, Placeholder } from "./placeholders.js";
import { isPart, loadRenderer, rendererFor } from "./registry.js";
import { Changes } from "./renderer.js";
import type { RendererClass } from "./renderer.js";
import type { Slot } from "./slot.js";
import { throttle } from "./throttle.js";
import { applyTooltip, forgetTooltip } from "./tooltip.js";
import type { Tree } from "./tree.js";

/** Properties that change where a control is, rather than what it shows. */
const PLACE = new Set(
  `visible width height expand expand_loose left top right bottom align margin opacity rotate scale offset flip transform
  aspect_ratio animate_opacity animate_size animate_position animate_align animate_margin animate_rotation animate_scale
  animate_offset animate`.split(/\s+/),
);
/** Applied by the host: renderers need not list them. */
export const COMMON = new Set([
  ...PLACE,
  ..."tooltip badge key rtl disabled col data _internals adaptive size_change_interval on_size_change on_animation_end".split(" "),
]);

/** Options of the page that renderers may need; from the bootstrap configuration. */
export interface HostOptions {
  assetsDir: string;
  debug: boolean;
  /** Largest message that the server takes, in bytes; unknown of other servers. */
  maxFrameSize?: number | undefined;
  /** Largest file that the app's own server takes, in bytes; undefined for any. */
  maxUploadSize?: number | undefined;
}

/** The parts of the app that single renderers need. */
export interface AppParts {
  readonly page: PageEnvironment;
  readonly services: Services;
  readonly channels: Channels;
}

export class Host {
  readonly tree: Tree;
  readonly events: Events;
  readonly icons: Icons;
  readonly options: HostOptions;
  readonly app: AppParts;
  private readonly mounted = new Map<ControlNode, Mounted>();
  private readonly orphans = new Set<Mounted>();
  private readonly afterFlush: (() => void)[] = [];
  private scheduled = false;

  constructor(tree: Tree, events: Events, icons: Icons, options: HostOptions, app: AppParts) {
    this.tree = tree;
    this.events = events;
    this.icons = icons;
    this.options = options;
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
    return this.mounted.get(node);
  }

  /** Runs `act` when the running (or the next) batch has been drawn into the DOM. */
  onFlushed(act: () => void): void {
    this.afterFlush.push(act);
    this.schedule();
  }

  /** Draws all changes now. Safe to call at any time; an exception of one renderer does not stop the others. */
  flush(): void {
    for (let round = 0; this.tree.dirty.size > 0 && round < 100; round++) {
      for (const [node, names] of byOwner(this.tree.takeDirty(), this.mounted)) {
        const mounted = this.mounted.get(node);
        if (mounted) this.updateOne(mounted, names);
      }
    }
    for (const mounted of this.orphans) if (!mounted.place) this.dispose(mounted);
    this.orphans.clear();
    for (const act of this.afterFlush.splice(0)) act();
  }

  private updateOne(mounted: Mounted, names: Set<string>): void {
    if (names.has("disabled")) this.spreadDisabled(mounted);
    this.runUpdate(mounted, new Changes(names));
    this.updateCommon(mounted, names, false);
  }

  /** Descendants look disabled too, so their renderers must hear of it. */
  private spreadDisabled(mounted: Mounted): void {
    for (const slot of mounted.slots) {
      for (const child of slot.children) this.tree.markDirty(child.node, "disabled");
    }
  }

  private runUpdate(mounted: Mounted, changed: Changes): void {
    try {
      mounted.renderer.update(changed);
    } catch (error) {
      const { id, type } = mounted.node;
      report("error", "renderer.update_failed", `${type}(${id}): ${errorText(error)}`, { error });
    }
  }

  // -- mounting -------------------------------------------------------------------------------------------------------

  /** The mounted control for `slot`: the living one if there is one (it moves), else a new one. */
  claim(node: ControlNode, slot: Slot): Mounted {
    const known = this.mounted.get(node);
    if (known && !known.disposed) {
      if (known.place && known.place !== slot) known.place.children = known.place.children.filter((m) => m !== known);
      known.place = slot;
      this.orphans.delete(known);
      return known;
    }
    return this.mount(node, slot);
  }

  /** The slot no longer shows this control; it is disposed at the end of the batch unless another slot claims it. */
  release(mounted: Mounted): void {
    mounted.place = null;
    this.orphans.add(mounted);
    this.schedule();
  }

  /** Mounts the page: the only control without a slot. */
  mountRoot(node: ControlNode, into: HTMLElement): void {
    const mounted = this.mount(node, null);
    into.replaceChildren(mounted.element);
  }

  unmountRoot(node: ControlNode): void {
    const mounted = this.mounted.get(node);
    if (!mounted) return;
    mounted.element.remove();
    this.dispose(mounted);
  }

  private mount(node: ControlNode, slot: Slot | null): Mounted {
    const mounted = this.create(node, slot, rendererFor(node.type) ?? this.missing(node));
    this.mounted.set(node, mounted);
    mounted.element.dataset["id"] = String(node.id);
    this.runUpdate(mounted, new Changes(new Set(Object.keys(node.props)), true));
    this.updateCommon(mounted, new Set(Object.keys(node.props)), true);
    return mounted;
  }

  private create(node: ControlNode, slot: Slot | null, type: RendererClass): Mounted {
    const renderer = new type(node, this);
    const mounted = new Mounted(node, renderer);
    renderer.mounted = mounted;
    mounted.place = slot;
    if (slot) mounted.limits = childLimits(node, slot.flow, this.limitsIn(slot));
    if (this.options.debug) checkProps(node, type);
    try {
      mounted.element = renderer.create();
    } catch (error) {
      report("error", "renderer.create_failed", `${node.type}(${node.id}): ${errorText(error)}`, { error });
      return this.create(node, slot, Placeholder);
    }
    return mounted;
  }

  /** A type without a renderer: load its module, or say that there is none. */
  private missing(node: ControlNode): RendererClass {
    const loading = loadRenderer(node.type);
    if (!loading) {
      const why = isPart(node.type) ? "is only shown by the control that it is part of" : "has no renderer";
      reportOnce("warning", "registry.unknown_control", node.type, `control type "${node.type}" ${why}`);
      return Placeholder;
    }
    void loading.then(() => {
      this.remount(node);
    });
    return Loading;
  }

  /** Replaces the element of a control whose renderer has arrived. */
  private remount(node: ControlNode): void {
    const old = this.mounted.get(node);
    const slot = old?.place;
    if (!old || !slot || old.disposed) return;
    this.dispose(old);
    const type = rendererFor(node.type);
    if (!type) reportOnce("warning", "registry.unknown_control", node.type, `no renderer for "${node.type}" was loaded`);
    const fresh = this.create(node, slot, type ?? Placeholder);
    slot.children = slot.children.map((child) => (child === old ? fresh : child));
    this.mounted.set(node, fresh);
    fresh.element.dataset["id"] = String(node.id);
    this.runUpdate(fresh, new Changes(new Set(Object.keys(node.props)), true));
    this.updateCommon(fresh, new Set(Object.keys(node.props)), true);
    slot.refresh();
  }

  private dispose(mounted: Mounted): void {
    mounted.disposed = true;
    for (const slot of mounted.slots) {
      for (const child of slot.children) if (child.place === slot) this.dispose(child);
    }
    mounted.sizes?.disconnect();
    mounted.badge?.dispose();
    forgetTooltip(mounted.element);
    try {
      mounted.renderer.dispose?.();
    } catch (error) {
      report("error", "renderer.dispose_failed", `${mounted.node.type}: ${errorText(error)}`, { error });
    }
    if (this.mounted.get(mounted.node) === mounted) this.mounted.delete(mounted.node);
  }

  // -- what all controls have in common -------------------------------------------------------------------------------

  private updateCommon(mounted: Mounted, names: Set<string>, first: boolean): void {
    const { node, element } = mounted;
    if (names.has("visible")) element.hidden = !node.visible;
    if (names.has("rtl")) {
      if (node.has("rtl")) element.dir = node.bool("rtl") ? "rtl" : "ltr";
      else element.removeAttribute("dir");
    }
    if (names.has("key")) {
      if (node.key === undefined) delete element.dataset["key"];
      else element.dataset["key"] = node.key;
    }
    if (names.has("tooltip")) applyTooltip(element, node);
    if (names.has("badge")) this.updateBadge(mounted, first);
    if (names.has("on_size_change")) this.watchSize(mounted);
    if (names.has("on_animation_end")) this.watchAnimations(mounted);
    this.refill(mounted, first || [...names].some((name) => PLACE.has(name)));
  }

  private updateBadge(mounted: Mounted, first: boolean): void {
    const before = mounted.outer;
    mounted.badge?.dispose();
    mounted.badge = mounted.node.has("badge") ? new Badge(mounted, mounted.element) : null;
    if (!first && mounted.outer !== before) mounted.place?.refresh();
  }

  private watchSize(mounted: Mounted): void {
    mounted.sizes?.disconnect();
    mounted.sizes = null;
    if (!mounted.node.listens("size_change")) return;
    const send = throttle(mounted.node.num("size_change_interval", 10), (w: number, h: number) => {
      this.events.fire(mounted.node, "size_change", { w, h });
    });
    mounted.sizes = new ResizeObserver(() => {
      send(mounted.element.offsetWidth, mounted.element.offsetHeight);
    });
    mounted.sizes.observe(mounted.element);
  }

  private watchAnimations(mounted: Mounted): void {
    const { element, node } = mounted;
    if (element.dataset["ends"]) return;
    element.dataset["ends"] = "1";
    let last = "";
    element.addEventListener("transitionend", (event) => {
      if (event.target !== element) return;
      // One change of several CSS properties (all four margins) is one end.
      const name = animationEndName(event.propertyName);
      if (last === name) return;
      last = name;
      setTimeout(() => (last = ""), 20);
      this.events.fire(node, "animation_end", name);
    });
  }

  // -- layout ---------------------------------------------------------------------------------------------------------

  /** After a change: does the control fill other axes now? Then its parent must know, and so on upwards. */
  private refill(mounted: Mounted, placeChanged: boolean): void {
    const fill = effectiveFill(mounted.node, mounted.renderer.fill());
    const changed = fill !== mounted.fill;
    mounted.fill = fill;
    if (changed || placeChanged) {
      if (mounted.place) this.layoutChild(mounted, mounted.place, true);
      else this.relayoutInside(mounted);
    }
    const parent = mounted.place?.owner;
    mounted.ready = true;
    if (parent?.ready && (changed || placeChanged)) this.refillLater(parent);
  }

  private refillLater(mounted: Mounted): void {
    const fill = effectiveFill(mounted.node, mounted.renderer.fill());
    if (fill !== mounted.fill) this.refill(mounted, false);
  }

  private limitsIn(slot: Slot): Limits {
    return innerLimits(slot.owner.node, slot.owner.limits);
  }

  /** Places all children of a slot anew; cheap when nothing differs. */
  layoutSlot(slot: Slot): void {
    for (const child of slot.children) this.layoutChild(child, slot, false);
  }

  private layoutChild(child: Mounted, slot: Slot, force: boolean): void {
    const limits = childLimits(child.node, slot.flow, this.limitsIn(slot));
    const inside = limits.w !== child.limits.w || limits.h !== child.limits.h;
    child.limits = limits;
    const styles = {
      ...placementStyles(child.node, slot.flow, child.fill, limits),
      ...effectStyles(child.node, child.renderer.transitions()),
    };
    writeStyles(child, styles);
    if (inside || force) this.relayoutInside(child);
  }

  private relayoutInside(mounted: Mounted): void {
    for (const slot of mounted.slots) this.layoutSlot(slot);
  }
}

function writeStyles(mounted: Mounted, styles: StyleMap): void {
  const { outer, styles: before } = mounted;
  const fresh = outer !== mounted.element && !outer.dataset["placed"];
  if (fresh) outer.dataset["placed"] = "1";
  const changes: Record<string, string | null> = {};
  for (const name of Object.keys(before)) if (!(name in styles)) changes[name] = null;
  for (const [name, value] of Object.entries(styles)) if (fresh || before[name] !== value) changes[name] = value;
  style(outer, changes);
  mounted.styles = styles;
}

function checkProps(node: ControlNode, type: RendererClass): void {
  if (!type.props) return;
  for (const name of Object.keys(node.props)) {
    if (COMMON.has(name) || name.startsWith("on_") || name.startsWith("_") || type.props.includes(name)) continue;
    reportOnce("note", "renderer.unknown_property", `${node.type}.${name}`, `${node.type} does not show property "${name}"`);
  }
}
