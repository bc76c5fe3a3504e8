/** Animation values and curves of the protocol as CSS transitions. */

import { isMap } from "./protocol.js";
import type { Value } from "./protocol.js";
import { millis, round } from "./values.js";

const BEZIER: Record<string, string> = {
  linear: "linear",
  decelerate: "0.3333,.6667,.6667,1",
  fastlineartosloweasein: ".18,1,.04,1",
  ease: ".25,.1,.25,1",
  easein: ".42,0,1,1",
  easeintolinear: ".67,.03,.65,.09",
  easeinsine: ".47,0,.745,.715",
  easeinquad: ".55,.085,.68,.53",
  easeincubic: ".55,.055,.675,.19",
  easeinquart: ".895,.03,.685,.22",
  easeinquint: ".755,.05,.855,.06",
  easeinexpo: ".95,.05,.795,.035",
  easeincirc: ".6,.04,.98,.335",
  easeinback: ".6,-.28,.735,.045",
  easeout: "0,0,.58,1",
  lineartoeaseout: ".35,.91,.33,.97",
  easeoutsine: ".39,.575,.565,1",
  easeoutquad: ".25,.46,.45,.94",
  easeoutcubic: ".215,.61,.355,1",
  easeoutquart: ".165,.84,.44,1",
  easeoutquint: ".23,1,.32,1",
  easeoutexpo: ".19,1,.22,1",
  easeoutcirc: ".075,.82,.165,1",
  easeoutback: ".175,.885,.32,1.275",
  easeinout: ".42,0,.58,1",
  easeinoutsine: ".445,.05,.55,.95",
  easeinoutquad: ".455,.03,.515,.955",
  easeinoutcubic: ".645,.045,.355,1",
  easeinoutquart: ".77,0,.175,1",
  easeinoutquint: ".86,0,.07,1",
  easeinoutexpo: "1,0,0,1",
  easeinoutcirc: ".785,.135,.15,.86",
  easeinoutback: ".68,-.55,.265,1.55",
  fastoutslowin: ".4,0,.2,1",
  slowmiddle: ".15,.85,.85,.15",
};

function bounce(t: number): number {
  const n = 7.5625;
  if (t < 1 / 2.75) return n * t * t;
  if (t < 2 / 2.75) return n * (t -= 1.5 / 2.75) * t + 0.75;
  if (t < 2.5 / 2.75) return n * (t -= 2.25 / 2.75) * t + 0.9375;
  return n * (t -= 2.625 / 2.75) * t + 0.984375;
}

function elastic(t: number): number {
  return 2 ** (-10 * t) * Math.sin(((t - 0.1) * 2 * Math.PI) / 0.4) + 1;
}

/** `...InOut` from `...Out`: mirrored first half. */
function mirrored(out: (t: number) => number): (t: number) => number {
  return (t) => (t < 0.5 ? (1 - out(1 - 2 * t)) / 2 : (1 + out(2 * t - 1)) / 2);
}

/** Material's emphasized curve: two Bézier curves that meet in a point. */
const EMPHASIZED = "linear(0,.008 3.2%,.033 6.2%,.072 8.9%,.127 11.3%,.192 13.3%,.27 14.9%,.349 16.1%,.479 17.5%,.545 18.4%,.607 19.4%,.66 20.6%,.717 22.4%,.766 24.6%,.808 27.3%,.845 30.4%,.883 35%,.915 40.6%,.963 54.9%,.991 74.4%,1)";

const SAMPLED: Record<string, (t: number) => number> = {
  bounceout: bounce,
  bouncein: (t) => 1 - bounce(1 - t),
  bounceinout: mirrored(bounce),
  elasticout: elastic,
  elasticin: (t) => 1 - elastic(1 - t),
  elasticinout: mirrored(elastic),
};

/** A Flutter curve as a CSS easing function. Curves other than Bézier curves are sampled. */
export function easing(curve: Value | undefined): string {
  const name = typeof curve === "string" ? curve.toLowerCase() : "linear";
  if (name === "easeinoutcubicemphasized") return EMPHASIZED;
  const sampled = SAMPLED[name];
  if (sampled) return `linear(${Array.from({ length: 41 }, (_, i) => round(sampled(i / 40))).join(",")})`;
  const bezier = BEZIER[name] ?? "linear";
  return bezier === "linear" ? bezier : `cubic-bezier(${bezier})`;
}

export interface Animation {
  duration: number;
  easing: string;
}

/** Animation value: number of ms (linear), `true` (1 s linear) or `{duration, curve}`; no duration is 0. */
export function animation(value: Value | undefined): Animation | undefined {
  if (value === true) return { duration: 1000, easing: "linear" };
  if (typeof value === "number") return { duration: value, easing: "linear" };
  if (!isMap(value)) return undefined;
  return { duration: millis(value["duration"]), easing: easing(value["curve"]) };
}

/** `opacity 200ms linear, ...` for the given CSS properties. One without a duration ends too: what ends is told of. */
export function transition(value: Value | undefined, ...properties: string[]): string[] {
  const found = animation(value);
  return found ? properties.map((property) => `${property} ${round(Math.max(1, found.duration))}ms ${found.easing}`) : [];
}
