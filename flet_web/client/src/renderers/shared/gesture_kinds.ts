/** What a press may become, and which of the detectors inside of each other takes part in what. */

import { first } from "./arena.js";

/** Each is told by events of its own; of detectors inside of each other, the innermost that listens to a kind has it. */
const KINDS = ["tap", "double", "long", "pan", "horizontal", "vertical", "scale", "force"] as const;
export type Kind = (typeof KINDS)[number];
/** What a control inside of a detector does with a press itself. */
const OF_CONTROLS: readonly Kind[] = ["tap", "double", "long"];

/** The kind that an event is told of, by its name without "on_". */
export function kindOfEvent(name: string): Kind {
  const found = /double|long_press|pan|horizontal|vertical|scale|force/.exec(name)?.[0];
  return found === "long_press" ? "long" : ((found ?? "tap") as Kind);
}

/** The kinds of a press that the detector has which listens to these kinds. */
export function kindsOf(down: Event, listens: ReadonlySet<Kind>, onControl: boolean): Set<Kind> {
  const mine = KINDS.filter((kind) => listens.has(kind) && !(onControl && OF_CONTROLS.includes(kind)));
  return new Set(mine.filter((kind) => first(down, kind)));
}
