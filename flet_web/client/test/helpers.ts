/** What several tests need: hex, a tree from maps, a host that records what is sent. */

import { Channels } from "../src/channels.js";
import type { Write } from "../src/entered.js";
import { Events } from "../src/events.js";
import { Host } from "../src/host.js";
import type { AppParts } from "../src/host.js";
import { Icons } from "../src/icons.js";
import { PageEnvironment } from "../src/page.js";
import { applyPatch } from "../src/patch.js";
import type { Value, ValueMap } from "../src/protocol.js";
import { define } from "../src/registry.js";
import type { WireModule } from "../src/registry.js";
import type { WireType } from "../src/schema.js";
import { Services } from "../src/services.js";
import { ControlNode, Tree } from "../src/tree.js";

// Everything that the session would have loaded.
const modules = import.meta.glob<WireModule>(["../src/wire/*/*.ts", "!**/index.ts"], { eager: true });
for (const module of Object.values(modules)) define(module);

export function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => parseInt(byte, 16));
}

export function control(type: string, id: number, props: ValueMap = {}): ValueMap {
  return { _c: type, _i: id, ...props };
}

/** A tree whose root is control 1 with the given properties. */
export function treeOf(props: ValueMap, type = "Page"): Tree {
  const tree = new Tree();
  tree.adopt(control(type, 1, props), null, "");
  return tree;
}

/** The control with an id; with its type, what that has can be read. */
export function node<T extends WireType>(tree: Tree, id: number, type: T): ControlNode<T>;
export function node(tree: Tree, id: number): ControlNode;
export function node(tree: Tree, id: number, type?: string): ControlNode {
  const found = tree.index.get(id);
  if (!found || (type !== undefined && found.type !== type)) throw new Error(`no control ${id}`);
  return found;
}

export function patch(tree: Tree, id: number, ...ops: Value[]): void {
  applyPatch(tree, { id, patch: ops });
}

/** A page with one View (id 2) holding `controls`, mounted into the document. */
export function mountPage(controls: ValueMap[], viewProps: ValueMap = {}): { tree: Tree; host: Host; sent: [number, object][] } {
  const tree = treeOf({ views: [control("View", 2, { route: "/", controls, ...viewProps })] });
  const sent: [number, object][] = [];
  const send = (action: number, body: object, writes: Write[] = []): undefined => {
    sent.push([action, body]);
    // A server that confirms nothing.
    tree.entered.forget(writes);
  };
  const events = new Events(tree, send, () => undefined);
  const parts: AppParts = {
    outbox: { largestFile: Infinity, largest: Infinity },
    page: new PageEnvironment(tree, events, false),
    services: new Services(),
    channels: new Channels(),
  };
  const host = new Host(tree, events, new Icons(), parts);
  document.body.innerHTML = "<div id=app></div>";
  host.mountRoot(node(tree, 1), document.getElementById("app") as HTMLElement);
  return { tree, host, sent };
}

export function element(id: number): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-id="${id}"]`);
  if (!found) throw new Error(`control ${id} is not on the screen`);
  return found;
}
