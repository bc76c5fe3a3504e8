import { readFileSync } from "node:fs";
import { parse } from "node:path";
import { fileURLToPath } from "node:url";
import { gemoji } from "gemoji";
import highlighter from "highlight.js";
import { minify } from "terser";
import { minifySync, transformWithOxc } from "vite";
import type { Plugin, Rolldown } from "vite";
import { defineConfig } from "vitest/config";

/** What is left of the helper in a minified script. */
const WRAPPED_IMPORT =
  /\b\w+\((?:\(\)=>|async\(\)=>\{(?:const|let)\{(\w+):(\w+)\}=await )(import\(`[^`]*`\)(?:\.then\(\w=>\w\.\w+\))?)(?:;return\{\1:\2\}\})?,\[\],import\.meta\.url\)/g;

type ChunkingContext = Parameters<Rolldown.CodeSplittingNameFunction>[1];

export default defineConfig({
  // Relative URLs: <base href> in index.html, filled in by the server, says where the app is mounted.
  base: "./",
  plugins: [boot(), inlineStyles(), plainImports(), markdownNames(), embed(), minifyTwice()],
  build: {
    target: ["chrome123", "firefox125", "safari17.5"],
    // No table of what each file imports: it would be a part of the first load.
    modulePreload: false,
    assetsInlineLimit: 0,
    reportCompressedSize: true,
    rolldownOptions: {
      // The catalogue names every module, those of the first load too.
      checks: { ineffectiveDynamicImport: false },
      output: {
        // A file takes in what it imports, unless one of higher priority has it.
        codeSplitting: {
          groups: [
            { name: "main", tags: ["$initial"], test: (id: string) => !id.includes("/src/embed/") && !/styles\/(page|scheme)\.css\?inline/.test(id), priority: 5 },
            { name: alone, priority: 4 },
            { name: ofSeveral, priority: 3 },
            { name: ofTwo, priority: 2 },
            { name: family, priority: 1 },
          ],
        },
        entryFileNames: "assets/[name].[hash].js",
        chunkFileNames: "assets/[name].[hash].js",
        assetFileNames: "assets/[name].[hash][extname]",
      },
    },
  },
  test: {
    environment: "jsdom",
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/setup.ts"],
    // How long a test takes depends on what else the machine does.
    testTimeout: 60_000,
    // What the client says goes straight to the output: on its way to the main process it could come too late, as an error.
    disableConsoleIntercept: true,
    // Its own imports lack file extensions, which only a bundler forgives.
    server: { deps: { inline: ["@material/material-color-utilities"] } },
  },
});

/** The folders of lazy modules that need this one. */
function users(id: string, graph: ChunkingContext, seen = new Set<string>()): Set<string> {
  const index = /\/src\/wire\/(\w+)\/index\./.exec(id)?.[1];
  if (index) return new Set([index]);
  if (seen.has(id)) return new Set();
  seen.add(id);
  return new Set((graph.getModuleInfo(id)?.importers ?? []).flatMap((importer) => [...users(importer, graph, seen)]));
}

/** What a folder needs and others ask for alone has a file of its own, so that they do not load the folder. */
function alone(id: string, graph: ChunkingContext): string | null {
  const info = graph.getModuleInfo(id);
  const both = info && info.dynamicImporters.length > 0 && info.importers.length > 0;
  return both && /\/src\/\w+\.ts$/.test(id) ? parse(id).name : null;
}

/** What several folders need has files of its own, so that a page of one kind does not load the other kinds. */
function ofSeveral(id: string, graph: ChunkingContext): string | null {
  const folders = users(id, graph);
  if (folders.size < 2) return null;
  if (folders.has("cupertino")) return folders.size > 2 ? "shared" : null;
  return folders.size === 2 && folders.has("interaction") && folders.has("lists") ? "gestures" : "shared";
}

/** What iOS has in common with one folder of Material. */
function ofTwo(id: string, graph: ChunkingContext): string | null {
  const folders = users(id, graph);
  const both = folders.delete("cupertino") && folders.size === 1;
  return both ? `${[...folders].join("")}_too` : null;
}

/** Lazy controls come by folder, so that a page of many kinds makes few requests. What says that something is wrong comes in one piece. */
function family(id: string): string | null {
  const folder = /\/src\/(?:wire|renderers)\/(\w+)\//.exec(id)?.[1];
  if (folder) return folder === "shared" ? null : folder;
  if (id.includes("/src/services/")) return "services";
  return /\/src\/(?:refusal|trouble|error_panel)\./.test(id) ? "trouble" : null;
}

/**
 * Writes src/boot.ts into the page: a request of its own would come too late for the first frame. It comes last, so that it runs
 * while the client is on its way.
 */
function boot(): Plugin {
  const file = fileURLToPath(new URL("src/boot.ts", import.meta.url));
  return {
    name: "boot",
    transformIndexHtml: {
      order: "post",
      handler: async (page: string) => {
        const { code } = await transformWithOxc(readFileSync(file, "utf8"), file, { target: "es2015" });
        const script = minifySync(file, code, { mangle: true, compress: { target: "es2015" } }).code;
        return page.replace("</head>", () => `  <script>${script}</script>\n  </head>`);
      },
    },
  };
}

/** Writes the style sheet of the first load into the page: its own request would take a second connection ahead of the first frame. */
function inlineStyles(): Plugin {
  return {
    name: "inline-styles",
    enforce: "post",
    transformIndexHtml: {
      order: "post",
      handler: (page: string, { bundle }) =>
        page.replace(/<link rel="stylesheet"[^>]* href="\.\/(assets\/[^"]+)">/g, (link, name: string) => {
          const file = bundle?.[name];
          if (!bundle || file?.type !== "asset") return link;
          delete bundle[name];
          return `<style>${file.source.toString().trim()}</style>`;
        }),
    },
  };
}

/** What other pages load to show the app in them has a name that stays. */
function embed(): Plugin {
  const id = fileURLToPath(new URL("src/embed/embed.ts", import.meta.url));
  return {
    name: "embed",
    apply: "build",
    buildStart() {
      this.emitFile({ type: "chunk", id, fileName: "embed.js", preserveSignature: "strict" });
    },
  };
}

/** The names of languages and emoji alone, of packages that say much more about each of them. */
function markdownNames(): Plugin {
  const tables: Record<string, () => string> = {
    "virtual:markdown-names": () => {
      const lines = highlighter.listLanguages().map((name) => [name, ...(highlighter.getLanguage(name)?.aliases ?? [])].join(" "));
      return `export const languageNames = ${JSON.stringify(lines.join("\n").toLowerCase())};`;
    },
    "virtual:markdown-names/emoji": () =>
      `export const emojiNames = ${JSON.stringify(gemoji.map(({ emoji, names }) => [emoji, ...names].join(" ")).join("\n"))};`,
  };
  return {
    name: "markdown-names",
    resolveId: (id) => (id in tables ? `\0${id}` : null),
    load: (id) => tables[id.slice(1)]?.() ?? null,
  };
}

/** Imports on demand go without the helper of Vite, which would load style sheets: ours are in the scripts. */
function plainImports(): Plugin {
  return {
    name: "plain-imports",
    enforce: "pre",
    load: (id) => (id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : null),
    generateBundle: {
      order: "post",
      handler: (_, bundle) => {
        for (const file of Object.values(bundle)) if (file.type === "chunk") file.code = file.code.replace(WRAPPED_IMPORT, "$3");
      },
    },
  };
}

/** What Vite has minified becomes one percent smaller in the hands of Terser, which alone would make it larger. */
function minifyTwice(): Plugin {
  return {
    name: "minify-twice",
    apply: "build",
    generateBundle: {
      order: "post",
      handler: async (_, bundle) => {
        for (const file of Object.values(bundle)) {
          if (file.type !== "chunk") continue;
          const { code } = await minify(file.code, { module: true, ecma: 2020, compress: { passes: 3, keep_fargs: false, unsafe_arrows: true } });
          file.code = code ?? file.code;
        }
      },
    },
  };
}
