import { easing } from "../../curves.js";
import type { Styles } from "../../dom.js";
import type { Value } from "../../protocol.js";
import { asMap, millis } from "../../values.js";

/** An AnimationStyle as the custom properties `<name>-time` and `<name>-curve`; with `back` those for the way back. */
export function motion(name: string, value: Value | undefined, back = false): Styles {
  const given = asMap(value);
  const duration = (back ? given["reverse_duration"] : undefined) ?? given["duration"];
  const curve = (back ? given["reverse_curve"] : undefined) ?? given["curve"];
  return {
    [`${name}-time`]: duration === undefined ? null : `${millis(duration)}ms`,
    [`${name}-curve`]: curve === undefined ? null : easing(curve),
  };
}
