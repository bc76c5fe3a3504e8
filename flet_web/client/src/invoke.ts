/** Method calls of the server on controls and services, and their answers. */

import type { Host } from "./host.js";
import { INVOKE_METHOD } from "./protocol.js";
import type { InvokeBody, ValueMap } from "./protocol.js";
import type { Send } from "./events.js";
import type { Services } from "./services.js";
import type { ControlNode } from "./tree.js";

const DEFAULT_TIMEOUT = 10;
const POLL = 50;

export class Invoker {
  private readonly host: Host;
  private readonly services: Services;
  private readonly transmit: Send;

  constructor(host: Host, services: Services, transmit: Send) {
    this.host = host;
    this.services = services;
    this.transmit = transmit;
  }

  async handle(body: InvokeBody): Promise<void> {
    const answer: { result: unknown; error: string | null } = { result: null, error: null };
    try {
      answer.result = (await this.call(body)) ?? null;
    } catch (error) {
      answer.error = error instanceof TypeError ? String(error) : `Exception: ${message(error)}`;
    }
    this.transmit(INVOKE_METHOD, { control_id: body.control_id, call_id: body.call_id, ...answer });
  }

  private async call(body: InvokeBody): Promise<unknown> {
    // Patches that came before the call must be on the screen when it runs.
    this.host.flush();
    const node = this.host.tree.index.get(body.control_id);
    if (!node) throw new Error(`Calling ${body.name} method of inexistent control: ${body.control_id}`);
    const timeout = (body.timeout ?? DEFAULT_TIMEOUT) * 1000;
    const target = await this.target(node, body.name, timeout);
    return target(body.name, body.args ?? {});
  }

  /** What answers for the control; waits for it, because it may be about to appear. */
  private async target(node: ControlNode, name: string, timeout: number): Promise<(name: string, args: ValueMap) => unknown> {
    const end = performance.now() + timeout;
    for (;;) {
      const service = this.services.find(node);
      if (service) return (method, args) => service.invoke(method, args);
      this.host.seek(node);
      const renderer = this.host.find(node)?.renderer;
      if (renderer?.invoke) return renderer.invoke.bind(renderer);
      const left = end - performance.now();
      if (left <= 0) break;
      await new Promise((resolve) => setTimeout(resolve, Math.min(POLL, left)));
    }
    throw new Error(`Timeout waiting for invoke method listener for ${node.type}(${node.id}).${name}`);
  }
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
