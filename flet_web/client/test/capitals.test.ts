/** TextCapitalization: which letters of what is typed become capital ones. */

import { expect, it } from "vitest";
import { capitalize } from "../src/renderers/inputs/capitals.js";

it.each([
  ["characters", "ab c", "AB C"],
  ["words", "red  élan mcD", "Red  Élan McD"],
  ["sentences", "  one. two! three", "  One. Two! Three"],
  ["none", "ab", "ab"],
])("%s", (rule, text, wanted) => {
  expect(capitalize(text, rule)).toBe(wanted);
});
