/** Sorts changes by the control on the screen that shows them. */

import type { ControlNode } from "./node.js";

/** A control that no renderer shows (an option, a span) is a part of the nearest one above that is shown. */
export function byOwner(
  dirty: Map<ControlNode, Set<string>>,
  isShown: (node: ControlNode) => boolean,
): Map<ControlNode, Set<string>> {
  const result = new Map<ControlNode, Set<string>>();
  for (const [node, names] of dirty) {
    let owner: ControlNode | null = node;
    let props: Iterable<string> = names;
    while (owner && !isShown(owner)) {
      props = [owner.slot];
      owner = owner.parent;
    }
    if (!owner) continue;
    const known = result.get(owner);
    if (known) for (const name of props) known.add(name);
    else result.set(owner, new Set(props));
  }
  return result;
}
