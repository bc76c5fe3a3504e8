/** The blocks and words of a Markdown text as views: an allow-list of elements and attributes. HTML in the text is shown as text. */

import type { Token, Tokens } from "marked";
import type { AlertToken, FootnoteToken, MathToken } from "./dialect.js";
import type { Child, View } from "./morph.js";

/** What views are made with. */
export interface Surroundings {
  /** Numbers of the footnotes by their labels. */
  readonly notes: ReadonlyMap<string, number>;
  /** Whether headings can be reached by `#their-words`. */
  readonly anchors: boolean;
  /** Attributes of a link that the browser may open itself; none if it leads to code. */
  link(href: string): Record<string, string | undefined>;
  /** Draws a picture, or what is shown in place of it. */
  image(element: HTMLElement, src: string, alt: string, title: string | undefined): void;
  math(element: HTMLElement, tex: string, display: boolean): void;
  /** Colored code; undefined while the language is not there, or if it is not known. */
  highlight(code: string, language: string): Child[] | undefined;
  emoji(name: string): string | undefined;
}

type Attrs = Record<string, string | undefined>;

function view(tag: string, attrs: Attrs, children: readonly Child[] = []): View {
  return { tag, attrs, children };
}

const ALERTS: Record<string, string> = { note: "Note", tip: "Tip", important: "Important", warning: "Warning", caution: "Caution" };

/** A block; undefined for what is not seen. */
export function blockView(token: Token, around: Surroundings): View | undefined {
  const one = token as Tokens.Generic;
  switch (token.type) {
    case "heading": {
      const anchor = around.anchors ? anchorOf(plainText(one.tokens)) : undefined;
      return view(`h${(token as Tokens.Heading).depth}`, { "data-anchor": anchor }, inline(one.tokens, around));
    }
    case "paragraph":
      return view("p", {}, inline(one.tokens, around));
    case "text":
      return view("p", {}, one.tokens ? inline(one.tokens, around) : [decoded(one["text"] as string)]);
    case "code":
      return codeView(token as Tokens.Code, around);
    case "blockquote":
      return view("blockquote", {}, blocks(one.tokens, around));
    case "alert": {
      const { kind } = token as AlertToken;
      const title = view("p", { class: "f-md-alert-title" }, [ALERTS[kind] ?? kind]);
      return view("div", { class: "f-md-alert", role: "note", "data-kind": kind }, [title, ...blocks(one.tokens, around)]);
    }
    case "list":
      return listView(token as Tokens.List, around);
    case "table":
      return tableView(token as Tokens.Table, around);
    case "hr":
      return view("hr", {});
    case "html":
      return htmlView(one.raw);
    case "math":
      return view("p", { class: "f-md-math-block" }, [mathView(token as unknown as MathToken, around)]);
    default:
      return undefined;
  }
}

function blocks(tokens: Token[] | undefined, around: Surroundings): View[] {
  return (tokens ?? []).map((token) => blockView(token, around)).filter((one) => one !== undefined);
}

/** The footnotes, below the text. */
export function notesView(notes: readonly FootnoteToken[], around: Surroundings): View {
  const items = notes.map((note) => {
    const number = String(around.notes.get(note.label) ?? "");
    return view("li", { "data-note": number }, [bullet(`${number}.`), view("div", { class: "f-md-item" }, blocks(note.tokens, around))]);
  });
  return view("ol", { class: "f-md-notes", role: "list" }, items);
}

