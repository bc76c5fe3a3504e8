// Fails when the first load is over its budget, or is made of more files than a page with its style sheet, an icon and a script.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

/** Bytes as gzip. Browsers that take brotli get 12 % less. */
const BUDGET = 60_200;
const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const page = readFileSync(`${dist}index.html`, "utf8");
const files = ["index.html", "favicon.png", ...[...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, file]) => file)];
const sizes = files.map((file) => [file, gzipSync(readFileSync(dist + file), { level: 9 }).length]);
const total = sizes.reduce((sum, [, size]) => sum + size, 0);
for (const [file, size] of sizes) console.log(`${String(size).padStart(7)}  ${file}`);
console.log(`${String(total).padStart(7)}  first load, gzip (budget ${BUDGET})`);
if (total > BUDGET) throw new Error(`first load: ${total} bytes; expected at most ${BUDGET}`);
if (files.length > 3) throw new Error(`first load: ${files.length} files; expected page, icon, one script; got ${files.join(", ")}`);
