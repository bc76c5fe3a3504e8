/** Finds the row of a list that holds a control. */

import type { ControlNode } from "../node.js";
import { controlsIn } from "../tree.js";

/** A control, or the key of one. */
export type Sought = ControlNode | string;

/** The row of `list` that is, or holds, what is sought. */
export function rowWith(sought: Sought, list: ControlNode, rows: readonly ControlNode[]): ControlNode | undefined {
  if (typeof sought === "string") return rows.find((row) => row.key === sought) ?? rows.find((row) => holds(row, sought));
  const above = new Set<ControlNode>();
  for (let node: ControlNode | null = sought; node && node !== list; node = node.parent) above.add(node);
  return rows.find((row) => above.has(row));
}

function holds(node: ControlNode, key: string): boolean {
  for (const child of controlsIn(Object.values(node.props))) if (child.key === key || holds(child, key)) return true;
  return false;
}
