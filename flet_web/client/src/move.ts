/** Moving an element without losing what the user has in it: focus, text selection, scroll offsets. */

interface MovableNode {
  moveBefore?: (node: Node, child: Node | null) => void;
}

export function moveNode(parent: HTMLElement, element: HTMLElement, before: Element | null): void {
  const movable = parent as MovableNode;
  if (element.isConnected && parent.isConnected && movable.moveBefore) {
    movable.moveBefore(element, before);
    return;
  }
  const restore = element.isConnected ? remember(element) : null;
  parent.insertBefore(element, before);
  restore?.();
}

/** Takes note of focus, selection and scroll offsets below `element`; the result puts them back. */
function remember(element: HTMLElement): () => void {
  const active = document.activeElement;
  const focused = active instanceof HTMLElement && element.contains(active) ? active : null;
  const field = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement ? focused : null;
  const range = field ? ([field.selectionStart, field.selectionEnd] as const) : null;
  const scrolled = [element, ...element.querySelectorAll<HTMLElement>(".f-scroll")]
    .filter((item) => item.scrollTop !== 0 || item.scrollLeft !== 0)
    .map((item) => [item, item.scrollTop, item.scrollLeft] as const);
  return () => {
    for (const [item, top, left] of scrolled) item.scrollTo({ top, left, behavior: "instant" });
    focused?.focus({ preventScroll: true });
    if (field && range && range[0] !== null) field.setSelectionRange(range[0], range[1]);
  };
}
