/** Style sheets that belong to modules. */

/** Adds a style sheet. It is a part of its module, so that the one is never there without the other. */
export function adopt(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
