// Writes a .br and a .gz beside every file of dist that gets smaller by it, so that the server need not compress.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const DIST = fileURLToPath(new URL("../dist", import.meta.url));
const KINDS = new Set([".js", ".mjs", ".css", ".svg", ".json", ".wasm", ".map", ".txt", ".ttf", ".otf", ".html"]);
// Rendered by the server, or read by it.
const SKIPPED = new Set(["index.html", "manifest.json", "icons"]);
const WORTHWHILE = 0.95;

function compress(path) {
  const data = readFileSync(path);
  const brotli = brotliCompressSync(data, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: data.length },
  });
  const encoded = { ".br": brotli, ".gz": gzipSync(data, { level: 9 }) };
  for (const [suffix, bytes] of Object.entries(encoded)) {
    rmSync(path + suffix, { force: true });
    if (bytes.length < data.length * WORTHWHILE) writeFileSync(path + suffix, bytes);
  }
}

function walk(folder, skipped) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (skipped.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) walk(path, new Set());
    else if (KINDS.has(extname(entry.name))) compress(path);
  }
}

walk(DIST, SKIPPED);
