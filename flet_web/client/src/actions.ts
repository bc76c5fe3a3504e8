/** What happens when something is activated: client actions, then the event, then the link. */

import { openUrl } from "./open_url.js";
import { errorText, report } from "./diagnostics.js";
import type { Host } from "./host.js";
import type { ControlNode } from "./node.js";
import type { TypeWith } from "./schema.js";
import { toText } from "./node.js";
import { isMap } from "./protocol.js";
import type { Value } from "./protocol.js";
import { link } from "./values.js";

/** A control that is activated: clicked, as a rule. */
export type ActiveNode = ControlNode<TypeWith<"url" | "action" | "on_click">>;

/** True when activating the control does something. */
export function isActive(node: ActiveNode): boolean {
  return node.listens("click") || node.has("url") || node.has("action");
}

/** Runs inside the user's gesture: browsers allow clipboard, files and windows only there. */
export function activate(host: Host, node: ActiveNode): void {
  const actions = node.get("action");
  for (const action of Array.isArray(actions) ? actions : [actions]) runAction(host, action);
  // Ahead of the link: the handler of a route may take the control off the page, and another page in place of this one its connection.
  host.events.fire(node, "click");
  const target = link(node.get("url"));
  if (target) openUrl(host.app.page, target.url, target.target);
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
