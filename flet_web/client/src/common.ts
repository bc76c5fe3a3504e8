/** What the host applies to every control besides its place: visibility, direction, key, tooltip, badge, reports of size and animations. */

import type * as Badges from "./badge.js";
import { animationEndName } from "./effects.js";
import { loadModule } from "./modules.js";
import type { Mounted } from "./mounted.js";
import type { ChangeSet } from "./renderer.js";
import { throttle } from "./throttle.js";
import { applyTooltip, forgetTooltip } from "./tooltip.js";

/** Applies the changed properties; at first all that the control has. */
export function updateCommon(mounted: Mounted, { names, first }: ChangeSet): void {
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
  if (names.has("badge")) updateBadge(mounted, first);
  if (names.has("on_size_change")) watchSize(mounted);
  if (names.has("on_animation_end")) watchAnimations(mounted);
}

/** Called when the control leaves. */
export function disposeCommon(mounted: Mounted): void {
  mounted.sizes?.disconnect();
  mounted.badge?.dispose();
  forgetTooltip(mounted.element);
}

let badges: typeof Badges | undefined;

function updateBadge(mounted: Mounted, first: boolean): void {
  const { node, outer: before, renderer } = mounted;
  mounted.badge?.dispose();
  mounted.badge = badges && node.has("badge") ? new badges.Badge(mounted, mounted.element) : null;
  if (!badges && node.has("badge")) {
    void loadModule(() => import("./badge.js")).then((module) => {
      badges = module;
      renderer.host.tree.markDirty(node, "badge");
    }, () => undefined);
  }
  if (!first && mounted.outer !== before) mounted.place?.refresh();
}

function watchSize(mounted: Mounted): void {
  const { element, node, renderer } = mounted;
  mounted.sizes?.disconnect();
  mounted.sizes = null;
  if (!node.listens("size_change")) return;
  const send = throttle(node.num("size_change_interval"), (w: number, h: number) => {
    renderer.host.events.fire(node, "size_change", { w, h });
  });
  mounted.sizes = new ResizeObserver(() => {
    send(element.offsetWidth, element.offsetHeight);
  });
  mounted.sizes.observe(element);
}

const watched = new WeakMap<EventTarget, Mounted>();
let listening = false;

function watchAnimations(mounted: Mounted): void {
  watched.set(mounted.element, mounted);
  if (!listening) document.addEventListener("transitionend", ended);
  listening = true;
}

const frame = new Map<Mounted, Set<string>>();

/** Tells of an animation once, though it is of several CSS properties (all four margins): they end in the same frame. */
function ended({ target, propertyName }: TransitionEvent): void {
  if (!(target instanceof HTMLElement)) return;
  // What has a badge is animated with it.
  const mounted = watched.get(target) ?? (target.firstElementChild ? watched.get(target.firstElementChild) : undefined);
  if (mounted?.outer !== target && mounted?.element !== target) return;
  const own = target === mounted.element && mounted.renderer.transitions().length > 0;
  const name = animationEndName(mounted.node, propertyName, own);
  if (!name) return;
  if (!frame.size) requestAnimationFrame(tellEnds);
  const names = frame.get(mounted) ?? new Set();
  frame.set(mounted, names.add(name));
}

function tellEnds(): void {
  for (const [{ node, renderer }, names] of frame) {
    for (const name of names) renderer.host.events.fire(node, "animation_end", name);
  }
  frame.clear();
}
