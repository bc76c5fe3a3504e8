/** Style sheets of modules that are loaded late. */

/** Adds a sheet that came with its module: a file of its own could be missing when the module is there. */
export function adopt(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
