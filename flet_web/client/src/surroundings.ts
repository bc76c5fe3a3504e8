/** What is around the app: a page of its own, or one that somebody else has written (see embed/). */

let home = "";
let above: HTMLElement | undefined;
let count = 0;

/** Begins ids and names. */
export let prefix = "f-";

/** Whether something belongs to the app, and not to the page around. */
export let isOurs: (target: EventTarget | null) => boolean = () => true;

/** The app's address, to which all of its addresses are relative. */
export function baseUrl(): string {
  return home || document.baseURI;
}

/** What lies above all of the app is put in here. */
export function layer(): HTMLElement {
  return above ?? document.body;
}

/** An id that nothing else in the page has. */
export function freshId(kind: string): string {
  return `${prefix}${kind}-${++count}`;
}

/** The app is a guest in the page of somebody else: what is in elements with the class `scope` is its own. */
export function beGuest(address: string, element: HTMLElement, scope: string): void {
  home = address;
  above = element;
  prefix = `${scope}-`;
  isOurs = (target) => target instanceof Element && target.closest(`.${scope}`) !== null;
}
