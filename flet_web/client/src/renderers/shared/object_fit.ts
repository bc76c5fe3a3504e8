/** BoxFit as CSS has it. */

import type { Value } from "../../protocol.js";

const FIT: Record<string, string> = {
  contain: "contain",
  cover: "cover",
  fill: "fill",
  none: "none",
  scaledown: "scale-down",
};

/** BoxFit as `object-fit`; fitWidth and fitHeight come nearest to cover. */
export function objectFit(value: Value | undefined): string | undefined {
  return typeof value === "string" ? (FIT[value.toLowerCase()] ?? "cover") : undefined;
}
