/** What properties are when they are not set, by wire type: the generated tables, each with its module. */

import type { Value } from "./protocol.js";
import { COMMON } from "./wire/bases.js";

export type Defaults = Readonly<Record<string, Value | undefined>>;

const common: Defaults = Object.assign(Object.create(null) as object, COMMON);
const tables = new Map<string, Defaults>();

/** The table of a type; it is filled when the module of the type is there. */
export function defaultsOf(type: string): Defaults {
  let table = tables.get(type);
  if (!table) {
    table = Object.create(common) as Defaults;
    tables.set(type, table);
  }
  return table;
}

export function setDefaults(type: string, own: Defaults): void {
  Object.assign(defaultsOf(type), own);
}
