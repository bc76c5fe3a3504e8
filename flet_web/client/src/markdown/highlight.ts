/** Code in colors: the highlighter, whose languages are loaded when a text needs them. */

import type { LanguageFn } from "highlight.js";
import { createLowlight } from "lowlight";
import { loadModule } from "../modules.js";
import type { Child } from "../renderers/markdown/morph.js";
import { languageNames } from "virtual:markdown-names";

const FOLDER = "../../node_modules/highlight.js/es/languages/";
const grammars = import.meta.glob<LanguageFn>(
  ["../../node_modules/highlight.js/es/languages/*.js", "!**/*.js.js"],
  { import: "default" },
);
const lowlight = createLowlight();
/** Name or alias of a language -> its file. */
const files = new Map(languageNames.split("\n").flatMap((line) => line.split(" ").map((name, _, [file]) => [name, file] as const)));
const loading = new Map<string, Promise<void>>();

/** The nodes that lowlight makes. */
interface Made {
  type: string;
  value?: string;
  properties?: { className?: string[] };
  children?: Made[];
}

/** Above so many characters code stays plain: it would be colored anew with each change. */
const LARGEST = 100_000;

/** Colored code. A promise says that the language is on its way; undefined: it is not known. */
export function highlight(code: string, language: string): Child[] | Promise<void> | undefined {
  const file = files.get(language);
  if (file === undefined || code.length > LARGEST) return undefined;
  if (!lowlight.registered(file)) return loadLanguage(file);
  return (lowlight.highlight(file, code).children as Made[]).map(child);
}

function child(node: Made): Child {
  if (node.type === "text") return node.value ?? "";
  return { tag: "span", attrs: { class: node.properties?.className?.join(" ") }, children: (node.children ?? []).map(child) };
}

function loadLanguage(file: string): Promise<void> | undefined {
  const load = grammars[`${FOLDER}${file}.js`];
  if (!load) return undefined;
  const known = loading.get(file);
  if (known) return known;
  const coming = loadModule(load).then((grammar) => {
    lowlight.register(file, grammar);
  });
  loading.set(file, coming);
  coming.catch(() => loading.delete(file));
  return coming;
}
