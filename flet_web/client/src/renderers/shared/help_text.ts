/** Texts that tell how something is used by keyboard: read out by `aria-describedby`, and not shown. */

import { h } from "../../dom.js";
import { layer } from "../../surroundings.js";

/** Puts the text into the page once, and gives its id. */
export function helpText(id: string, text: string): string {
  if (!document.getElementById(id)) {
    const element = h("div", "", text);
    element.id = id;
    element.hidden = true;
    layer().append(element);
  }
  return id;
}
