/**
 * The colors of iOS as custom properties, each with its value in light and in dark, and what its controls share.
 *
 * A renderer here is that of the Material control with the same behaviour, in another look. It draws the Material control
 * too, where that is adaptive: `as` reads what only the control of iOS has, which is not set then.
 */

import type { ControlNode } from "../../node.js";
import { CUPERTINO } from "../../palette.js";
import type { WireType } from "../../schema.js";
import { adopt } from "../../styles.js";
import css from "./cupertino.css?inline";

const COLORS = CUPERTINO.split("\n").map((line) => {
  const [name, light, dark] = line.split(" ");
  return `--c-${name}:light-dark(#${light},#${dark ?? light});`;
});

adopt(`:root{${COLORS.join("")}}${css}`);

/** A node as that of a control of iOS, which it may be or not: whatever only that has may be missing. */
export function as<T extends WireType>(_type: T, node: ControlNode): ControlNode<T> {
  return node as unknown as ControlNode<T>;
}

/** Whether it is a control of iOS itself, with the defaults of one. */
export function isCupertino(node: ControlNode): boolean {
  return node.type.startsWith("Cupertino");
}
