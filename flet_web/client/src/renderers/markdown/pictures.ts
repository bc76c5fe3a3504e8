/** Pictures in a Markdown text, and what is shown in place of those that do not come. */

import { sourceUrl } from "../../assets.js";
import { attrs, h, style } from "../../dom.js";
import type { ControlNode } from "../../node.js";
import type { Slot } from "../../slot.js";
import { px } from "../../values.js";
import { baseUrl } from "../../surroundings.js";

/** `picture.png#100x50` has this size. */
const SIZE = /#(\d{1,5})?x(\d{1,5})?$/;

export class Pictures {
  private readonly problem: HTMLElement;
  private readonly slot: Slot;
  private readonly broken = new Set<HTMLElement>();
  private content: ControlNode | undefined;

  /** `slot` shows the error content in `problem`. */
  constructor(problem: HTMLElement, slot: Slot) {
    this.problem = problem;
    this.slot = slot;
  }

  draw(place: HTMLElement, src: string, alt: string, title: string | undefined): void {
    this.broken.delete(place);
    const [, width, height] = SIZE.exec(src) ?? [];
    const url = pictureUrl(src.replace(SIZE, ""));
    const image = h("img");
    attrs(image, { alt, title, src: url });
    image.decoding = "async";
    style(image, { width: width && px(Number(width)), height: height && px(Number(height)) });
    image.addEventListener("error", () => {
      this.failed(place, alt);
    });
    place.replaceChildren(image);
    if (url === undefined) this.failed(place, alt);
  }

  showError(content: ControlNode | undefined): void {
    this.content = content;
    if (!content) this.slot.set(undefined);
    for (const place of this.broken) this.fill(place, place.dataset["alt"] ?? "");
  }

  private failed(place: HTMLElement, alt: string): void {
    for (const other of this.broken) if (!other.isConnected) this.broken.delete(other);
    this.broken.add(place);
    place.dataset["alt"] = alt;
    this.fill(place, alt);
  }

  /** The control itself is in the place of the first broken picture, its picture in those of the others. */
  private fill(place: HTMLElement, alt: string): void {
    if (!this.content) {
      place.replaceChildren(alt);
      return;
    }
    this.slot.set(this.content);
    const first = this.broken.values().next().value === place;
    place.replaceChildren(first ? this.problem : this.problem.cloneNode(true));
  }
}

/** The address of a picture; undefined for what is no picture. */
function pictureUrl(src: string): string | undefined {
  try {
    const url = new URL(sourceUrl(src) ?? "", baseUrl()).href;
    return src !== "" && /^(?:https?:|blob:|data:image\/)/.test(url) ? url : undefined;
  } catch {
    return undefined;
  }
}
