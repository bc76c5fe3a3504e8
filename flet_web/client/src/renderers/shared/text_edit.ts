/** Editing rules of text fields that need no screen: where the cursor goes, what a filter lets through, hints for keyboards. */

import { toText } from "../../node.js";
import type { Value, ValueMap } from "../../protocol.js";

/** How many characters two texts have in common at their beginnings, and at the ends of what is left. */
export function commonEnds(before: string, after: string): { head: number; tail: number } {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { head, tail };
}

/** Where a cursor at `at` in `before` belongs in `after`: it stays beside the text that did not change. */
export function mapCursor(before: string, after: string, at: number): number {
  const { head, tail } = commonEnds(before, after);
  if (at >= before.length - tail) return after.length - (before.length - at);
  return at <= head ? at : Math.min(at, after.length - tail);
}

/** InputFilter: the text to show after `typed`, where `before` was shown. */
export function filterText(filter: ValueMap, typed: string, before: string): string {
  const flag = (name: string, fallback: boolean): boolean => (typeof filter[name] === "boolean" ? filter[name] : fallback);
  const flags = `g${flag("multiline", false) ? "m" : ""}${flag("case_sensitive", true) ? "" : "i"}${flag("unicode", false) ? "u" : ""}${flag("dot_all", false) ? "s" : ""}`;
  const expression = pattern(toText(filter["regex_string"]) ?? "", flags);
  if (!expression) return typed;
  const put = toText(filter["replacement_string"]) ?? "";
  if (!flag("allow", true)) return typed.replace(expression, () => put);
  const kept = [...typed.matchAll(expression)].filter(([text]) => text !== "");
  // An expression for the whole text, such as ^\d*$, matches or not: if not, the text stays as it was.
  if (typed !== "" && kept.length === 0) return before;
  let [result, end] = ["", 0];
  for (const match of kept) {
    result += (match.index > end ? put : "") + match[0];
    end = match.index + match[0].length;
  }
  return result + (end < typed.length ? put : "");
}

function pattern(source: string, flags: string): RegExp | null {
  try {
    return new RegExp(source, flags);
  } catch {
    return null; // an expression that JavaScript cannot read filters nothing
  }
}

const MODES: Record<string, string> = {
  none: "none",
  number: "decimal",
  phone: "tel",
  email: "email",
  url: "url",
  websearch: "search",
};

/** KeyboardType to `inputmode`. */
export function inputMode(keyboard: string): string | null {
  return MODES[keyboard.toLowerCase()] ?? null;
}

const AUTOFILL: Record<string, string> = {
  password: "current-password",
  telephonenumber: "tel",
  telephonenumbernational: "tel-national",
  streetaddresslevel1: "address-level1",
  streetaddressline1: "address-line1",
  streetaddressline2: "address-line2",
  streetaddressline3: "address-line3",
  fullstreetaddress: "street-address",
  addresscity: "address-level2",
  addressstate: "address-level1",
  birthday: "bday",
  birthdayday: "bday-day",
  birthdaymonth: "bday-month",
  birthdayyear: "bday-year",
  creditcardnumber: "cc-number",
  creditcardname: "cc-name",
  creditcardexpirationdate: "cc-exp",
  creditcardsecuritycode: "cc-csc",
  gender: "sex",
  jobtitle: "organization-title",
  organizationname: "organization",
};

/** AutofillHint, one or a list, to `autocomplete`, which takes one; empty if there is none. */
export function autocomplete(hints: Value | undefined): string {
  const list = (Array.isArray(hints) ? hints : [hints]).filter((hint) => typeof hint === "string");
  const names = list.map((hint) => AUTOFILL[hint.toLowerCase()] ?? hint.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  return names.find((name) => name === "username") ?? names[0] ?? "";
}
