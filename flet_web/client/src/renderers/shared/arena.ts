/**
 * Which of the controls that watch a pointer gets it. Each presses on its own; the first that has recognized its gesture wins,
 * and the others give up. Of controls inside of each other that begin with the same press, the inner one begins alone.
 */

/** What moves itself when it is pressed: nothing around it does. */
export const MOVES_ITSELF = "input, textarea, select, [contenteditable], [role=slider]";

const winners = new Map<number, object>();
const begun = new WeakMap<Event, Set<string>>();

// The end of a press may have been seen by nobody.
window.addEventListener("pointerdown", (event) => winners.delete(event.pointerId), true);

/** Whether `owner` gets the pointer: nobody else has recognized a gesture of it. */
export function claim(pointerId: number, owner: object): boolean {
  const winner = winners.get(pointerId);
  if (winner) return winner === owner;
  winners.set(pointerId, owner);
  for (const type of ["pointerup", "pointercancel"] as const) window.addEventListener(type, release);
  return true;
}

/** Whether the pointer went to another one. */
export function lost(pointerId: number, owner: object): boolean {
  const winner = winners.get(pointerId);
  return winner !== undefined && winner !== owner;
}

/** Whether this press is the first of its kind on the way up from what was pressed. */
export function first(event: Event, kind: string): boolean {
  const kinds = begun.get(event) ?? new Set();
  begun.set(event, kinds);
  return kinds.size < kinds.add(kind).size;
}

/** Whether something further in listens to that kind for this press. */
export function isBegun(event: Event, kind: string): boolean {
  return begun.get(event)?.has(kind) ?? false;
}

/** How many kinds of gestures the press may become, of whoever watches it. */
export function contenders(event: Event): number {
  return begun.get(event)?.size ?? 0;
}

function release(event: PointerEvent): void {
  // Whoever listens further up may still want to know.
  queueMicrotask(() => winners.delete(event.pointerId));
}
