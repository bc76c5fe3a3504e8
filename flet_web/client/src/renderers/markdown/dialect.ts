/** The dialects of Markdown (`extension_set`): what each of them knows besides its common part. */

import { Lexer, Marked } from "marked";
import type { MarkedExtension, TokenizerExtension, Tokens } from "marked";

export interface MathToken {
  type: "math";
  raw: string;
  tex: string;
  display: boolean;
}

export interface FootnoteToken extends Tokens.Generic {
  type: "footnote";
  label: string;
}

export interface AlertToken extends Tokens.Generic {
  type: "alert";
  kind: string;
}

function math(raw: string, tex: string | undefined, display: boolean): MathToken {
  return { type: "math", raw, tex: (tex ?? "").trim(), display };
}

/** `$$ ... $$` and `\[ ... \]` as a block: as in LaTeX no empty line is inside. */
const mathBlock: TokenizerExtension = {
  name: "mathBlock",
  level: "block",
  start: (text) => /^ {0,3}(?:\$\$|\\\[)/m.exec(text)?.index,
  tokenizer: (text) => {
    const found = /^ {0,3}(?:\$\$((?:(?!\n[ \t]*\n)[^$])+)\$\$|\\\[((?:(?!\n[ \t]*\n|\\\])[^])+)\\\])[ \t]*(?:\n+|$)/.exec(text);
    return found ? math(found[0], found[1] ?? found[2], true) : undefined;
  },
};

/** `$x$`, `\(x\)`, `$$x$$` and `\[x\]` in a line. "$5 and $10" are amounts of money. */
const mathInline: TokenizerExtension = {
  name: "mathInline",
  level: "inline",
  start: (text) => /\$|\\[([]/.exec(text)?.index,
  tokenizer: (text) => {
    const display = /^(?:\$\$((?:[^$\\]|\\[^])+)\$\$|\\\[((?:(?!\\\])[^])+)\\\])/.exec(text);
    if (display) return math(display[0], display[1] ?? display[2], true);
    const inline = /^(?:\$(?!\s)((?:[^$\\\n]|\\[^\n])+)(?<!\s)\$(?!\d)|\\\(((?:(?!\\\))[^])+)\\\))/.exec(text);
    return inline ? math(inline[0], inline[1] ?? inline[2], false) : undefined;
  },
};

const footnote: TokenizerExtension = {
  name: "footnote",
  level: "block",
  start: (text) => /^\[\^[^\]\s]+\]:/m.exec(text)?.index,
  tokenizer(text): FootnoteToken | undefined {
    const found = /^\[\^([^\]\s]+)\]:[ \t]*([^\n]*(?:\n+(?: {2,}|\t)[^\n]*|\n(?!\[\^)[^\s][^\n]*)*)(?:\n+|$)/.exec(text);
    const [raw, label = "", content = ""] = found ?? [];
    if (raw === undefined) return undefined;
    return { type: "footnote", raw, label, tokens: this.lexer.blockTokens(content.replace(/\n(?: {2,4}|\t)/g, "\n"), []) };
  },
};

const footnoteMark: TokenizerExtension = {
  name: "footnoteMark",
  level: "inline",
  start: (text) => /\[\^/.exec(text)?.index,
  tokenizer: (text) => {
    const [raw, label] = /^\[\^([^\]\s]+)\]/.exec(text) ?? [];
    return raw === undefined ? undefined : { type: "footnoteMark", raw, label };
  },
};

/** `> [!NOTE]` */
const alert: TokenizerExtension = {
  name: "alert",
  level: "block",
  start: (text) => /^ {0,3}>[ \t]?\[!/m.exec(text)?.index,
  tokenizer(text): AlertToken | undefined {
    const found = /^ {0,3}>[ \t]?\[!(note|tip|important|warning|caution)\][ \t]*(?:\n|$)((?: {0,3}>[^\n]*(?:\n|$))*)\n*/i.exec(text);
    const [raw, kind = "", content = ""] = found ?? [];
    if (raw === undefined) return undefined;
    return { type: "alert", raw, kind: kind.toLowerCase(), tokens: this.lexer.blockTokens(content.replace(/^ {0,3}> ?/gm, ""), []) };
  },
};

/** `:smile:` */
const emoji: TokenizerExtension = {
  name: "emoji",
  level: "inline",
  start: (text) => /:[+\w]/.exec(text)?.index,
  tokenizer: (text) => {
    const [raw, name] = /^:([+\w-]+):/.exec(text) ?? [];
    return raw === undefined ? undefined : { type: "emoji", raw, name };
  },
};

/** Without an extension set there are no blocks of code between fences. */
const unfenced: MarkedExtension = { tokenizer: { fences: () => undefined } };

const GITHUB = [footnote, footnoteMark];
const KNOWN: Record<string, MarkedExtension[]> = {
  none: [unfenced],
  commonmark: [],
  githubflavored: [{ gfm: true, extensions: GITHUB }],
  githubweb: [{ gfm: true, extensions: [...GITHUB, alert, emoji] }],
};

const made = new Map<string, Marked>();

/** A lexer for one text, or for the end of one. */
export function lexerOf(dialect: string): Lexer {
  let marked = made.get(dialect);
  if (!marked) {
    marked = new Marked({ gfm: false, extensions: [mathBlock, mathInline] }, ...(KNOWN[dialect] ?? []));
    made.set(dialect, marked);
  }
  return new Lexer(marked.defaults);
}
