/**
 * The client's copy of the control tree: built from maps with `_c`, indexed by id, changed by patches and merges.
 * Changes are collected per (control, property); `onDirty` is called once when the first one arrives.
 *
 * A control that comes again with the id and type of a living one is the same control: the node is updated in place, so
 * that what is on screen (focus, selection, scroll offset) survives a whole-page answer.
 */

import { report } from "./diagnostics.js";
import { Entered } from "./entered.js";
import { ControlNode } from "./node.js";
import { isMap } from "./protocol.js";
import type { Value, ValueMap } from "./protocol.js";

export { ControlNode } from "./node.js";

export class Tree {
  readonly index = new Map<number, ControlNode>();
  dirty = new Map<ControlNode, Set<string>>();
  onDirty: () => void = () => undefined;
  /** What the user has entered and the server does not know yet. */
  entered = new Entered();
  private readonly detached = new Set<ControlNode>();

  get page(): ControlNode | undefined {
    return this.index.get(1);
  }

  /** Forgets everything: another session begins. */
  clear(): void {
    this.index.clear();
    this.dirty.clear();
    this.detached.clear();
  }

  markDirty(node: ControlNode, prop: string): void {
    if (this.dirty.size === 0) this.onDirty();
    const props = this.dirty.get(node);
    if (props) props.add(prop);
    else this.dirty.set(node, new Set([prop]));
  }

  /** Hands out what has changed since the last call. */
  takeDirty(): Map<ControlNode, Set<string>> {
    const dirty = this.dirty;
    this.dirty = new Map();
    return dirty;
  }

  /** Turns decoded data into tree values: every map with `_c` becomes a control below `parent`. */
  adopt(value: Value | undefined, parent: ControlNode | null, slot: string): Value {
    if (value === undefined || value === null) return null;
    if (value instanceof ControlNode) {
      value.parent = parent;
      value.slot = slot;
      return value;
    }
    if (Array.isArray(value)) return value.map((item) => this.adopt(item, parent, slot));
    if (!isMap(value)) return value;
    const type = value["_c"];
    if (typeof type === "string") return this.adoptControl(value, type, parent, slot);
    const copy: ValueMap = {};
    for (const [key, item] of Object.entries(value)) copy[key] = this.adopt(item, parent, slot);
    return copy;
  }

  private adoptControl(map: ValueMap, type: string, parent: ControlNode | null, slot: string): ControlNode {
    const id = typeof map["_i"] === "number" ? map["_i"] : -1;
    let known = this.index.get(id);
    // A broken server could send a control inside itself: the inner one must not become its own ancestor.
    for (let above = parent; known && above; above = above.parent) if (above === known) known = undefined;
    const node = known?.type === type ? known : new ControlNode(id, type);
    node.parent = parent;
    node.slot = slot;
    this.index.set(id, node);
    this.detached.delete(node);
    const old = node.props;
    node.props = {};
    for (const [key, item] of Object.entries(map)) {
      if (key === "_c" || key === "_i") continue;
      const value = known === node ? this.entered.resolve(id, key, item ?? null) : (item ?? null);
      node.props[key] = value === undefined ? old[key] : this.adopt(value, node, key);
    }
    if (known === node) {
      // Defaults are not sent.
      for (const key of Object.keys(old)) {
        if (!(key in map) && this.entered.holds(id, key)) node.props[key] = this.entered.resolve(id, key, null) ?? old[key];
      }
      for (const key of new Set([...Object.keys(old), ...Object.keys(node.props)])) {
        if (same(old[key], node.props[key])) continue;
        this.release(old[key]);
        this.markDirty(node, key);
      }
    }
    return node;
  }

  /** Marks the controls in a value that left the tree; those that are not adopted again are dropped by `settle`. */
  release(value: Value | undefined): void {
    if (value instanceof ControlNode) this.detached.add(value);
    else if (Array.isArray(value)) for (const item of value) this.release(item);
    else if (isMap(value)) for (const item of Object.values(value)) this.release(item);
  }

  /** End of one message: drops from the index what is no longer held by anything. */
  settle(): void {
    // A list is looked through once, however many controls have left it.
    const held = new Map<Value | undefined, Set<ControlNode>>();
    for (const node of this.detached) {
      const value = node.parent?.props[node.slot];
      let there = held.get(value);
      if (!there) held.set(value, (there = new Set(controlsIn(value))));
      if (!there.has(node)) this.drop(node);
    }
    this.detached.clear();
  }

  private drop(node: ControlNode): void {
    if (this.index.get(node.id) === node) this.index.delete(node.id);
    this.dirty.delete(node);
    for (const child of controlsIn(Object.values(node.props))) {
      if (child.parent === node) this.drop(child);
    }
  }

  /** Sets one property as the server wants it. */
  set(node: ControlNode, prop: string, value: Value): void {
    this.release(node.props[prop]);
    node.props[prop] = this.adopt(value, node, prop);
    this.markDirty(node, prop);
  }

  /** Merges a whole-page answer into the existing page, by the rules of the protocol. */
  mergePage(patch: ValueMap): void {
    const page = this.page;
    if (!page) {
      this.adopt(patch, null, "");
    } else {
      this.mergeControl(page, patch);
    }
    this.settle();
  }

  private mergeControl(node: ControlNode, source: ValueMap): void {
    for (const [key, item] of Object.entries(source)) {
      const value = key === "_c" || key === "_i" ? undefined : this.entered.resolve(node.id, key, item ?? null);
      if (value === undefined) continue;
      const old = node.props[key];
      if (old instanceof ControlNode && isMap(value) && value["_i"] === old.id) {
        this.mergeControl(old, value);
      } else if (isMap(old) && isMap(value) && !("_c" in value)) {
        if (this.mergeMap(old, value, node, key)) this.markDirty(node, key);
      } else if (!same(old, value)) {
        this.set(node, key, value);
      }
    }
  }

  private mergeMap(target: ValueMap, source: ValueMap, owner: ControlNode, slot: string): boolean {
    let changed = false;
    for (const [key, value] of Object.entries(source)) {
      const old = target[key];
      if (isMap(old) && isMap(value)) {
        changed = this.mergeMap(old, value, owner, slot) || changed;
      } else if (!same(old, value ?? null)) {
        target[key] = this.adopt(value, owner, slot);
        changed = true;
      }
    }
    return changed;
  }

  /** Applies properties that this client has set itself: silent, the screen shows them already. */
  setOwn(node: ControlNode, props: ValueMap): void {
    for (const [key, value] of Object.entries(props)) {
      const old = node.props[key];
      node.props[key] = isMap(old) && isMap(value) ? { ...old, ...value } : value;
    }
  }

  unknown(id: number): void {
    report("warning", "tree.unknown_control", `a patch for control ${id} was dropped: there is no such control`, { id });
  }
}

/** Deep equality of values; controls are equal only to themselves. */
export function same(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b || (a ?? null) === (b ?? null)) return true;
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  if (a instanceof Uint8Array && b instanceof Uint8Array) return a.length === b.length && a.every((x, i) => x === b[i]);
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((x, i) => same(x, b[i]));
  if (isMap(a) && isMap(b)) {
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => same(a[key], b[key]));
  }
  return false;
}

export function* controlsIn(value: Value | (Value | undefined)[] | undefined): Generator<ControlNode> {
  if (value instanceof ControlNode) yield value;
  else if (Array.isArray(value)) for (const item of value) yield* controlsIn(item);
  else if (isMap(value)) yield* controlsIn(Object.values(value));
}
