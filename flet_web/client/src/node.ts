/** One control of the tree, with typed readers for its properties. Readers look through component wrappers (`C`). */

import { isMap } from "./protocol.js";
import type { Value, ValueMap } from "./protocol.js";
import type { Wire, WireType } from "./wire.gen.js";

/** The name of a property that some control has, by the Python classes; client-side flags begin with an underscore. */
export type PropertyName = { [T in WireType]: keyof Wire[T] }[WireType] | `_${string}`;

export class ControlNode {
  readonly id: number;
  readonly type: string;
  props: ValueMap = {};
  /** Nearest control above, and the name of its property (top level) that this control sits in. */
  parent: ControlNode | null = null;
  slot = "";

  constructor(id: number, type: string) {
    this.id = id;
    this.type = type;
  }

  /** The value as sent, or undefined; nil counts as absent. */
  get(name: PropertyName): Value | undefined {
    return this.props[name] ?? undefined;
  }

  has(name: PropertyName): boolean {
    return this.get(name) !== undefined;
  }

  str(name: PropertyName, fallback: string): string;
  str(name: PropertyName): string | undefined;
  str(name: PropertyName, fallback?: string): string | undefined {
    const value = this.get(name);
    if (typeof value === "string") return value;
    return typeof value === "number" || typeof value === "boolean" ? String(value) : fallback;
  }

  /** An enum value in lower case: the protocol compares enums without regard to case. */
  enum<T extends string>(name: PropertyName, fallback: T): Lowercase<T> | (string & {}) {
    return this.str(name, fallback).toLowerCase();
  }

  num(name: PropertyName, fallback: number): number;
  num(name: PropertyName): number | undefined;
  num(name: PropertyName, fallback?: number): number | undefined {
    return toNumber(this.get(name)) ?? fallback;
  }

  bool(name: PropertyName, fallback = false): boolean {
    const value = this.get(name);
    return typeof value === "boolean" ? value : fallback;
  }

  map(name: PropertyName): ValueMap | undefined {
    const value = this.get(name);
    return isMap(value) ? value : undefined;
  }

  list(name: PropertyName): Value[] {
    const value = this.get(name);
    return Array.isArray(value) ? value : [];
  }

  /** The control in a single-child property. */
  child(name: PropertyName): ControlNode | undefined {
    return flatten(this.get(name))[0];
  }

  /** A text-or-control property: plain text stays text. */
  content(name: PropertyName): ControlNode | string | undefined {
    const value = this.get(name);
    return typeof value === "string" ? value : (flatten(value)[0] ?? this.str(name));
  }

  /** All controls of a list property, wrappers and invisible ones included in their place. */
  children(name: PropertyName): ControlNode[] {
    return flatten(this.get(name));
  }

  /** True when the app listens to event `name` (without `on_`). */
  listens(name: string): boolean {
    return this.props[`on_${name}`] === true;
  }

  get visible(): boolean {
    return this.bool("visible", true);
  }

  /** Disabled itself, or inside something disabled. */
  get disabled(): boolean {
    return this.bool("disabled") || (this.parent?.disabled ?? false);
  }

  /** The value that identifies this control for `scroll_to`, tests and list keys. */
  get key(): string | undefined {
    const key = this.get("key");
    const value = isMap(key) ? key["value"] : key;
    return value === undefined || value === null || typeof value === "object" ? undefined : String(value);
  }
}

export function toNumber(value: Value | undefined): number | undefined {
  if (typeof value === "number") return value;
  if (value === "inf") return Infinity;
  return undefined;
}

/** The text of a plain value; undefined for maps, lists, bytes and controls. */
export function toText(value: Value | undefined): string | undefined {
  return typeof value === "string" ? value : typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

/** Controls in a value, in order; a component stands for its body. */
export function flatten(value: Value | undefined): ControlNode[] {
  if (value instanceof ControlNode) return value.type === "C" ? flatten(value.props["_b"]) : [value];
  return Array.isArray(value) ? value.flatMap((item) => flatten(item)) : [];
}
