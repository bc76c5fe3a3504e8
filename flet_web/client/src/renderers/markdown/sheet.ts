/** MarkdownStyleSheet and code themes as a style sheet of one control: another style costs no new drawing of the text. */

import { color } from "../../colors.js";
import { decorationStyles } from "../../decoration.js";
import { h, style } from "../../dom.js";
import type { Styles } from "../../dom.js";
import { toNumber, toText } from "../../node.js";
import { isMap } from "../../protocol.js";
import type { Value, ValueMap } from "../../protocol.js";
import { textStyle } from "../../text_style.js";
import { edges, given, px } from "../../values.js";

/** The text styles of a MarkdownStyleSheet -> what they are for. */
const TEXTS: [string, string][] = [
  ["p", "p"],
  ["list_bullet", ".f-md-bullet"],
  ["code", ":is(code, pre)"],
  ...[1, 2, 3, 4, 5, 6].map((level): [string, string] => [`h${level}`, `h${level}`]),
  ["blockquote", "blockquote, blockquote p"],
  ["img", ".f-md-image"],
  ["table_head", "th"],
  ["table_body", "td"],
  ["em", "em"],
  ["strong", "strong"],
  ["del", "del"],
  ["a", ".f-md-link"],
  ["checkbox", ".f-md-box, .f-md-box input"],
];
const PADDINGS: [string, string][] = [
  ["p", "p"],
  ...[1, 2, 3, 4, 5, 6].map((level): [string, string] => [`h${level}`, `h${level}`]),
  ["list_bullet", ".f-md-bullet"],
  ["table", ".f-md-table"],
  ["table_cells", "th, td"],
  ["blockquote", "blockquote"],
  ["codeblock", "pre"],
];
export const DECORATIONS: [string, string][] = [
  ["table_cells", "th, td"],
  ["blockquote", "blockquote"],
  ["codeblock", "pre"],
  ["horizontal_rule", "hr"],
];
const ALIGNMENTS: [string, string][] = [
  ["text", "p"],
  ["blockquote", "blockquote, blockquote p"],
  ["codeblock", "pre"],
  ...[1, 2, 3, 4, 5, 6].map((level): [string, string] => [`h${level}`, `h${level}`]),
  ["ordered_list", "ol p"],
  ["unordered_list", "ul p"],
];
const ALIGNED: Record<string, string> = { start: "start", end: "end", center: "center" };

/** Fields of a MarkdownCustomCodeTheme -> classes of the highlighter, where it has other names by now. */
const SCOPES: Record<string, string> = {
  class_name: "title.class_",
  function: "title.function_",
  builtin_name: "built_in",
  link_label: "link",
  meta_keyword: "meta .hljs-keyword",
  meta_string: "meta .hljs-string",
};

/** The rules of a style sheet for what is inside of `scope`. */
export function sheetRules(scope: string, value: Value | undefined): string[] {
  if (!isMap(value)) return [];
  const rules = TEXTS.map(([name, selector]) => rule(scope, selector, textStyle(value[`${name}_text_style`])));
  const add = (selector: string, styles: Styles): void => {
    rules.push(rule(scope, selector, styles));
  };
  for (const [name, selector] of PADDINGS) add(selector, { padding: given(value[`${name}_padding`] ?? undefined, edges) });
  for (const [name, selector] of DECORATIONS) add(selector, decoration(value, name));
  for (const [name, selector] of ALIGNMENTS) {
    const place = toText(value[`${name}_alignment`] ?? undefined)?.toLowerCase();
    add(selector, { "text-align": place && (ALIGNED[place] ?? "justify") });
  }
  add("th, th[data-align]", { "text-align": toText(value["table_head_text_align"] ?? undefined)?.toLowerCase() });
  add("", {
    "--f-md-gap": given(toNumber(value["block_spacing"] ?? undefined), px),
    "--f-md-indent": given(toNumber(value["list_indent"] ?? undefined), px),
  });
  return rules;
}

/** Styles of code alone: `code_style_sheet`. */
export function codeRules(scope: string, value: Value | undefined): string[] {
  if (!isMap(value)) return [];
  return [
    rule(scope, "pre, pre code", textStyle(value["code_text_style"])),
    rule(scope, "pre", { padding: given(value["codeblock_padding"] ?? undefined, edges) }),
    rule(scope, "pre", decoration(value, "codeblock")),
  ];
}

/** A MarkdownCustomCodeTheme. */
export function customThemeRules(scope: string, value: ValueMap): string[] {
  return Object.entries(value).map(([name, own]) => {
    const selector = name === "root" ? "pre" : `pre .hljs-${SCOPES[name] ?? (name === "built_in" ? name : name.replaceAll("_", "-"))}`;
    return rule(scope, selector, textStyle(own ?? undefined));
  });
}

export function latexRules(scope: string, value: Value | undefined, factor: number | undefined): string[] {
  return [rule(scope, ".f-md-math", textStyle(value)), rule(scope, ".f-md-math > math", { "font-size": factor === undefined ? null : `${factor}em` })];
}

function decoration(value: ValueMap, name: string): Styles {
  const box = value[`${name}_decoration`];
  if (!isMap(box)) return {};
  const { "border-top": top, "border-right": right, "border-bottom": bottom, "border-left": left, ...rest } = decorationStyles(box, `--f-md-${name}`);
  const sides = { "border-top": top, "border-right": right, "border-bottom": bottom, "border-left": left };
  // A decoration takes the place of the whole look, lines too.
  return { background: color(box["bgcolor"]) ?? "none", border: "none", ...rest, ...sides };
}

/** One rule. The browser reads each value by itself first, so that none can end the rule and begin another. */
function rule(scope: string, selectors: string, styles: Styles): string {
  const read = h("i");
  style(read, styles);
  if (read.style.length === 0) return "";
  const parts = selectors.split(/, (?![^(]*\))/);
  return `${parts.map((part) => `${scope} ${part}`).join(", ")} { ${read.style.cssText} }`;
}
