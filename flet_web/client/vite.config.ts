import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gemoji } from "gemoji";
import highlighter from "highlight.js";
import { minifySync, transformWithOxc } from "vite";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

const CUPERTINO = /\/src\/(?:wire|renderers)\/cupertino\//;

export default defineConfig({
  // Relative URLs: <base href> in index.html, filled in by the server, says where the app is mounted.
  base: "./",
  plugins: [boot(), plainImports(), markdownNames()],
  build: {
    target: ["chrome123", "firefox125", "safari17.5"],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: true,
    rolldownOptions: {
      // The catalogue names every module, those of the first load too.
      checks: { ineffectiveDynamicImport: false },
      output: {
        // A file takes in what it imports, unless another one has it: what Material and iOS share belongs to Material.
        codeSplitting: {
          groups: [{ name: "main", tags: ["$initial"], priority: 2 }, { name: family, priority: 1 }, { name: "cupertino", test: CUPERTINO }],
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
    // Its own imports lack file extensions, which only a bundler forgives.
    server: { deps: { inline: ["@material/material-color-utilities"] } },
  },
});

/** Lazy controls come by folder, so that a page of many kinds makes few requests. What says that something is wrong comes in one piece. */
function family(id: string): string | null {
  const folder = /\/src\/(?:wire|renderers)\/(\w+)\//.exec(id)?.[1];
  if (CUPERTINO.test(id)) return null;
  if (folder) return folder;
  if (id.includes("/src/services/")) return "services";
  return /\/src\/(?:refusal|trouble|error_panel)\./.test(id) ? "trouble" : null;
}

/** Writes src/boot.ts into the page: a request of its own would come too late for the first frame. */
function boot(): Plugin {
  const file = fileURLToPath(new URL("src/boot.ts", import.meta.url));
  return {
    name: "boot",
    transformIndexHtml: {
      order: "post",
      handler: async (page: string) => {
        const { code } = await transformWithOxc(readFileSync(file, "utf8"), file, { target: "es2015" });
        const script = minifySync(file, code, { mangle: true, compress: { target: "es2015" } }).code;
        return page.replace("<!-- boot -->", () => `<script>${script}</script>`);
      },
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

/** Imports on demand go without the helper of Vite, which would load style sheets and preload what we have in one file each. */
function plainImports(): Plugin {
  return {
    name: "plain-imports",
    enforce: "pre",
    load: (id) => (id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : null),
  };
}
