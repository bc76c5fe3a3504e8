/** One control of the tree, with typed readers for its properties. Readers look through component wrappers (`C`). */

import { defaultsOf } from "./defaults.js";
import type { Defaults } from "./defaults.js";
import { isMap } from "./protocol.js";
import type { Value, ValueMap } from "./protocol.js";
import type { EventName, MapOf, Name, NameOf, OpenNameOf, Read, ReadAs, TextName, WireType, WordName } from "./schema.js";

/** What themes say of properties that controls do not set: filled in by control_themes.ts, once a theme says such a thing. */
export const themes: {
  read?: (node: ControlNode, name: string) => Value | undefined;
  part?: (node: ControlNode, name: string) => ValueMap;
} = {};

type Controls = readonly ControlNode[];

/**
 * `ControlNode<"Slider">` reads what the Python class Slider declares; a plain `ControlNode` what all controls may have.
 *
 * A property that is not set, or nil, is what Python says: `slider.num("max")` is 1. Only where Python has no default may
 * a reader be given one.
 */
// @ts-expect-error -- a node of one type is one of a wider type: that has fewer names, with wider types
export class ControlNode<out T extends string = string> {
  readonly id: number;
  readonly type: T;
  props: ValueMap = {};
  /** Nearest control above, and the name of its property (top level) that this control sits in. */
  parent: ControlNode | null = null;
  slot = "";
  private readonly defaults: Defaults;

  constructor(id: number, type: T) {
    this.id = id;
    this.type = type;
    this.defaults = defaultsOf(type);
  }

  /** The value, or undefined. */
  get<K extends Name<T>>(name: K): Read<T, K>;
  get(name: string): Value | undefined {
    return this.own(name) ?? this.defaults[name] ?? undefined;
  }

  /** The value as it was sent, or as a theme has it, the default left out. */
  sent<K extends Name<T>>(name: K): Read<T, K> | undefined;
  sent(name: string): Value | undefined {
    return this.own(name);
  }

  private own(name: string): Value | undefined {
    return this.props[name] ?? this.themed(name);
  }

  /** What the themes above say of a property. */
  themed(name: string): Value | undefined {
    return themes.read?.(this, name) ?? undefined;
  }

  /** Whether a value was sent. */
  has(name: Name<T>): boolean {
    return this.sent(name) !== undefined;
  }

  str<K extends TextName<T>>(name: K): ReadAs<Read<T, K>, string>;
  str(name: TextName<T> & OpenNameOf<T, string>, fallback: string): string;
  str(name: string, fallback?: string): string | undefined {
    return toText(this.own(name)) ?? toText(this.defaults[name]) ?? fallback;
  }

  /** One of a few words, in lower case: the protocol compares them without regard to case. */
  enum<K extends WordName<T>>(name: K): ReadAs<Read<T, K>, string, Lowercase<Extract<Read<T, K>, string>>>;
  enum<K extends WordName<T> & OpenNameOf<T, string>>(
    name: K,
    fallback: Lowercase<Extract<Read<T, K>, string>>,
  ): Lowercase<Extract<Read<T, K>, string>>;
  enum(name: string, fallback?: string): string | undefined {
    const [own, common] = [this.own(name), this.defaults[name]];
    if (typeof own === "string") return own.toLowerCase();
    return typeof common === "string" ? common.toLowerCase() : fallback;
  }

  num<K extends NameOf<T, number>>(name: K): ReadAs<Read<T, K>, number>;
  num(name: OpenNameOf<T, number>, fallback: number): number;
  num(name: string, fallback?: number): number | undefined {
    return toNumber(this.own(name)) ?? toNumber(this.defaults[name]) ?? fallback;
  }

  /** Where nothing is known, false. */
  bool(name: NameOf<T, boolean> | `_${string}`): boolean;
  bool(name: OpenNameOf<T, boolean>, fallback: boolean): boolean;
  bool(name: string, fallback = false): boolean {
    const value = this.own(name) ?? this.defaults[name];
    return typeof value === "boolean" ? value : fallback;
  }

  map<K extends NameOf<T, object>>(name: K): MapOf<Read<T, K>> | undefined;
  map(name: string): unknown {
    const value = this.own(name);
    return isMap(value) ? value : undefined;
  }

  list<K extends NameOf<T, readonly unknown[]>>(name: K): Extract<Read<T, K>, readonly unknown[]>;
  list(name: string): Value[] {
    const value = this.props[name];
    return Array.isArray(value) ? value : [];
  }

  /** The control in a single-child property. */
  child<K extends NameOf<T, ControlNode>>(name: K): Extract<Read<T, K>, ControlNode> | undefined;
  child(name: string): ControlNode | undefined {
    return flatten(this.props[name])[0];
  }

  /** A text-or-control property: plain text stays text. */
  content<K extends NameOf<T, ControlNode> & NameOf<T, string>>(name: K): Extract<Read<T, K>, ControlNode | string> | undefined;
  content(name: string): ControlNode | string | undefined {
    const value = this.props[name];
    return typeof value === "string" ? value : (flatten(value)[0] ?? toText(value));
  }

  /** All controls of a list property, wrappers and invisible ones included in their place. */
  children<K extends NameOf<T, Controls>>(name: K): Extract<Read<T, K>, Controls>;
  children(name: string): ControlNode[] {
    return flatten(this.props[name]);
  }

  /** True when the app listens to event `name` (without `on_`). */
  listens(name: EventName<T>): boolean {
    return this.props[`on_${name}`] === true;
  }

  get visible(): boolean {
    return this.props["visible"] !== false;
  }

  /** Disabled itself, or inside something disabled. */
  get disabled(): boolean {
    return this.props["disabled"] === true || (this.parent?.disabled ?? false);
  }

  /** The value that identifies this control for `scroll_to`, tests and list keys. */
  get key(): string | undefined {
    const key = this.props["key"];
    return toText((isMap(key) ? key["value"] : key) ?? undefined);
  }
}

/** Whether a control is of a wire type, whose properties can be read then. */
export function isType<T extends WireType>(node: ControlNode, type: T): node is ControlNode<T> {
  return node.type === type;
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
export function flatten(value: Value | undefined, into: ControlNode[] = []): ControlNode[] {
  if (Array.isArray(value)) for (const item of value) flatten(item, into);
  else if (value instanceof ControlNode) {
    if (value.type === "C") flatten(value.props["_b"], into);
    else into.push(value);
  }
  return into;
}
