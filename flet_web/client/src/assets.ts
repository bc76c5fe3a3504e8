/** Where an image or font source leads: URL, asset path, base64 text or bytes. */

import type { Value } from "./protocol.js";

const blobs = new WeakMap<Uint8Array, string>();
/** The browser holds a copy of the bytes until it is told that nobody wants them any more. */
const forgotten = new FinalizationRegistry<string>((url) => {
  URL.revokeObjectURL(url);
});

/** An asset path relative to the page, or to the configured assets directory. */
export function assetUrl(path: string, assetsDir: string): string {
  if (/^[a-z][a-z\d+.-]*:/i.test(path) || path.startsWith("//")) return path;
  const dir = assetsDir ? `${assetsDir.replace(/\/+$/, "")}/` : "";
  return new URL(dir + path.replace(/^\/+/, ""), document.baseURI).href;
}

/** URL for a `src` value; undefined when there is none. */
export function sourceUrl(value: Value | undefined, assetsDir: string): string | undefined {
  if (value instanceof Uint8Array) {
    let url = blobs.get(value);
    if (!url) {
      url = URL.createObjectURL(new Blob([value.slice()], { type: mimeOf(value) }));
      blobs.set(value, url);
      forgotten.register(value, url);
    }
    return url;
  }
  if (typeof value !== "string" || value === "") return undefined;
  if (value.startsWith("<svg")) return `data:image/svg+xml,${encodeURIComponent(value)}`;
  // Base64 has no dot, every path and URL has one (or a scheme).
  if (!value.includes(".") && !value.includes(":") && /^[A-Za-z\d+/=\s]{16,}$/.test(value)) return base64Url(value);
  return assetUrl(value, assetsDir);
}

function base64Url(value: string): string {
  const head = value.slice(0, 16);
  const type = head.startsWith("/9j/")
    ? "image/jpeg"
    : head.startsWith("R0lG")
      ? "image/gif"
      : head.startsWith("UklG")
        ? "image/webp"
        : /^(PHN2|PD94)/.test(head)
          ? "image/svg+xml"
          : "image/png";
  return `data:${type};base64,${value.replace(/\s+/g, "")}`;
}

/** Browsers sniff raster images but not SVG. */
function mimeOf(bytes: Uint8Array): string {
  return bytes[0] === 0x3c ? "image/svg+xml" : "";
}
