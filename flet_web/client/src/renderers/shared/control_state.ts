/** Control-state maps: which states hold on an element, and the value of a map for them. */

import type { Value } from "../../protocol.js";
import { states } from "../../values.js";

export type States = ReadonlySet<string>;

/** The value of the first state of the map that holds, else its default. */
export function pick(value: Value | undefined, active: States): Value | undefined {
  const map = states(value);
  for (const [name, item] of map) if (active.has(name)) return item ?? undefined;
  return map.get("default") ?? undefined;
}

/** The states that hold on an element now. */
export class ActiveStates extends Set<string> {
  private watching = false;

  mark(state: string, on: boolean): void {
    if (on) this.add(state);
    else this.delete(state);
  }

  /** Calls `paint` when the pointer or the focus changes a state of `element`, once one of the values names one. */
  follow(element: HTMLElement, paint: () => void, ...values: (Value | undefined)[]): void {
    if (this.watching || !isDynamic(...values)) return;
    this.watching = true;
    watchStates(element, this, paint);
  }
}

/** Does any of the values depend on what pointer and keyboard do? */
function isDynamic(...values: (Value | undefined)[]): boolean {
  return values.some((value) => ["hovered", "focused", "pressed"].some((name) => states(value).has(name)));
}

/** Keeps `hovered`, `focused` and `pressed` of `element` in `active`; calls `changed` when one of them changes. */
export function watchStates(element: HTMLElement, active: Set<string>, changed: () => void): void {
  const set = (name: string, on: boolean): void => {
    if (active.has(name) === on) return;
    if (on) active.add(name);
    else active.delete(name);
    changed();
  };
  element.addEventListener("pointerenter", (event) => {
    if (event.pointerType !== "touch") set("hovered", true);
  });
  element.addEventListener("pointerleave", () => {
    set("hovered", false);
    set("pressed", false);
  });
  element.addEventListener("pointerdown", () => {
    set("pressed", true);
  });
  for (const type of ["pointerup", "pointercancel"]) {
    element.addEventListener(type, () => {
      set("pressed", false);
    });
  }
  element.addEventListener("focusin", (event) => {
    set("focused", event.target instanceof Element && event.target.matches(":focus-visible"));
  });
  element.addEventListener("focusout", () => {
    set("focused", false);
  });
}
