import { describe, expect, it } from "vitest";
import { animation, easing, transition } from "../src/curves.js";
import { readFileSync } from "node:fs";

describe("curves", () => {
  it("has each that Python has", () => {
    const python = readFileSync("../controls/values/enums/painting.py", "utf8");
    const curves = /class AnimationCurve[\s\S]*?\n\n\n/.exec(python)?.[0] ?? "";
    const names = [...curves.matchAll(/ = "(\w+)"/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(40);
    const unknown = names.filter((name) => name !== "linear" && easing(name) === "linear");
    expect(unknown).toEqual([]);
  });

  it("ends also without a duration", () => {
    expect(animation({ curve: "ease" })?.duration).toBe(0);
    expect(transition(0, "opacity")).toEqual(["opacity 1ms linear"]);
    expect(transition(false, "opacity")).toEqual([]);
  });
});
