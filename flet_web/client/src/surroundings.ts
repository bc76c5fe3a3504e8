/** What is around the app: a page of its own, or one that somebody else has written (see embed/). */

let home = "";
let above: HTMLElement | undefined;

/** The app's address, to which all of its addresses are relative. */
export function baseUrl(): string {
  return home || document.baseURI;
}

/** What lies above all of the app is put in here. */
export function layer(): HTMLElement {
  return above ?? document.body;
}

/** The app is a guest in the page of somebody else. */
export function beGuest(address: string, element: HTMLElement): void {
  home = address;
  above = element;
}
