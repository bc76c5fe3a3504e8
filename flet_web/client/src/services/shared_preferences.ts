import type { ValueMap } from "../protocol.js";
import { Service, unknownMethod } from "../service.js";

/** The prefix under which the official client stores the same data. */
const PREFIX = "flutter.";

export class SharedPreferencesService extends Service<"SharedPreferences"> {
  override invoke(name: string, args: ValueMap): unknown {
    const key = PREFIX + (typeof args["key"] === "string" ? args["key"] : "");
    switch (name) {
      case "set":
        localStorage.setItem(key, JSON.stringify(args["value"] ?? null));
        return true;
      case "get":
        return read(key);
      case "contains_key":
        return localStorage.getItem(key) !== null;
      case "remove":
        localStorage.removeItem(key);
        return true;
      case "get_keys":
        return keys(typeof args["key_prefix"] === "string" ? args["key_prefix"] : "");
      case "clear":
        for (const known of keys("")) localStorage.removeItem(PREFIX + known);
        return true;
      default:
        throw unknownMethod("SharedPreferences", name);
    }
  }
}

function read(key: string): unknown {
  const text = localStorage.getItem(key);
  if (text === null) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text; // written by something else
  }
}

function keys(prefix: string): string[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX + prefix))
    .map((key) => key.slice(PREFIX.length));
}
