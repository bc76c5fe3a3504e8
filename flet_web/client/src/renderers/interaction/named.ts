/** How screen readers call things. */

const LONGEST = 200;

/** The words in an element, else the name of what is in it; empty if it has none. */
export function named(element: Element): string {
  const text = (element as HTMLElement).innerText || element.textContent || "";
  const other = element.querySelector("[aria-label], img[alt], [title]");
  const name = text.trim() || other?.ariaLabel || other?.getAttribute("alt") || other?.getAttribute("title") || "";
  return name.replace(/\s+/g, " ").slice(0, LONGEST);
}
