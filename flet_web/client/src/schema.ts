/**
 * What the generated types say of properties: which names a control type has, and which reader takes which of them.
 * `T` is a wire type ("Slider"), several of them ("Button" | "TextButton": what they have in common), or string: any control,
 * of which only what the host deals with is known.
 */

import type { ControlNode } from "./node.js";
import type { ValueMap } from "./protocol.js";
import type { ActionControl, AdaptiveControl, LayoutControl } from "./wire/bases.js";
import type { Wire } from "./wire/catalogue.js";

export type WireType = keyof Wire;

/** Wire types that have all of these properties. */
export type TypeWith<K extends string> = { [T in WireType]: [K] extends [keyof Wire[T]] ? T : never }[WireType];

type Common = LayoutControl & AdaptiveControl & ActionControl;

export type Props<T extends string> = string extends T ? Common : Wire[T & WireType];

/** Flags of the protocol and of this client, which no Python class declares. */
type Flag = `_${string}`;

export type Name<T extends string> = (keyof Props<T> & string) | Flag;

/** What reading a property gives. */
export type Read<T extends string, K> = K extends keyof Props<T> ? Props<T>[K] : ValueMap[string];

/** Properties that may be an `M`, events left out. */
export type NameOf<T extends string, M> = keyof {
  [K in keyof Props<T> as K extends `on_${string}` ? never : Extract<Props<T>[K], M> extends never ? never : K]: unknown;
} &
  string;

/** Those of them that have no default in Python: a renderer may have one of its own. */
export type OpenNameOf<T extends string, M> = keyof {
  [K in NameOf<T, M> as undefined extends Read<T, K> ? K : never]: unknown;
} &
  string;

/** `R`, or undefined where the property may be something else, or nothing. */
export type ReadAs<V, M, R = M> = [V] extends [M] ? R : R | undefined;

/** Properties whose value is text of any kind, and those that are one of a few words. */
export type TextName<T extends string> = keyof {
  [K in NameOf<T, string> as string extends Extract<Read<T, K>, string> ? K : never]: unknown;
} &
  string;
export type WordName<T extends string> = Exclude<NameOf<T, string>, TextName<T>>;

/** Events that the app can listen to, without `on_`. */
export type EventName<T extends string> = string extends T
  ? string
  : keyof { [K in keyof Props<T> as K extends `on_${infer E}` ? E : never]: unknown } & string;

/** What a control may tell the server of itself. */
export type OwnProps<T extends string> = { [K in Name<T>]?: (K extends keyof Props<T> ? Props<T>[K] : ValueMap[string]) | null };

/** A value that is a map, not a control or a list. */
export type MapOf<V> = Exclude<Extract<V, object>, ControlNode | readonly unknown[]>;
