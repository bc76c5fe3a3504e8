/** Style sheets of the app in the page of somebody else: they reach no further than the app's own elements. */

import page from "../styles/page.css?inline";
import scheme from "../styles/scheme.css?inline";
import { sheets } from "../styles.js";
import { typeScaleProperties } from "../text_style.js";

/** The class of the elements that hold the app. Another app in the same page has another one, and maybe other rules. */
export const SCOPE = `f-embedded-${Math.random().toString(36).slice(2, 8)}`;

/** Matches what is in the app. It has no weight: which of two rules counts is what it is in a page of the app's own. */
const INSIDE = `:where(.${SCOPE}, .${SCOPE} *)`;
/** What the page says of all elements of a kind (`button`, `h1`) does not count in the app. Outlines of icons are attributes. */
const RESET = `:not(svg, svg *, math, math *)${INSIDE} { all: revert; box-sizing: border-box }
.${SCOPE} { display: block; position: relative; isolation: isolate }
`;
/** Rules for the tab, and for the time before the app is there. */
const OF_TAB = /\[data-(first|themed)|#app \.f-/;

/** Scopes what has been adopted so far, what comes later, and what the page of the app has in itself. */
export function scopeSheets(): void {
  sheets.made = scoped;
  const before = [...document.adoptedStyleSheets];
  const first = new CSSStyleSheet();
  // The page may say what a rem is.
  const scale = Object.entries({ ...typeScaleProperties(), "--f-sp": "1px" }).map(([name, value]) => `${name}: ${value};`);
  first.replaceSync(RESET + scoped(`${scheme}${page} :root { ${scale.join(" ")} }`));
  for (const sheet of sheets.adopted) sheet.replaceSync(scoped(textOf(sheet)));
  const ours = new Set(sheets.adopted);
  document.adoptedStyleSheets = [...before.filter((sheet) => !ours.has(sheet)), first, ...sheets.adopted];
}

function textOf(sheet: CSSStyleSheet): string {
  return [...sheet.cssRules].map(({ cssText }) => cssText).join("\n");
}

/** The text of a sheet for the app alone. Not by `@scope`: Safari's does not reach text fields and sliders. */
export function scoped(css: string): string {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return [...sheet.cssRules].map(within).join("\n");
}

/** A rule for the root of the tab is one for the app's own elements. */
function within(rule: CSSRule): string {
  if (rule instanceof CSSStyleRule) {
    if (OF_TAB.test(rule.selectorText)) return "";
    rule.selectorText = insideOnly(rule.selectorText);
    return rule.cssText;
  }
  if (!(rule instanceof CSSGroupingRule)) return rule.cssText;
  const head = rule.cssText.slice(0, rule.cssText.indexOf("{"));
  return `${head}{\n${[...rule.cssRules].map(within).join("\n")}\n}`;
}

/** The selectors of a list, each for elements of the app: `.f-a > .f-b::before, :root` and so on. */
export function insideOnly(selectors: string): string {
  return apart(selectors)
    .map((selector) => selector.trim().replace(/:root|(?<![\w.#-])(html|body)(?![\w-])|#app/g, `.${SCOPE}`))
    .map((selector) => selector.replace(/^(.*?)(::.*)?$/s, (_, element: string, part = "") => `${element}${INSIDE}${String(part)}`))
    .join(", ");
}

/** The parts of a text between commas; what stands in brackets is not taken apart. */
function apart(text: string): string[] {
  const parts: string[] = [];
  let [part, depth] = ["", 0];
  for (const piece of text.split(/([(),[\]]|"(?:\\.|[^"])*")/)) {
    if (piece === "(" || piece === "[") depth += 1;
    else if (piece === ")" || piece === "]") depth -= 1;
    if (piece === "," && depth === 0) {
      parts.push(part);
      part = "";
    } else part += piece;
  }
  return [...parts, part];
}
