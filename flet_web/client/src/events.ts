/** What the client tells the server about controls: events, and properties that the user has changed. */

import { CONTROL_EVENT, UPDATE_CONTROL_PROPS } from "./protocol.js";
import type { Value, ValueMap } from "./protocol.js";
import type { ControlNode, Tree } from "./tree.js";

export type Send = (action: number, body: object) => void;

export class Events {
  private readonly tree: Tree;
  private readonly transmit: Send;

  constructor(tree: Tree, transmit: Send) {
    this.tree = tree;
    this.transmit = transmit;
  }

  /** Sends the event if the app listens to it. */
  fire(node: ControlNode, name: string, data: Value = null): void {
    if (node.listens(name)) this.always(node, name, data);
  }

  /** Sends an event that the protocol wants whether or not somebody listens. */
  always(node: ControlNode, name: string, data: Value = null): void {
    // An element that is still fading out may outlive its control.
    if (this.tree.index.get(node.id) !== node) return;
    this.transmit(CONTROL_EVENT, { target: node.id, name, data });
  }

  /** Properties set by the user: the tree takes them over silently, the server hears of them before any event. */
  update(node: ControlNode, props: ValueMap): void {
    if (this.tree.index.get(node.id) !== node) return;
    this.tree.setOwn(node, props);
    this.transmit(UPDATE_CONTROL_PROPS, { id: node.id, props });
  }
}
