// Makes dist/icons/icons.pack: the outline of every icon of the protocol, to be read piece by piece.
//
// All numbers are unsigned 32 bit, little endian.
//
//   0   "FIP1"
//   4   number of sets
//   8   per set 12 bytes: number of its first icon (65536 Material, 131072 Cupertino), number of icons, position of its table
//       table of a set: per icon 8 bytes: position and length (in bytes) of its text; length 0 = no outline
//       texts: SVG path data (ASCII) on a 24 x 24 box; icons that look alike share one text. A space before it: the icon is
//       mirrored where texts run from right to left
//
// Looking up an icon is two small reads at known positions: nothing has to be parsed or kept in memory.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { CUPERTINO, DIGITS, MATERIAL, MIRRORED, MIRRORED_CUPERTINO } from "./icon-aliases.mjs";
import { bodyToPath } from "./svg-path.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const require = createRequire(import.meta.url);

function iconSet(name) {
  const data = require(`@iconify-json/${name}/icons.json`);
  return (key) => {
    let icon = data.icons[key];
    for (let alias = data.aliases?.[key]; !icon && alias; alias = data.aliases?.[alias.parent]) icon = data.icons[alias.parent];
    return icon ? bodyToPath(icon.body, icon.height ?? data.height ?? 16) : null;
  };
}

const dashed = (name) => name.replaceAll("_", "-");

/** Spellings of a Flutter name, likeliest first. */
function* spellings(base) {
  yield base;
  if (MATERIAL[base]) yield MATERIAL[base];
  for (const [word, digits] of Object.entries(DIGITS)) {
    if (!base.startsWith(word)) continue;
    yield digits + base.slice(word.length);
    yield digits + base.slice(word.length).replace(/^_/, "");
  }
}

const STYLES = {
  f: { suffix: "", prefix: "baseline", newer: "" },
  o: { suffix: "_outlined", prefix: "outline", newer: "-outline" },
  r: { suffix: "_rounded", prefix: "round", newer: "-rounded" },
  s: { suffix: "_sharp", prefix: "sharp", newer: "-sharp" },
};

/** icon-names.txt: `base` has all four styles, `base fo` only the named ones; the protocol numbers them in ASCII order. */
function materialIcons() {
  const [classic, newer] = [iconSet("ic"), iconSet("material-symbols")];
  const icons = [];
  for (const line of readFileSync(`${here}icon-names.txt`, "utf8").trim().split("\n")) {
    const [base, styles = "fors"] = line.split(" ");
    for (const key of styles) icons.push({ name: base + STYLES[key].suffix, base, style: STYLES[key] });
  }
  icons.sort((a, b) => (a.name < b.name ? -1 : 1));
  const find = ({ base, style }) => {
    for (const spelling of spellings(base)) {
      const path = classic(`${style.prefix}-${dashed(spelling)}`);
      if (path) return path;
    }
    // `info_outline`: the outlined style of `info`, whatever style is asked for.
    const outline = base.endsWith("_outline") && (newer(dashed(base) + style.newer) ?? classic(`outline-${dashed(base.slice(0, -8))}`));
    return outline || newer(dashed(base) + style.newer) || newer(dashed(base)) || "";
  };
  return icons.map((icon) => ({ name: icon.name, path: mirrored(find(icon), MIRRORED.has(icon.base)) }));
}

function mirrored(path, yes) {
  return path && yes ? ` ${path}` : path;
}

function cupertinoIcons() {
  const find = iconSet("f7");
  return readFileSync(`${here}cupertino-icon-names.txt`, "utf8").trim().split("\n").map((name) => {
    const other = CUPERTINO[name] ?? name.replace(/_solid$/, "_fill").replace(/_circled/, "_circle");
    const path = (CUPERTINO[name] && find(dashed(other))) || find(dashed(name)) || find(dashed(other)) || find(dashed(`${other}_fill`)) || "";
    return { name, path: mirrored(path, MIRRORED_CUPERTINO.has(name)) };
  });
}

function pack(sets) {
  let position = 8 + sets.length * 12;
  const head = [Buffer.from("FIP1"), u32(sets.length)];
  for (const { first, icons } of sets) {
    head.push(u32(first, icons.length, position));
    position += icons.length * 8;
  }
  const texts = [];
  const known = new Map();
  const place = (path) => {
    if (!path) return u32(0, 0);
    if (!known.has(path)) {
      known.set(path, position);
      texts.push(Buffer.from(path, "ascii"));
      position += path.length;
    }
    return u32(known.get(path), path.length);
  };
  const tables = sets.flatMap(({ icons }) => icons.map(({ path }) => place(path)));
  return Buffer.concat([...head, ...tables, ...texts]);
}

function u32(...values) {
  return Buffer.from(Uint32Array.from(values).buffer);
}

const sets = [
  { label: "Material", first: 65536, icons: materialIcons() },
  { label: "Cupertino", first: 131072, icons: cupertinoIcons() },
];
const data = pack(sets);
mkdirSync(`${here}../dist/icons`, { recursive: true });
writeFileSync(`${here}../dist/icons/icons.pack`, data);
for (const { label, icons } of sets) {
  const missing = icons.filter(({ path }) => !path).map(({ name }) => name);
  console.log(`${label}: ${icons.length - missing.length} of ${icons.length} icons have an outline`);
  if (missing.length) console.log(`  without: ${missing.join(" ")}`);
}
console.log(`dist/icons/icons.pack: ${data.length} bytes`);
