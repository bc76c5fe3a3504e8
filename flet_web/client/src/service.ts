/** The contract of a service: a control without a screen, living in the page's service registry. */

import type { Host } from "./host.js";
import type { ControlNode } from "./node.js";
import type { ValueMap } from "./protocol.js";

export abstract class Service {
  readonly node: ControlNode;
  readonly host: Host;

  constructor(node: ControlNode, host: Host) {
    this.node = node;
    this.host = host;
  }

  /** Calls a method; throws `unknownMethod` when there is none of that name. */
  abstract invoke(name: string, args: ValueMap): unknown;

  /** A client action calls a method, inside the user's gesture: there is nobody who waits for the result. */
  act(name: string, args: ValueMap): unknown {
    return this.invoke(name, args);
  }

  /** Properties of the service control have changed. */
  update?(): void;

  dispose?(): void;
}

export interface ServiceClass {
  new (node: ControlNode, host: Host): Service;
}

export function unknownMethod(type: string, name: string): Error {
  return new Error(`Unknown ${type} method: ${name}`);
}
