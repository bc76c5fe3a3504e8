// SVG shapes of icon sets as one path text on a 24 x 24 box.

const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;

function attributes(tag) {
  return Object.fromEntries([...tag.matchAll(ATTRIBUTE)].map(([, name, value]) => [name, value]));
}

/** All paths, circles and ellipses of an SVG body; null when it needs more than one filled path can show. */
export function bodyToPath(body, size) {
  const parts = [];
  if (/<(defs|use|mask|clipPath)/.test(body)) return null;
  for (const [tag, kind] of body.matchAll(/<(\w+)\b[^>]*>/g)) {
    const shape = attributes(tag);
    if (shape.fill === "none" || shape.opacity || shape["fill-opacity"]) continue;
    if (kind === "path") parts.push(shape.d);
    else if (kind === "circle") parts.push(ellipse(+shape.cx, +shape.cy, +shape.r, +shape.r));
    else if (kind === "ellipse") parts.push(ellipse(+shape.cx, +shape.cy, +shape.rx, +shape.ry));
    else if (kind !== "g") return null;
  }
  const path = parts.join("");
  return size === 24 ? path : scalePath(path, 24 / size);
}

function ellipse(cx, cy, rx, ry) {
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
}

/** Arc commands have flags and an angle among their seven numbers, which do not scale. */
export function scalePath(path, factor) {
  let result = "";
  for (const [, command, rest] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const arc = command.toLowerCase() === "a";
    const numbers = arc ? arcNumbers(rest) : (rest.match(/[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi) ?? []).map(Number);
    const scaled = numbers.map((n, i) => (arc && i % 7 >= 2 && i % 7 <= 4 ? n : Math.round(n * factor * 1000) / 1000));
    result += command + scaled.join(" ");
  }
  return result;
}

/** Flags may be written without separators: `a1 1 0 012 2`. */
function arcNumbers(text) {
  const numbers = [];
  let rest = text;
  while ((rest = rest.replace(/^[\s,]+/, ""))) {
    const flag = numbers.length % 7 === 3 || numbers.length % 7 === 4;
    const match = (flag ? /^[01]/ : /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/i).exec(rest);
    if (!match) throw new Error(`bad arc: ${text}`);
    numbers.push(Number(match[0]));
    rest = rest.slice(match[0].length);
  }
  return numbers;
}
