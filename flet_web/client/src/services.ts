/** The services of the page: bound when they appear in the registry, disposed when they leave. */

import { errorText, report, reportOnce } from "./diagnostics.js";
import type { Host } from "./host.js";
import type { ControlNode } from "./node.js";
import { serviceFor } from "./registry.js";
import type { Service, ServiceClass } from "./service.js";

export class Services {
  private readonly bound = new Map<ControlNode, Service>();

  find(node: ControlNode): Service | undefined {
    return this.bound.get(node);
  }

  /** Makes the living services exactly those of `nodes`. */
  sync(nodes: ControlNode[], host: Host): void {
    const wanted = new Set(nodes);
    for (const [node, service] of this.bound) {
      if (wanted.has(node)) continue;
      this.bound.delete(node);
      service.dispose?.();
    }
    for (const node of nodes) {
      const service = this.bound.get(node);
      if (service) service.update?.();
      else this.bind(node, host);
    }
  }

  private bind(node: ControlNode, host: Host): void {
    const type = serviceFor(node.type);
    if (type) this.start(node, host, type);
    else reportOnce("warning", "registry.unknown_service", node.type, `there is no service of type "${node.type}"`);
  }

  private start(node: ControlNode, host: Host, type: ServiceClass): void {
    try {
      const service = new type(node, host);
      this.bound.set(node, service);
      service.update?.();
    } catch (error) {
      report("error", "service.failed", `${node.type}: ${errorText(error)}`, { error });
    }
  }
}
