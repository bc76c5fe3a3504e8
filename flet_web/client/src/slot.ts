/**
 * A place for child controls in a renderer's element. `set` shows exactly the given controls (or a text) in their order;
 * elements of controls that stay are moved, never made again.
 *
 *     shown   A  B  C  D  E         only elements outside of the longest run that is already in order are moved:
 *     wanted  E  A  B  D  F         A B D stay, E moves before A, C goes, F comes.
 */

import { h } from "./dom.js";
import type { Flow } from "./layout.js";
import type { Mounted } from "./mounted.js";
import { moveNode } from "./move.js";
import { ControlNode } from "./node.js";
import { placeChildren } from "./placing.js";

export type SlotContent = ControlNode | ControlNode[] | string | null | undefined;

export class Slot {
  readonly owner: Mounted;
  readonly container: HTMLElement;
  children: Mounted[] = [];
  private current: Flow;
  private text: HTMLElement | null = null;
  /** How a row or column is divided; empty if no child expands. */
  tracks = "";

  constructor(owner: Mounted, container: HTMLElement, flow: Flow) {
    this.owner = owner;
    this.container = container;
    this.current = flow;
    owner.slots.push(this);
    container.classList.add(`f-${flow.kind}`);
  }

  get flow(): Flow {
    return this.current;
  }

  /** Changes how children are placed (a column that begins to scroll, a row that begins to wrap). */
  set flow(flow: Flow) {
    if (flow.kind !== this.current.kind) this.container.classList.replace(`f-${this.current.kind}`, `f-${flow.kind}`);
    this.current = flow;
    placeChildren(this);
  }

  set(content: SlotContent): void {
    if (typeof content === "string") {
      // A text that is there already stays: the user may have selected a part of it.
      if (this.children.length > 0) this.setNodes([]);
      this.text ??= this.container.appendChild(h("span", "f-label"));
      if (this.text.textContent !== content) this.text.textContent = content;
      return;
    }
    this.text?.remove();
    this.text = null;
    this.setNodes(content instanceof ControlNode ? [content] : (content ?? []));
  }

  /** Takes out what is in it; the container is a place for children no more. */
  remove(): void {
    this.set(null);
    this.owner.slots.splice(this.owner.slots.indexOf(this), 1);
  }

  private setNodes(nodes: ControlNode[]): void {
    const host = this.owner.renderer.host;
    const wanted = [...new Set(nodes)].map((node) => host.claim(node, this));
    const staying = new Set(wanted);
    for (const child of this.children) {
      if (!staying.has(child) && child.place === this) host.release(child);
    }
    this.children = wanted;
    this.refresh();
  }

  /** Puts the children where they belong; one that has a badge now, or none any more, has another outer element. */
  refresh(): void {
    this.arrange();
    placeChildren(this);
  }

  /** Puts the elements of the children into the container, in order. */
  protected arrange(): void {
    placeElements(
      this.container,
      this.children.map((child) => child.outer),
    );
  }
}

/** Makes `wanted` the children of `container`, in order, with the fewest moves. */
export function placeElements(container: HTMLElement, wanted: HTMLElement[]): void {
  const keep = new Set<Element>(wanted);
  for (const element of [...container.children]) if (!keep.has(element) && element.localName !== "f-disc") element.remove();
  const position = new Map([...container.children].map((element, i) => [element, i]));
  const still = longestRun(wanted.map((element) => position.get(element) ?? -1));
  let next: Element | null = null;
  for (let i = wanted.length - 1; i >= 0; i--) {
    const element = wanted[i] as HTMLElement;
    if (!still.has(i)) moveNode(container, element, next);
    next = element;
  }
}

/** Indexes of a longest increasing subsequence of the non-negative numbers in `values`. */
export function longestRun(values: number[]): Set<number> {
  const tails: number[] = [];
  const before: number[] = [];
  values.forEach((value, i) => {
    if (value < 0) return;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] as number] as number) < value) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? (tails[low - 1] as number) : -1;
    tails[low] = i;
  });
  const run = new Set<number>();
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i] as number) run.add(i);
  return run;
}
