/** What the client tells the server about controls: events, and properties that the user has changed. */

import type { Merge, Write } from "./entered.js";
import { toNumber } from "./node.js";
import type { Unsendable } from "./outbox.js";
import { CONTROL_EVENT, UPDATE_CONTROL_PROPS } from "./protocol.js";
import type { Value, ValueMap } from "./protocol.js";
import type { ControlNode, Tree } from "./tree.js";

/** Sends a message, or says why it cannot be sent. */
export type Send = (action: number, body: object, writes?: Write[]) => Unsendable | undefined;

/** A text that is typed. */
export interface Typed {
  merge: Merge;
  /** It was sent, or refused. */
  told: (unsendable: Unsendable | undefined) => void;
}

/** Changes of one control that wait for the end of its `change_interval`: the latest value of each property and event. */
interface Waiting {
  readonly props: ValueMap;
  readonly writes: Write[];
  readonly events: Map<string, Value>;
  text: Typed | undefined;
  timer: number;
}

export class Events {
  private readonly tree: Tree;
  private readonly transmit: Send;
  /** Told of what was refused and is shown nowhere else. */
  private readonly refused: (unsendable: Unsendable) => void;
  private readonly waiting = new Map<ControlNode, Waiting>();
  /** When the last change of a control was sent that has an interval. */
  private readonly changed = new WeakMap<ControlNode, number>();

  constructor(tree: Tree, transmit: Send, refused: (unsendable: Unsendable) => void) {
    this.tree = tree;
    this.transmit = transmit;
    this.refused = refused;
  }

  /** Sends the event if the app listens to it. */
  fire(node: ControlNode, name: string, data: Value = null): void {
    if (node.listens(name)) this.always(node, name, data);
  }

  /** Sends an event that the protocol requires also where the app does not listen. */
  always(node: ControlNode, name: string, data: Value = null): void {
    // An element that is still fading out may outlive its control.
    if (!this.isThere(node)) return;
    const unsendable = this.send(CONTROL_EVENT, { target: node.id, name, data });
    if (unsendable) this.refused(unsendable);
  }

  /** Properties that the user has set: written to the tree without a redraw, and sent to the server ahead of events. */
  update(node: ControlNode, props: ValueMap): void {
    if (this.isThere(node)) this.tell(node, props, this.write(node, props));
  }

  /**
   * The user changes a value: `update` and then `fire`, at most once per `change_interval` of the control. The first change
   * goes out at once; of those that follow, the last one does at the end of the interval, or ahead of anything else that is
   * sent before. No event tells of what was refused.
   */
  change(node: ControlNode, props: ValueMap, name: string, data: Value, text?: Typed): void {
    if (!this.isThere(node)) return;
    const interval = toNumber(node.props["change_interval"]) ?? 0;
    const left = interval > 0 ? (this.changed.get(node) ?? -Infinity) + interval - performance.now() : 0;
    const writes = this.write(node, props, text?.merge);
    if (left > 0) {
      const waiting = this.waiting.get(node) ?? this.wait(node, left);
      Object.assign(waiting.props, props);
      waiting.writes.push(...writes);
      waiting.events.set(name, data);
      waiting.text = text ?? waiting.text;
      return;
    }
    this.flush();
    if (this.tell(node, props, writes, text)) this.fire(node, name, data);
    if (interval > 0) this.changed.set(node, performance.now());
  }

  private wait(node: ControlNode, left: number): Waiting {
    const timer = window.setTimeout(this.flush.bind(this), left);
    const waiting = { props: {}, writes: [], events: new Map<string, Value>(), text: undefined, timer };
    this.waiting.set(node, waiting);
    return waiting;
  }

  /** Sends the changes that wait. */
  flush(): void {
    for (const [node, { props, writes, events, text, timer }] of [...this.waiting]) {
      clearTimeout(timer);
      this.waiting.delete(node);
      if (!this.isThere(node)) continue;
      this.changed.set(node, performance.now());
      if (this.tell(node, props, writes, text)) for (const [name, data] of events) this.fire(node, name, data);
    }
  }

  /** Sends a message behind the changes that wait. */
  send(action: number, body: object, writes?: Write[]): Unsendable | undefined {
    this.flush();
    return this.transmit(action, body, writes);
  }

  /** Tells the server the values that the user has set. False if they are too much to be sent. */
  private tell(node: ControlNode, props: ValueMap, writes: Write[], text?: Typed): boolean {
    const unsendable = this.send(UPDATE_CONTROL_PROPS, { id: node.id, props }, writes);
    if (text) text.told(unsendable);
    else if (unsendable) {
      this.tree.entered.forget(writes);
      this.refused(unsendable);
    }
    return !unsendable;
  }

  /** Whether the text that a field shows was merged, and the server is to be told of it. */
  untold(node: ControlNode, prop: string): boolean {
    return this.tree.entered.untold(node.id, prop);
  }

  private write(node: ControlNode, props: ValueMap, merge?: Merge): Write[] {
    const writes = this.tree.entered.write(node.id, props, node.props, merge);
    this.tree.setOwn(node, props);
    return writes;
  }

  private isThere(node: ControlNode): boolean {
    return this.tree.index.get(node.id) === node;
  }
}
