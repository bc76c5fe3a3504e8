/** A picture of an element: the browser draws a copy of it, in the styles that it has on the page. */

import { domToBlob } from "modern-screenshot";

/** `element` as a PNG file with `ratio` pixels for each CSS pixel. Pictures that this page may not read are left out. */
export async function picture(element: HTMLElement, ratio: number): Promise<Uint8Array> {
  const blob = await domToBlob(element, { scale: ratio, type: "image/png", style: { margin: "0", transform: "none" } });
  return new Uint8Array(await blob.arrayBuffer());
}
