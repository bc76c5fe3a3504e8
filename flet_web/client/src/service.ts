/** The contract of a service: a control without a screen, living in the page's service registry. */

import type { Host } from "./host.js";
import type { ControlNode } from "./node.js";
import type { ValueMap } from "./protocol.js";

export abstract class Service<T extends string = string> {
  readonly node: ControlNode<T>;
  readonly host: Host;

  constructor(node: ControlNode<T>, host: Host) {
    this.node = node;
    this.host = host;
  }

  /** Calls a method; throws `unknownMethod` when there is none of that name. */
  abstract invoke(name: string, args: ValueMap): unknown;

  /** A client action calls a method, inside of the user's gesture. Nothing waits for its result. */
  act(name: string, args: ValueMap): unknown {
    return this.invoke(name, args);
  }

  /** The service is there, or properties of its control have changed. */
  update?(): void;

  dispose?(): void;
}

export interface ServiceClass {
  new (node: ControlNode, host: Host): Service;
}

export function unknownMethod(type: string, name: string): Error {
  return new Error(`Unknown ${type} method: ${name}`);
}
