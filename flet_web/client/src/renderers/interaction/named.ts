/** How screen readers call things. */

const LONGEST = 200;

/** The words in an element, or the names that parts have in place of theirs; else the name of what is in it, or none. */
export function named(element: Element): string {
  const label = element.querySelector("[aria-label], img[alt], [title]");
  const text = label ? words(element, true) : (element as HTMLElement).innerText || element.textContent;
  const other = label?.ariaLabel || label?.getAttribute("alt") || label?.getAttribute("title");
  return (text.trim() || other || "").replace(/\s+/g, " ").slice(0, LONGEST);
}

function words(node: Node, isOuter = false): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? "";
  if (!(node instanceof Element)) return "";
  const text = Array.from(node.childNodes, (child) => words(child)).join(" ");
  return (!isOuter && text.trim() && node.ariaLabel) || text;
}
