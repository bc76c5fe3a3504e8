import { expect, test } from "vitest";
import { Blocks } from "../src/renderers/markdown/blocks.js";
import type { Value } from "../src/protocol.js";
import { sheetRules } from "../src/renderers/markdown/sheet.js";
import { control, element, mountPage, patch } from "./helpers.js";

const TEXT = `# Title

Words with **bold**, *more*, \`code\` and [a link][place] and [^1].
They go on.

- one
- two

  inside
    - nested
1. first
2. second

- [x] done
- [ ] open

> a quote
> goes on
still

| A | B |
|---|--:|
| 1 | 2 |

\`\`\`python
def f():

    return 1
\`\`\`

    indented

Under
=====

> [!NOTE]
> Take care

<!-- hidden --> <b>shown</b>

***

[place]: /somewhere "there"
[^1]: A note
    that goes on.

The end
`;
const DIALECTS = ["none", "commonmark", "githubweb", "githubflavored"];

/** The same numbers on each run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

function shown(value: string, extension_set: string): HTMLElement {
  document.body.replaceChildren();
  mountPage([control("Markdown", 10, { value, extension_set })]);
  return element(10);
}

test.each(DIALECTS)("a text that grows is shown as if it had been there at once: %s", (extension_set) => {
  for (const seed of [1, 2, 3]) {
    const next = numbers(seed);
    const { tree, host } = mountPage([control("Markdown", 10, { value: "", extension_set })]);
    const steps: [string, Node][] = [];
    for (let end = 0; end < TEXT.length;) {
      end = Math.min(TEXT.length, end + 1 + Math.floor(next() * 25));
      patch(tree, 10, [0], [0, 0, "value", TEXT.slice(0, end)]);
      host.flush();
      steps.push([TEXT.slice(0, end), element(10).cloneNode(true)]);
    }
    for (const [text, grown] of steps.filter((_, at) => at % 7 === 0 || at === steps.length - 1)) {
      expect(grown.isEqualNode(shown(text, extension_set)), JSON.stringify(text.slice(-60))).toBe(true);
    }
    document.body.replaceChildren();
  }
});

test("what is before the end of a growing text is neither parsed nor made again", () => {
  const { tree, host } = mountPage([control("Markdown", 10, { value: "# A\n\nfirst\n\nsecond\n\nthi" })]);
  const nodes = [...element(10).childNodes];
  const words = nodes[3]?.firstChild;
  patch(tree, 10, [0], [0, 0, "value", "# A\n\nfirst\n\nsecond\n\nthird\n\nfourth"]);
  host.flush();
  expect([...element(10).childNodes].slice(0, 4)).toEqual(nodes);
  expect(element(10).childNodes[3]?.firstChild).toBe(words);
  expect(words?.textContent).toBe("third");

  const blocks = new Blocks();
  blocks.parse("# A\n\nfirst\n\nsecond\n\nthi", "none");
  const before = [...blocks.tokens];
  blocks.parse("# A\n\nfirst\n\nsecond\n\nthird", "none");
  expect(blocks.tokens.slice(0, -1).every((token, at) => token === before[at])).toBe(true);
});

test("a link is one as soon as the text says where it leads, far below", () => {
  const { tree, host } = mountPage([control("Markdown", 10, { value: "[x]\n\na\n\nb\n\nc\n\n" })]);
  expect(element(10).querySelector("a")).toBeNull();
  patch(tree, 10, [0], [0, 0, "value", "[x]\n\na\n\nb\n\nc\n\n[x]: /there\n"]);
  host.flush();
  expect(element(10).querySelector("a")?.dataset["href"]).toBe("/there");
});

test.each([
  ["none", ["h1", "ul", "blockquote"], ["table", "pre.hljs[data-language]", "del", "input", "sup", ".f-md-alert"]],
  ["commonmark", ["pre.hljs[data-language]"], ["table", "input", "sup", ".f-md-alert"]],
  ["githubflavored", ["pre.hljs[data-language]", "table", "input", "sup"], [".f-md-alert", "[data-anchor]"]],
  ["githubweb", ["table", "input", "sup", ".f-md-alert", "[data-anchor]"], []],
])("what the dialect %s knows", (dialect, has, lacks) => {
  shown(TEXT, dialect);
  expect(has.filter((selector) => !element(10).querySelector(selector))).toEqual([]);
  expect(lacks.filter((selector) => element(10).querySelector(selector))).toEqual([]);
});

test("HTML is text, comments are nothing, a <br> is a line break", () => {
  shown("a<br>b <b onclick=\"x()\">c</b> <!-- d -->\n\n<script>e()</script>\n\n<!-- f -->", "githubweb");
  expect(element(10).querySelectorAll("br")).toHaveLength(1);
  expect(element(10).querySelectorAll("b, script, [onclick]")).toHaveLength(0);
  expect(element(10).textContent).toBe('ab <b onclick="x()">c</b> <script>e()</script>');
});

test("amounts of money are no formulas", () => {
  const blocks = new Blocks();
  blocks.parse("from $5 to $10, but $x$ is one, \\(y\\) too; \\$z\\$ is not\n\n$$\na\n$$\n\n\\[b\\]\n", "none");
  const [words, ...others] = blocks.tokens.filter((token) => token.type !== "space") as { type: string; tokens?: { type: string; tex?: string }[] }[];
  expect(words?.tokens?.filter((token) => token.type === "math").map((token) => token.tex)).toEqual(["x", "y"]);
  expect(others).toMatchObject([{ type: "math", tex: "a", display: true }, { type: "math", tex: "b", display: true }]);
});

const HEADS = [1, 2, 3, 4, 5, 6].map((level) => `h${level}`);
const EVERY_FIELD: [string[], Value, string][] = [
  [["a", "p", "code", ...HEADS, "em", "strong", "del", "blockquote", "img", "checkbox", "list_bullet", "table_head", "table_body"].map((part) => `${part}_text_style`), { size: 31 }, "font-size: calc(31 * var(--f-sp))"],
  [["p", ...HEADS, "list_bullet", "table", "table_cells", "blockquote", "codeblock"].map((part) => `${part}_padding`), 7, "padding: 7px"],
  [["table_cells", "blockquote", "codeblock", "horizontal_rule"].map((part) => `${part}_decoration`), { bgcolor: "#010203" }, "background: rgb(1, 2, 3)"],
  [["text", "blockquote", "codeblock", ...HEADS, "ordered_list", "unordered_list"].map((part) => `${part}_alignment`), "end", "text-align: end"],
  [["table_head_text_align"], "right", "text-align: right"],
  [["block_spacing"], 3, "--f-md-gap: 3px"],
  [["list_indent"], 5, "--f-md-indent: 5px"],
];

test("every field of a MarkdownStyleSheet is a rule of its own", () => {
  const seen = new Set<string>();
  for (const [names, value, css] of EVERY_FIELD) {
    for (const name of names) {
      const rules = sheetRules(".x", { [name]: value }).filter(Boolean);
      expect([name, rules.length, rules[0]], name).toEqual([name, 1, expect.stringContaining(css)]);
      seen.add(rules[0] ?? "");
    }
  }
  expect(seen.size).toBe(EVERY_FIELD.flatMap(([names]) => names).length);
});
