/** What the properties of Semantics are in ARIA. */

import type { ControlNode } from "../../node.js";

type Attributes = Record<string, string | number | null>;
type SemanticsNode = ControlNode<"Semantics">;

export function roleOf(node: SemanticsNode): string | null {
  if (node.bool("textfield")) return "textbox";
  if (node.bool("slider")) return "slider";
  if (node.get("toggled") !== undefined) return "switch";
  if (node.get("checked") !== undefined || node.bool("mixed")) return "checkbox";
  if (node.bool("link")) return "link";
  if (node.bool("button") || node.get("expanded") !== undefined) return "button";
  if (node.bool("header") || node.num("heading_level", 0) > 0) return "heading";
  if (node.bool("image")) return "img";
  return node.bool("container") || node.has("label") || node.listens("tap") ? "group" : null;
}

/** All attributes of ARIA, those that are not set as null. */
export function ariaOf(node: SemanticsNode, role: string | null): Attributes {
  const flag = (name: Parameters<SemanticsNode["bool"]>[0]): string | null => {
    const value = node.get(name);
    return typeof value === "boolean" ? String(value) : null;
  };
  const is = (...roles: string[]): boolean => role !== null && roles.includes(role);
  const checked = node.bool("mixed") ? "mixed" : (flag("toggled") ?? flag("checked"));
  return {
    role,
    "aria-label": labelOf(node, role),
    "aria-hidden": node.bool("hidden") ? "true" : null,
    "aria-live": node.bool("live_region") ? "polite" : null,
    "aria-disabled": node.disabled && is("button", "link", "switch", "checkbox", "slider", "textbox") ? "true" : null,
    "aria-expanded": is("button", "link", "checkbox") ? flag("expanded") : null,
    "aria-checked": is("switch", "checkbox") ? checked : null,
    "aria-pressed": is("button") ? flag("selected") : null,
    "aria-current": !is("button") && node.bool("selected") ? "true" : null,
    "aria-level": is("heading") ? node.num("heading_level", 0) || 2 : null,
    "aria-multiline": is("textbox") ? flag("multiline") : null,
    "aria-readonly": is("textbox", "checkbox", "switch", "slider") ? flag("read_only") : null,
    ...sliderOf(node, role),
  };
}

function sliderOf(node: SemanticsNode, role: string | null): Attributes {
  const value = node.get("value");
  const now = Number.parseFloat(value ?? "");
  const slider = role === "slider";
  return {
    "aria-valuetext": slider ? (value ?? null) : null,
    "aria-valuenow": slider ? (Number.isNaN(now) ? 0 : now) : null,
    "aria-valuemin": slider ? Math.min(0, now || 0) : null,
    "aria-valuemax": slider ? Math.max(100, now || 0) : null,
  };
}

/** The value belongs to the name, unless the role has a value of its own. */
function labelOf(node: SemanticsNode, role: string | null): string | null {
  const value = role === "slider" ? undefined : node.get("value");
  const read = value !== undefined && node.bool("obscured") ? "•".repeat(value.length) : value;
  return [node.get("label"), read].filter((one) => one).join(" ") || null;
}

/** What is read after the name. */
export function descriptionOf(node: SemanticsNode): string {
  const most = node.get("max_value_length");
  const length = node.get("current_value_length");
  const counted = most === undefined ? length : `${String(length ?? 0)} / ${String(most)}`;
  const parts = [node.get("hint_text"), node.get("on_tap_hint_text"), node.get("on_long_press_hint_text"), counted];
  return parts.filter((part) => part !== undefined && part !== "").join(". ");
}
