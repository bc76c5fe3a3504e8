/** Style sheets of the app in the page of somebody else: they reach no further than the app's own elements. */

import base from "../styles/base.css?inline";
import layout from "../styles/layout.css?inline";
import scheme from "../styles/scheme.css?inline";
import { sheets } from "../styles.js";
import { typeScaleProperties } from "../text_style.js";

/** The class of the elements that hold the app. */
export const SCOPE = "f-embedded";

/** What the page says of all elements of a kind (`button`, `h1`) does not count in the app. Outlines of icons are attributes. */
const RESET = `:not(svg, svg *, math, math *) { all: revert; box-sizing: border-box }
:scope { display: block; position: relative; isolation: isolate }
`;
/** Rules for the tab, and for the time before the app is there. */
const OF_TAB = /\[data-(first|themed)|#app \.f-/;

/** Scopes what has been adopted so far, what comes later, and what the page of the app has in itself. */
export function scopeSheets(): void {
  sheets.made = scoped;
  const before = [...document.adoptedStyleSheets];
  const first = new CSSStyleSheet();
  const scale = Object.entries(typeScaleProperties()).map(([name, value]) => `${name}: ${value};`);
  first.replaceSync(scoped(`${scheme}${base}${layout} :root { ${scale.join(" ")} }`, RESET));
  for (const sheet of sheets.adopted) sheet.replaceSync(scoped(textOf(sheet)));
  const ours = new Set(sheets.adopted);
  document.adoptedStyleSheets = [...before.filter((sheet) => !ours.has(sheet)), first, ...sheets.adopted];
}

function textOf(sheet: CSSStyleSheet): string {
  return [...sheet.cssRules].map(({ cssText }) => cssText).join("\n");
}

/** The text of a sheet within the scope; what cannot stand there, as key frames, stands before it. */
export function scoped(css: string, ahead = ""): string {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const inside: string[] = [];
  const outside: string[] = [];
  for (const rule of sheet.cssRules) {
    if (rule instanceof CSSKeyframesRule || rule instanceof CSSPropertyRule || rule instanceof CSSFontFaceRule) outside.push(rule.cssText);
    else inside.push(within(rule));
  }
  return `${outside.join("\n")}\n@scope (.${SCOPE}) {\n${ahead}${inside.join("\n")}\n}`;
}

/** A rule for the root of the tab is one for the app's own elements. */
function within(rule: CSSRule): string {
  if (rule instanceof CSSStyleRule) {
    if (OF_TAB.test(rule.selectorText)) return "";
    rule.selectorText = rule.selectorText.replace(/:root|(?<![\w.#-])(html|body)(?![\w-])|#app/g, ":scope");
    return rule.cssText;
  }
  if (!(rule instanceof CSSGroupingRule)) return rule.cssText;
  const head = rule.cssText.slice(0, rule.cssText.indexOf("{"));
  return `${head}{\n${[...rule.cssRules].map(within).join("\n")}\n}`;
}
