/** What happens when something is activated: client actions, then the link, then the event. */

import { openUrl } from "./open_url.js";
import { errorText, report } from "./diagnostics.js";
import type { Host } from "./host.js";
import type { ControlNode } from "./node.js";
import { toText } from "./node.js";
import { isMap } from "./protocol.js";
import type { Value } from "./protocol.js";
import { link } from "./values.js";

/** True when activating the control does something. */
export function isActive(node: ControlNode, event = "click"): boolean {
  return node.listens(event) || node.has("url") || node.has("action");
}

/** Runs inside the user's gesture: browsers allow clipboard, files and windows only there. */
export function activate(host: Host, node: ControlNode, event = "click", data: Value = null): void {
  const actions = node.get("action");
  for (const action of Array.isArray(actions) ? actions : [actions]) runAction(host, action);
  openLink(node.get("url"));
  host.events.fire(node, event, data);
}

export function openLink(value: Value | undefined): void {
  const target = link(value);
  if (target) openUrl(target.url, target.target);
}

function runAction(host: Host, action: Value | undefined): void {
  if (!isMap(action) || typeof action["service_id"] !== "number") return;
  const node = host.tree.index.get(action["service_id"]);
  const service = node && host.app.services.find(node);
  const args = isMap(action["args"]) ? action["args"] : {};
  if (!service) return;
  const act = async (): Promise<unknown> => await service.act(toText(action["method"]) ?? "", args);
  // Errors of client actions have nowhere to go: the protocol drops them.
  act().catch((error: unknown) => {
    report("note", "action.failed", `${service.node.type}: ${errorText(error)}`, { error });
  });
}
