/** How screen readers call things. */

const LONGEST = 200;

/** The words in an element, or the names that parts have in place of theirs; else the name of what is in it, or none. */
export function named(element: Element): string {
  const label = element.querySelector("[aria-label], img[alt], [title], [aria-description]");
  const text = label ? words(element, true) : (element as HTMLElement).innerText || element.textContent;
  const other = label?.ariaLabel || label?.getAttribute("alt") || label?.getAttribute("title") || label?.ariaDescription;
  return (text.trim() || other || "").replace(/\s+/g, " ").slice(0, LONGEST);
}

/** Whether a browser finds this name itself, in texts and labels: it does not look at descriptions. */
export function namesItself(element: Element): boolean {
  return element.textContent.trim() !== "" || element.querySelector("[aria-label], img[alt], [title]") !== null;
}

function words(node: Node, isOuter = false): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? "";
  if (!(node instanceof Element)) return "";
  const text = Array.from(node.childNodes, (child) => words(child)).join(" ");
  return (!isOuter && text.trim() && node.ariaLabel) || text;
}
