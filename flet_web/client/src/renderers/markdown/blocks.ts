/** The blocks of a Markdown text. While text is added at its end, what is before the last blocks is not parsed again. */

import type { Links, Token, Tokens } from "marked";
import { lexerOf } from "./dialect.js";

/** Text that is added may change as many of the last blocks: it may go on with a list, or underline a heading. */
const OPEN_BLOCKS = 2;

export class Blocks {
  /** Those that have stayed the same are the same objects. */
  tokens: Token[] = [];
  private text = "";
  private dialect = "";
  private links = "{}";

  parse(value: string, dialect: string): void {
    const text = value.replace(/\r\n?/g, "\n");
    const grows = dialect === this.dialect && text.startsWith(this.text);
    const kept = grows ? this.settled() : [];
    const length = kept.reduce((sum, token) => sum + token.raw.length, 0);
    const lexer = lexerOf(dialect);
    if (this.links !== "{}") define(lexer.tokens.links, kept);
    const parsed = lexer.lex(text.slice(length));
    const links = JSON.stringify(lexer.tokens.links);
    // What is linked may stand far above the line that says where it leads.
    const same = links === this.links && dialect === this.dialect;
    if (kept.length > 0 && !same) {
      this.text = "";
      this.dialect = "";
      this.parse(value, dialect);
      return;
    }
    this.tokens = same ? reuse(this.tokens, [...kept, ...parsed]) : [...parsed];
    this.text = text;
    this.dialect = dialect;
    this.links = links;
  }

  /** The blocks that more text at the end leaves as they are. */
  private settled(): Token[] {
    let open = OPEN_BLOCKS;
    let end = this.tokens.length;
    while (end > 0 && open > 0) if (this.tokens[--end]?.type !== "space") open--;
    const before = this.tokens.slice(0, end);
    // Where the parts do not add up to the text, it is not known where the open ones begin.
    const whole = this.tokens.reduce((sum, token) => sum + token.raw.length, 0) === this.text.length;
    return whole ? before : [];
  }
}

/** Where links lead, as blocks say it. The first that says it counts. */
function define(links: Links, blocks: readonly Token[]): void {
  for (const token of blocks) {
    if (token.type === "def") {
      const { tag, href, title } = token as Tokens.Def;
      if (!(tag in links)) links[tag] = { href, title };
    }
    const inside = token as { tokens?: Token[]; items?: Token[] };
    define(links, inside.items ?? inside.tokens ?? []);
  }
}

function reuse(old: Token[], now: Token[]): Token[] {
  const alike = (a: Token | undefined, b: Token | undefined): boolean => a?.raw === b?.raw && a?.type === b?.type;
  let start = 0;
  while (start < now.length && start < old.length && alike(old[start], now[start])) start++;
  let end = 0;
  while (end < Math.min(now.length, old.length) - start && alike(old.at(-1 - end), now.at(-1 - end))) end++;
  return [...old.slice(0, start), ...now.slice(start, now.length - end), ...(end ? old.slice(-end) : [])];
}