function codeView(token: Tokens.Code, around: Surroundings): View {
  const language = /^[^\s{]*/.exec(token.lang ?? "")?.[0].toLowerCase() ?? "";
  const content = (language && around.highlight(token.text, language)) || [token.text];
  // It scrolls from side to side: the keyboard must reach it.
  return view("pre", { class: "hljs", tabindex: "0", "data-language": language || undefined }, [view("code", {}, content)]);
}

function bullet(text: string): View {
  return view("span", { class: "f-md-bullet", "aria-hidden": "true" }, [text]);
}

function listView(list: Tokens.List, around: Surroundings): View {
  const first = list.ordered ? list.start || (list.start === 0 ? 0 : 1) : 0;
  const items = list.items.map((item, at) => {
    const tokens = item.tokens.filter((token) => token.type !== "checkbox");
    const mark = item.task ? checkbox(item, tokens) : bullet(list.ordered ? `${first + at}.` : "•");
    return view("li", {}, [mark, view("div", { class: "f-md-item" }, blocks(tokens, around))]);
  });
  const start = list.ordered && first !== 1 ? String(first) : undefined;
  return view(list.ordered ? "ol" : "ul", { role: "list", start }, items);
}

function checkbox(item: Tokens.ListItem, tokens: Token[]): View {
  return view("span", { class: "f-md-bullet f-md-box" }, [
    view("input", {
      type: "checkbox", disabled: "", checked: item.checked ? "" : undefined, "aria-label": plainText(tokens).slice(0, 200),
    }),
  ]);
}

function tableView(table: Tokens.Table, around: Surroundings): View {
  const cell = (tag: string) => (one: Tokens.TableCell) =>
    view(tag, { "data-align": one.align ?? undefined, scope: tag === "th" ? "col" : undefined }, inline(one.tokens, around));
  const rows = table.rows.map((row) => view("tr", {}, row.map(cell("td"))));
  // A heading without words is none for screen readers.
  const head = view("thead", {}, [view("tr", {}, table.header.map((one) => cell(one.text ? "th" : "td")(one)))]);
  return view("div", { class: "f-md-table" }, [view("table", {}, rows.length ? [head, view("tbody", {}, rows)] : [head])]);
}

function htmlView(raw: string): View | undefined {
  const text = raw.replace(/<!--[^]*?(?:-->|$)/g, "").trim();
  return text ? view("p", { class: "f-md-html" }, [text]) : undefined;
}

function mathView({ tex, display }: MathToken, around: Surroundings): View {
  const draw = (element: HTMLElement): void => {
    around.math(element, tex, display);
  };
  return { tag: "span", attrs: { class: "f-md-math" }, children: [], paint: { key: `${display} ${tex}`, draw } };
}

/** The words of a block. */
function inline(tokens: Token[] | undefined, around: Surroundings): Child[] {
  return (tokens ?? []).map((token) => word(token, around));
}

function word(token: Token, around: Surroundings): Child {
  const one = token as Tokens.Generic;
  const text = (one["text"] as string | undefined) ?? one.raw;
  switch (token.type) {
    case "strong":
    case "em":
    case "del":
      return view(token.type, {}, inline(one.tokens, around));
    case "codespan":
      return view("code", {}, [text]);
    case "br":
      return view("br", {});
    case "link":
      return linkView(token as Tokens.Link, around);
    case "image":
      return imageView(token as Tokens.Image, around);
    case "html":
      return /^<br\s*\/?>$/i.test(text) ? view("br", {}) : text.startsWith("<!--") ? "" : text;
    case "escape":
      return text;
    case "math":
      return mathView(token as unknown as MathToken, around);
    case "emoji":
      return around.emoji(one["name"] as string) ?? one.raw;
    case "footnoteMark": {
      const number = around.notes.get(one["label"] as string);
      if (number === undefined) return one.raw;
      return view("sup", {}, [view("a", { class: "f-md-link", "data-to-note": String(number), tabindex: "0", role: "link" }, [String(number)])]);
    }
    default:
      return one.tokens ? view("span", {}, inline(one.tokens, around)) : decoded(text);
  }
}

function linkView(token: Tokens.Link, around: Surroundings): View {
  const href = decoded(token.href);
  const own = around.link(href);
  const reached = own["href"] === undefined ? { tabindex: "0", role: "link" } : {};
  const title = token.title ? decoded(token.title) : undefined;
  return view("a", { ...own, ...reached, class: "f-md-link", "data-href": href, title }, inline(token.tokens, around));
}

function imageView(token: Tokens.Image, around: Surroundings): View {
  const [src, alt, title] = [decoded(token.href), plainText(token.tokens), token.title ? decoded(token.title) : undefined];
  const draw = (element: HTMLElement): void => {
    around.image(element, src, alt, title);
  };
  return { tag: "span", attrs: { class: "f-md-image" }, children: [], paint: { key: JSON.stringify([src, alt, title]), draw } };
}

export function plainText(tokens: Token[] | undefined): string {
  return (tokens ?? [])
    .map((token) => {
      const one = token as Tokens.Generic;
      return one.tokens ? plainText(one.tokens) : token.type === "br" ? " " : decoded((one["text"] as string | undefined) ?? one.raw);
    })
    .join("");
}

/** The words of a heading as the address of its place, as GitHub has it. */
export function anchorOf(text: string): string {
  return text.toLowerCase().trim().replace(/[^\p{L}\p{N}\s_-]/gu, "").replace(/\s/g, "-");
}

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;
const entities = new Map<string, string>();

/** `&amp;` as the character that it stands for. The browser has the names of all of them; it is given one name, and no markup. */
function decoded(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (name) => {
    const known = entities.get(name) ?? new DOMParser().parseFromString(name, "text/html").documentElement.textContent;
    entities.set(name, known);
    return known;
  });
}
