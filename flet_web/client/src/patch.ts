/**
 * Applies the operations of PATCH_CONTROL. Every operation walks its path anew from the root, because positions in lists
 * are those at the moment of the operation, not those before the patch.
 */

import { report } from "./diagnostics.js";
import { isMap } from "./protocol.js";
import type { PatchBody, Value, ValueMap } from "./protocol.js";
import { ControlNode } from "./tree.js";
import type { Tree } from "./tree.js";

const REPLACE = 0;
const ADD = 1;
const REMOVE = 2;
const MOVE = 3;

type Key = string | number;

/** A container reached by a path, with the control and the property whose screen it changes. */
interface Place {
  target: ControlNode | Value[] | ValueMap;
  owner: ControlNode;
  prop: string | null;
}

class PatchError extends Error {}

export function applyPatch(tree: Tree, body: PatchBody): void {
  const root = tree.index.get(body.id);
  if (!root) {
    tree.unknown(body.id);
    return;
  }
  const [index, ...ops] = body.patch;
  const paths = new Map<number, Key[]>();
  collectPaths(index, [], paths);
  for (const op of ops) {
    try {
      applyOp(tree, root, paths, op);
    } catch (error) {
      if (!(error instanceof PatchError)) throw error;
      report("warning", "patch.bad_operation", error.message, { id: body.id, op });
    }
  }
  tree.settle();
}

/** `[n, {key: [m, ...]}]` -> number of each node and the path that leads to it. */
function collectPaths(index: Value | undefined, path: Key[], paths: Map<number, Key[]>): void {
  if (!Array.isArray(index)) return;
  const [number, children] = index;
  if (typeof number === "number") paths.set(number, path);
  if (!isMap(children)) return;
  for (const [key, child] of Object.entries(children)) collectPaths(child, [...path, key], paths);
}

function applyOp(tree: Tree, root: ControlNode, paths: Map<number, Key[]>, op: Value): void {
  if (!Array.isArray(op)) throw new PatchError("an operation is not a list");
  const [kind, node, key] = op;
  const place = walk(root, paths, node);
  switch (kind) {
    case REPLACE:
      put(tree, place, toKey(key), op[3] ?? null, false);
      break;
    case ADD:
      put(tree, place, toKey(key), op[3] ?? null, true);
      break;
    case REMOVE:
      if (!isHeld(tree, place)) tree.release(take(tree, place, toKey(key)));
      break;
    case MOVE: {
      const value = take(tree, place, toKey(key));
      put(tree, walk(root, paths, op[3]), toKey(op[4]), value ?? null, true);
      break;
    }
    default:
      throw new PatchError(`unknown operation ${JSON.stringify(kind)}; expected one of 0, 1, 2, 3`);
  }
}

function toKey(key: Value | undefined): Key {
  if (typeof key === "string" || typeof key === "number") return key;
  throw new PatchError(`a key must be a string or a number; got ${typeof key}`);
}

function walk(root: ControlNode, paths: Map<number, Key[]>, node: Value | undefined): Place {
  const path = typeof node === "number" ? paths.get(node) : undefined;
  if (!path) throw new PatchError(`node ${JSON.stringify(node)} is not in the tree index`);
  let place: Place = { target: root, owner: root, prop: null };
  for (const key of path) {
    const { target, owner, prop } = place;
    const next = target instanceof ControlNode ? target.props[key] : (target as ValueMap)[key];
    if (next instanceof ControlNode) place = { target: next, owner: next, prop: null };
    else if (Array.isArray(next) || isMap(next)) place = { target: next, owner, prop: prop ?? String(key) };
    else throw new PatchError(`path ${path.join(".")} of control ${root.id} ends at ${String(key)}`);
  }
  return place;
}

/** Whether the place is inside of a value that the user has set, which the server does not know yet. */
function isHeld(tree: Tree, { owner, prop }: Place): boolean {
  return prop !== null && tree.entered.holds(owner.id, prop);
}

function put(tree: Tree, place: Place, key: Key, value: Value, insert: boolean): void {
  const { target, owner } = place;
  if (target instanceof ControlNode) {
    const prop = String(key);
    const shown = tree.entered.resolve(target.id, prop, value);
    if (shown !== undefined) tree.set(target, prop, shown);
    return;
  }
  if (isHeld(tree, place)) return;
  const slot = place.prop ?? String(key);
  if (Array.isArray(target)) {
    const at = Number(key);
    const limit = insert ? target.length : target.length - 1;
    if (!Number.isInteger(at) || at < 0 || at > limit) throw new PatchError(`position ${key} is outside 0..${limit}`);
    if (insert) {
      target.splice(at, 0, tree.adopt(value, owner, slot));
    } else {
      tree.release(target[at]);
      target[at] = tree.adopt(value, owner, slot);
    }
  } else {
    tree.release(target[key]);
    target[key] = tree.adopt(value, owner, slot);
  }
  tree.markDirty(owner, slot);
}

function take(tree: Tree, place: Place, key: Key): Value | undefined {
  const { target, owner } = place;
  tree.markDirty(owner, place.prop ?? String(key));
  if (Array.isArray(target)) {
    if (!(Number(key) in target)) throw new PatchError(`position ${key} is outside 0..${target.length - 1}`);
    return target.splice(Number(key), 1)[0];
  }
  const holder = target instanceof ControlNode ? target.props : target;
  const value = holder[key];
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- maps of the protocol are plain objects
  delete holder[key];
  return value;
}
