/** Which language and region a picker speaks: its own, else those of the page. */

import type { ControlNode } from "../../node.js";
import { isMap } from "../../protocol.js";
import type { Value } from "../../protocol.js";
import { Formats } from "./formats.js";

const made = new Map<string, Formats>();

/** The formats for a picker. A page that says nothing of locales is in American English, as in Flutter. */
export function formatsOf(picker: ControlNode, page: ControlNode | null): Formats {
  const own = tagOf(picker.props["locale"]);
  const tag = (own && usable(own)) ?? pageTag(page) ?? "en-US";
  let found = made.get(tag);
  if (!found) {
    found = new Formats(tag);
    made.set(tag, found);
  }
  return found;
}

function pageTag(page: ControlNode | null): string | undefined {
  const said = page?.props["locale_configuration"];
  if (!isMap(said)) return undefined;
  const current = tagOf(said["current_locale"]);
  if (current) return usable(current);
  const supported = (Array.isArray(said["supported_locales"]) ? said["supported_locales"] : []).map(tagOf).filter((tag) => tag !== undefined);
  return best(supported.map(usable).filter((tag) => tag !== undefined));
}

/** The supported language that suits the user best, else the first one. */
function best(supported: string[]): string | undefined {
  for (const wanted of navigator.languages) {
    const language = wanted.split("-")[0];
    const found = supported.find((tag) => tag === wanted) ?? supported.find((tag) => tag.split("-")[0] === language);
    if (found) return found;
  }
  return supported[0];
}

function tagOf(value: Value | undefined): string | undefined {
  if (!isMap(value)) return undefined;
  const parts = [value["language_code"] ?? "und", value["script_code"], value["country_code"]];
  const tag = parts.filter((part): part is string => typeof part === "string" && part !== "").join("-");
  return tag === "und" ? undefined : tag;
}

/** A tag that the browser knows; undefined for one that it takes for none. */
function usable(tag: string): string | undefined {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag)[0];
  } catch {
    return undefined;
  }
}
