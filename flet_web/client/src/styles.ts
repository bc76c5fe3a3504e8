/** Style sheets that belong to modules. */

/** All of them; and what is made of one that is added later. */
export const sheets = { adopted: [] as CSSStyleSheet[], made: (css: string): string => css };

/** Adds a style sheet. It is a part of its module, so that the one is never there without the other. */
export function adopt(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sheets.made(css));
  sheets.adopted.push(sheet);
  document.adoptedStyleSheets.push(sheet);
}
