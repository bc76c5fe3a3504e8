/** The looks of colored code that have names, each loaded with the first text that asks for it. */

import { loadModule } from "../modules.js";

const sheets = import.meta.glob<string>(
  [
    "../../node_modules/highlight.js/styles/*.min.css",
    "../../node_modules/highlight.js/styles/base16/{atelier-*,dracula,eighties,gruvbox-*-medium,hopscotch,ocean,railscasts}.min.css",
    "../../node_modules/highlight.js/styles/base16/{solarized-*,tomorrow*,zenburn}.min.css",
  ],
  { query: "?raw", import: "default" },
);
/** Names of Flet for themes that have another name by now. */
const RENAMED: Record<string, string> = {
  "github-gist": "github",
  "gruvbox-dark": "base16/gruvbox-dark-medium",
  "gruvbox-light": "base16/gruvbox-light-medium",
  "kimbie.dark": "kimbie-dark",
  "kimbie.light": "kimbie-light",
  qtcreator_dark: "qtcreator-dark",
  qtcreator_light: "qtcreator-light",
  routers: "routeros",
  "tomorrow-night-eighties": "base16/eighties",
};
const adopted = new Map<string, Promise<void>>();

/** The class that gives an element the theme `name`; undefined if there is no such theme. */
export function codeTheme(name: string): string | undefined {
  const load = sheetOf(RENAMED[name] ?? name);
  if (!load) return undefined;
  const scope = `f-code-${name.replace(/\W/g, "-")}`;
  if (!adopted.has(name)) adopted.set(name, adoptTheme(load, `.${scope}`));
  return scope;
}

function sheetOf(name: string): (() => Promise<string>) | undefined {
  const plain = name.replace(/^(atelier-\w+)-dark$/, "$1");
  const path = [plain, `base16/${plain}`].map((one) => `../../node_modules/highlight.js/styles/${one}.min.css`).find((one) => sheets[one]);
  return path === undefined ? undefined : sheets[path];
}

async function adoptTheme(load: () => Promise<string>, scope: string): Promise<void> {
  const text = await loadModule(load);
  const sheet = new CSSStyleSheet();
  // Its pictures are not ours to load, and the padding is that of the style sheet of the text.
  sheet.replaceSync(`${scope} { ${text.replace(/url\([^)]*\)/g, "none").replace(/(?:pre )?code\.hljs\{[^}]*\}/g, "")} }`);
  document.adoptedStyleSheets.push(sheet);
}
