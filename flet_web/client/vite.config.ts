import { defineConfig } from "vitest/config";

export default defineConfig({
  // Relative URLs: <base href> in index.html, filled in by the server, says where the app is mounted.
  base: "./",
  build: {
    target: ["chrome123", "firefox125", "safari17.5"],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: true,
    rolldownOptions: {
      output: {
        // What the page needs at once is one script: without this, modules that lazy renderers share get chunks of their own.
        codeSplitting: { groups: [{ name: "main", tags: ["$initial"] }] },
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
    // Its own imports lack file extensions, which only a bundler forgives.
    server: { deps: { inline: ["@material/material-color-utilities"] } },
  },
});
