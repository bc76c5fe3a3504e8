/** Where an image or font source leads: URL, asset path, base64 text or bytes. */

import type { Value } from "./protocol.js";
import { baseUrl } from "./surroundings.js";

/**
 * Up to so many bytes are put into the URL itself. The browser loads that at once, where a blob takes two ways to another
 * process, and there is nothing to revoke.
 */
const INLINE = 100_000;

const urls = new WeakMap<Uint8Array, string>();
/** A blob URL keeps a copy of the bytes until it is revoked. */
const forgotten = new FinalizationRegistry<string>((url) => {
  URL.revokeObjectURL(url);
});

/** An asset path relative to the page. */
export function assetUrl(path: string): string {
  if (/^[a-z][a-z\d+.-]*:/i.test(path) || path.startsWith("//")) return path;
  return new URL(path.replace(/^\/+/, ""), baseUrl()).href;
}

/** URL for a `src` value; undefined when there is none. */
export function sourceUrl(value: Value | undefined): string | undefined {
  if (value instanceof Uint8Array) {
    const known = urls.get(value);
    if (known !== undefined) return known;
    const url = value.length > INLINE ? blobUrl(value) : isSvg(value) ? svgUrl(new TextDecoder().decode(value)) : base64Url(base64(value));
    urls.set(value, url);
    return url;
  }
  if (typeof value !== "string" || value === "") return undefined;
  if (value.startsWith("<svg")) return svgUrl(value);
  // Base64 has no dot, every path and URL has one (or a scheme).
  if (!value.includes(".") && !value.includes(":") && /^[A-Za-z\d+/=\s]{16,}$/.test(value)) return base64Url(value);
  return assetUrl(value);
}

/** The bytes of a source are not shown any more: frees what its URL holds before the garbage collector would. */
export function releaseUrl(value: Value | undefined): void {
  const url = value instanceof Uint8Array && urls.get(value);
  if (!url || !url.startsWith("blob:")) return;
  urls.delete(value);
  forgotten.unregister(value);
  URL.revokeObjectURL(url);
}

function blobUrl(value: Uint8Array): string {
  const url = URL.createObjectURL(new Blob([value.slice()], { type: isSvg(value) ? "image/svg+xml" : "" }));
  forgotten.register(value, url, value);
  return url;
}

function svgUrl(text: string): string {
  return `data:image/svg+xml,${encodeURIComponent(text)}`;
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
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
function isSvg(bytes: Uint8Array): boolean {
  return bytes[0] === 0x3c;
}
