/** How screen readers call things. */

const LONGEST = 200;

/** The words in an element, where a part has a name of its own that in place of its words; empty if it has none. */
export function named(element: Element): string {
  const text = element.querySelector("[aria-label]") ? words(element, true) : (element as HTMLElement).innerText;
  const other = element.querySelector("img[alt], [title]");
  const name = (text || element.textContent || "").trim() || other?.getAttribute("alt") || other?.getAttribute("title") || "";
  return name.replace(/\s+/g, " ").slice(0, LONGEST);
}

function words(node: Node, isOuter = false): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? "";
  if (!(node instanceof Element) || node.ariaHidden === "true") return "";
  const label = isOuter ? null : node.ariaLabel;
  return label ?? Array.from(node.childNodes, (child) => words(child)).join(" ");
}
