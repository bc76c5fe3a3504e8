/** Names of keys as the protocol spells them, and the page's keyboard event. */

import type { ValueMap } from "./protocol.js";

const LABELS: Record<string, string> = {
  " ": "Space",
  ArrowLeft: "Arrow Left",
  ArrowRight: "Arrow Right",
  ArrowUp: "Arrow Up",
  ArrowDown: "Arrow Down",
  PageUp: "Page Up",
  PageDown: "Page Down",
  CapsLock: "Caps Lock",
  NumLock: "Num Lock",
  ScrollLock: "Scroll Lock",
  PrintScreen: "Print Screen",
  ContextMenu: "Context Menu",
};

const MODIFIERS = new Set(["Shift", "Control", "Alt", "Meta", "AltGraph"]);

/** `a` -> `A`, `ArrowLeft` -> `Arrow Left`, digits of the number pad -> `Numpad 1`. */
export function keyLabel(event: KeyboardEvent): string {
  if (event.code.startsWith("Numpad")) return event.code.replace(/^Numpad/, "Numpad ");
  return LABELS[event.key] ?? (event.key.length === 1 ? event.key.toUpperCase() : event.key);
}

/** Whether the key belongs to an input method, as Enter that chooses a word. Safari ends the composition before it reports the key. */
export function composes(event: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells in Safari
  return event.isComposing || event.keyCode === 229;
}

/** Data of `keyboard_event`; undefined for a modifier alone. */
export function keyboardEvent(event: KeyboardEvent): ValueMap | undefined {
  if (MODIFIERS.has(event.key) || composes(event)) return undefined;
  return { key: keyLabel(event), shift: event.shiftKey, ctrl: event.ctrlKey, alt: event.altKey, meta: event.metaKey };
}
