import { expect, test } from "vitest";
import { insideOnly, SCOPE } from "../src/embed/sheets.js";

const INSIDE = `:where(.${SCOPE}, .${SCOPE} *)`;

test.each([
  [".f-a > .f-b", `.f-a > .f-b${INSIDE}`],
  [".f-a::before", `.f-a${INSIDE}::before`],
  ["*, ::after", `*${INSIDE}, ${INSIDE}::after`],
  [".f-a:is(.f-b, .f-c), button", `.f-a:is(.f-b, .f-c)${INSIDE}, button${INSIDE}`],
  ['[title="a, (b"] i', `[title="a, (b"] i${INSIDE}`],
  [":root", `.${SCOPE}${INSIDE}`],
  ["html.f-a, body, .body", `.${SCOPE}.f-a${INSIDE}, .${SCOPE}${INSIDE}, .body${INSIDE}`],
])("the rule for %s reaches the app alone", (selectors, inside) => {
  expect(insideOnly(selectors)).toBe(inside);
});
