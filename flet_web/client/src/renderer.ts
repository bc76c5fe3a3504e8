/**
 * The contract of a renderer: one class per control type, one small file per class.
 *
 * The host makes an instance per control, calls `create` once, then `update` (first with everything counted as changed, then
 * with what a patch has changed), and `dispose` when the control leaves. Size, margin, expand, position, opacity, transforms,
 * animation, visibility, tooltip, badge and key are applied to `element` by the host; a renderer deals with the rest.
 */

import type { Host } from "./host.js";
import { FILL_NONE } from "./layout.js";
import type { Fill, Flow, FlowKind } from "./layout.js";
import type { Mounted } from "./mounted.js";
import type { ControlNode } from "./node.js";
import type { Value, ValueMap } from "./protocol.js";
import type { EventName, Name, OwnProps } from "./schema.js";
import { Slot } from "./slot.js";

/** Which properties have changed. On the first update everything has. */
export class ChangeSet<N extends string = string> {
  readonly first: boolean;
  readonly names: ReadonlySet<string>;

  constructor(names: ReadonlySet<string>, first = false) {
    this.names = names;
    this.first = first;
  }

  has(name: N): boolean {
    return this.first || this.names.has(name);
  }

  any(...names: N[]): boolean {
    return this.first || names.some((name) => this.names.has(name));
  }
}

/** The changes of a control of type `T`. */
export type Changes<T extends string = string> = ChangeSet<string extends T ? string : Name<T>>;

/** Draws controls of wire type `T`; of several (`"Button" | "TextButton"`) it knows what they have in common. */
export abstract class Renderer<T extends string = string> {
  readonly node: ControlNode<T>;
  readonly host: Host;
  /** Set by the host before `create`. */
  mounted!: Mounted;

  constructor(node: ControlNode<T>, host: Host) {
    this.node = node;
    this.host = host;
  }

  /** Whether the size of the control includes its margin. Then the renderer draws the margin, and the host does not. */
  get includesMargin(): boolean {
    return false;
  }

  /** What `create` has returned. */
  get element(): HTMLElement {
    return this.mounted.element;
  }

  /** Makes the host element. Children are put into slots: `this.slot(element, "column")`. */
  abstract create(): HTMLElement;

  /** Brings the element up to date. Write only what `changed` names. */
  abstract update(changed: Changes<T>): void;

  /** Which axes this control fills when it may (Flutter: takes the maximum). Called after `update`. */
  fill(): Fill {
    return FILL_NONE;
  }

  /** CSS properties of `element` that an `animate` property of this control animates: transition values, or none. */
  transitions(): string[] {
    return [];
  }

  /** Calls a method of the control; throws, or is left out, when there is no such method. */
  invoke?(name: string, args: ValueMap): unknown;

  /** Undoes what the garbage collector cannot: observers, timers, listeners outside of the element. */
  dispose?(): void;

  /** Declares `container` as the place of child controls; the slot owns its content. */
  protected slot(container: HTMLElement, flow: FlowKind | Flow): Slot {
    return new Slot(this.mounted, container, typeof flow === "string" ? { kind: flow } : flow);
  }

  /** Sends event `name` if the app listens to it (`on_<name>` is true). */
  protected fire(name: EventName<T>, data: Value = null): void {
    this.host.events.fire(this.node, name, data);
  }

  /** The user has changed a value: tells the server, and fires the event `name`; at most once per `change_interval`. */
  protected change(props: OwnProps<T>, name: EventName<T>, data: Value = null): void {
    this.host.events.change(this.node, props as ValueMap, name, data);
  }

  /** Tells the server new values of own properties; call it before the `fire` that belongs to them. */
  protected send(props: OwnProps<T>): void {
    this.host.events.update(this.node, props as ValueMap);
  }
}

export interface RendererClass {
  new (node: ControlNode, host: Host): Renderer;
}
