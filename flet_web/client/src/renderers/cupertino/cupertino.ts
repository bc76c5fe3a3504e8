/**
 * What the controls of iOS share, and their colors.
 *
 * A renderer here is that of the Material control with the same behaviour, in another look. It draws the Material control
 * too, where that is adaptive: `as` reads what only the control of iOS has, which is not set then.
 */

import "../../cupertino_colors.js";
import type { ControlNode } from "../../node.js";
import type { WireType } from "../../schema.js";
import { adopt } from "../../styles.js";
import css from "./cupertino.css?inline";

adopt(css);

/** A node as that of a control of iOS, which it may be or not: whatever only that has may be missing. */
export function as<T extends WireType>(_type: T, node: ControlNode): ControlNode<T> {
  return node as unknown as ControlNode<T>;
}

/** Whether it is a control of iOS itself, with the defaults of one. */
export function isCupertino(node: ControlNode): boolean {
  return node.type.startsWith("Cupertino");
}
