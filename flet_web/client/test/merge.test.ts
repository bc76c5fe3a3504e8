import { expect, test } from "vitest";
import { mergeText } from "../src/renderers/shared/merge.js";

test.each([
  ["a message that was sent leaves", "hello", "", "hellobye", "bye"],
  ["a mask", "1212", "12/12", "12125", "12/125"],
  ["a mask in which both have put the same", "123", "12/3", "12/34", "12/34"],
  ["upper case", "hello", "HELLO", "helloX", "HELLOX"],
  ["upper case, typed inside", "helo", "HELO", "hello", "HELlO"],
  ["digits only", "1a2", "12", "1a23", "123"],
  ["too long", "123456", "12345", "1234567", "123457"],
  ["the user deletes what the server changes", "hello", "HELLO", "hell", "HELL"],
  ["the user types over what the server clears", "hello", "", "hallo", "a"],
  ["an empty field", "", "suggestion", "x", "suggestionx"],
  ["emoji", "a😀", "A😀", "a😀😃", "A😀😃"],
  ["half of a surrogate pair in common", "😀", "😁", "😀x", "😁x"],
])("%s", (_, base, theirs, mine, expected) => {
  expect(mergeText(base, theirs, mine)).toBe(expected);
});

/** Numbers from 0 up to `below`, the same in each run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const RUNS = 2000;

/** Calls `check` with texts of a few letters, so that much is repeated. */
function forAll(alphabet: string, check: (text: () => string, random: (below: number) => number) => void): void {
  const random = numbers(1);
  const letters = Array.from(alphabet);
  const text = (): string => Array.from({ length: random(9) }, () => letters[random(letters.length)] ?? "").join("");
  for (let run = 0; run < RUNS; run++) check(text, random);
}

test("what only one side has changed counts", () => {
  forAll("ab😀", (text) => {
    const [base, other] = [text(), text()];
    expect([mergeText(base, other, base), mergeText(base, base, other), mergeText(base, other, other)]).toEqual([other, other, other]);
  });
});

test("what was typed behind the text stays behind what the server makes of it", () => {
  forAll("ab😀", (text) => {
    const [base, theirs] = [text(), text()];
    const typed = "xy".slice(0, 1 + (base.length % 2));
    expect(mergeText(base, theirs, base + typed)).toBe(theirs + typed);
  });
});

test("what was typed anywhere is there, in its order, and nothing is invented", () => {
  forAll("abc", (text, random) => {
    const [base, theirs] = [text(), text()];
    let mine = base;
    for (let n = random(4); n >= 0; n--) {
      const at = random(mine.length + 1);
      mine = mine.slice(0, at) + "XYZ".charAt(random(3)) + mine.slice(at);
    }
    const merged = mergeText(base, theirs, mine);
    expect(merged.replace(/[abc]/g, "")).toBe(mine.replace(/[abc]/g, ""));
    expect(merged.replace(/[XYZ]/g, "")).toBe(theirs);
  });
});

test("a long text is merged too", () => {
  const long = "line of text\n".repeat(5000);
  expect(mergeText(long, long.toUpperCase(), `${long}typed`)).toBe(`${long.toUpperCase()}typed`);
  expect(mergeText(long, `>${long}`, `${long}!`)).toBe(`>${long}!`);
});
