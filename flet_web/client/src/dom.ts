/** The few DOM helpers that renderers share. */

/** Makes an element with classes and children: `h("div", "f-card", title, body)`. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  classes = "",
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (classes) element.className = classes;
  element.append(...children);
  return element;
}

export type Styles = Record<string, string | number | null | undefined>;

/** The styles that are set: what they leave out takes the place of nothing. */
export function said(styles: Styles): Styles {
  return Object.fromEntries(Object.entries(styles).filter(([, css]) => css !== null && css !== undefined));
}

/** Sets inline styles by CSS name (custom properties too); null and undefined remove them. */
export function style(element: HTMLElement | SVGElement, styles: Styles): void {
  for (const [name, value] of Object.entries(styles)) {
    if (value === null || value === undefined || value === "") element.style.removeProperty(name);
    else element.style.setProperty(name, String(value));
  }
}

/** Sets attributes; null, undefined and false remove them, true sets them empty. */
export function attrs(element: Element, values: Record<string, string | number | boolean | null | undefined>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
}

/** Makes a non-button element act as a button for the keyboard and assistive technology, or stop doing so. */
export function asButton(element: HTMLElement, active: boolean, disabled = false): void {
  // A link is one for the browser already; without its address, while it is disabled, it needs the role.
  if (element instanceof HTMLAnchorElement) {
    attrs(element, { role: disabled ? "link" : null, "aria-disabled": disabled ? "true" : null });
    return;
  }
  attrs(element, {
    role: active ? "button" : null,
    tabindex: active && !disabled ? 0 : null,
    "aria-disabled": active && disabled ? "true" : null,
  });
}

/** Calls `act` for the keys of the element's role, as a native button or link does: Enter, and Space on a button. */
export function onActivateKey(element: HTMLElement, act: (event: KeyboardEvent) => void): void {
  element.addEventListener("keydown", (event) => {
    const role = element.getAttribute("role");
    const keys = role === "button" ? ["Enter", " "] : role === "link" ? ["Enter"] : [];
    if (event.target !== element || !keys.includes(event.key) || event.repeat) return;
    event.preventDefault();
    act(event);
  });
}
