/** Which part of a Text or Markdown the user has selected. */

import type { Renderer } from "./renderer.js";

type Watched = Renderer<"Text"> | Renderer<"Markdown">;

const watched = new WeakSet<Watched>();

/**
 * Tells the program of each part of a text that is selected, as long as it listens. Offsets in a Text count UTF-16 code units from
 * the start of the whole text, whatever span they are in. The server does not know what Markdown shows: offsets in that count
 * characters. A selection that goes beyond the text ends with it.
 */
export function watchSelection(renderer: Watched): void {
  const { element, host, node } = renderer;
  if (watched.has(renderer)) return;
  watched.add(renderer);
  let last = "";
  const changed = (): void => {
    // A control that has left is not told of.
    if (host.tree.index.get(node.id) !== node) document.removeEventListener("selectionchange", changed);
    const selection = document.getSelection();
    const { anchorNode, focusNode } = selection ?? {};
    if (!selection || !anchorNode || !focusNode || !selection.containsNode(element, true)) return;
    const text = contentOf(element).toString();
    const base = offset(element, anchorNode, selection.anchorOffset);
    const extent = offset(element, focusNode, selection.focusOffset);
    const count = (units: number): number => (node.type === "Markdown" ? Array.from(text.slice(0, units)).length : units);
    const key = `${base} ${extent} ${text}`;
    if (key === last) return;
    last = key;
    host.events.fire(node, "selection_change", {
      selected_text: text.slice(Math.min(base, extent), Math.max(base, extent)),
      cause: "drag",
      selection: { base_offset: count(base), extent_offset: count(extent), affinity: "downstream", directional: false },
    });
  };
  document.addEventListener("selectionchange", changed);
  // The user may have selected something before this module was there.
  if (document.getSelection()?.isCollapsed === false) changed();
}

function contentOf(element: HTMLElement): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}

function offset(element: HTMLElement, node: Node, place: number): number {
  const range = contentOf(element);
  const side = range.comparePoint(node, place);
  if (side < 0) return 0;
  if (side === 0) range.setEnd(node, place);
  return range.toString().length;
}
