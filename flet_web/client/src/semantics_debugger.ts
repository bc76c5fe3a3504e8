/** Shows what assistive technology is told instead of the page: a box for each element, with its role, name and state. */

import { h, style } from "./dom.js";
import { adopt } from "./styles.js";
import css from "./semantics_debugger.css?inline";
import { layer } from "./surroundings.js";
import { px } from "./values.js";

adopt(css);

const ROLES: Readonly<Record<string, string>> = {
  A: "link", BUTTON: "button", SELECT: "combobox", TEXTAREA: "textbox", MAIN: "main", NAV: "navigation", HEADER: "banner",
  FOOTER: "contentinfo", IMG: "image", DIALOG: "dialog", TABLE: "table", H1: "heading", H2: "heading", H3: "heading", H4: "heading",
  H5: "heading", H6: "heading", FIELDSET: "group", OUTPUT: "status",
};
const INPUTS: Readonly<Record<string, string>> = { checkbox: "checkbox", radio: "radio", range: "slider", button: "button", search: "searchbox" };
/** Roles that are named by what they contain, so that it is not read once more. */
const NAMED = /^(button|link|checkbox|radio|switch|tab|menuitem|option|heading|image|textbox|slider)/;
const STATES = ["checked", "selected", "pressed", "expanded", "disabled", "current", "invalid"];

const overlay = h("div", "f-semantics");
let waiting = 0;

const news = new MutationObserver((records) => {
  if (records.some((record) => !overlay.contains(record.target))) later();
});

export function showSemantics(on: boolean): void {
  news.disconnect();
  for (const type of ["scroll", "resize", "transitionend"]) {
    removeEventListener(type, later, true);
    if (on) addEventListener(type, later, true);
  }
  if (!on) {
    overlay.remove();
    return;
  }
  overlay.setAttribute("aria-hidden", "true");
  overlay.popover = "manual";
  layer().append(overlay);
  news.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  draw();
}

function later(): void {
  waiting ||= requestAnimationFrame(() => {
    waiting = 0;
    if (overlay.isConnected) draw();
  });
}

function draw(): void {
  const boxes: HTMLElement[] = [];
  collect(document.body, false, boxes);
  overlay.replaceChildren(...boxes);
  // Above dialogs, which have come later.
  overlay.hidePopover();
  overlay.showPopover();
}

function collect(element: Element, named: boolean, into: HTMLElement[]): void {
  if (element === overlay || element.getAttribute("aria-hidden") === "true" || !element.checkVisibility({ visibilityProperty: true })) return;
  const role = roleOf(element);
  const words = named ? "" : ownText(element);
  const takes = NAMED.test(role);
  if ((role && !named) || words) into.push(box(element, role, role ? nameOf(element, takes) : words, takes || !role));
  for (const child of element.children) collect(child, named || takes, into);
}

function box(element: Element, role: string, name: string, leaf: boolean): HTMLElement {
  const states = STATES.filter((state) => {
    const said = element.getAttribute(`aria-${state}`);
    return (said !== null && said !== "false") || (element instanceof HTMLInputElement && (state === "checked" || state === "disabled") && element[state]);
  });
  const { left, top, width, height } = element.getBoundingClientRect();
  const label = [name, [role, ...states].filter(Boolean).join(", ")].filter(Boolean).join("\n");
  const shown = h("div", leaf ? "f-semantics-leaf" : "", leaf ? label : "");
  style(shown, { left: px(left), top: px(top), width: px(width), height: px(height) });
  return shown;
}

function roleOf(element: Element): string {
  const said = element.getAttribute("role");
  if (said) return said === "none" || said === "presentation" ? "" : said;
  if (element instanceof HTMLInputElement) return INPUTS[element.type] ?? "textbox";
  if (element instanceof HTMLAnchorElement && !element.hasAttribute("href")) return "";
  return ROLES[element.tagName] ?? "";
}

function nameOf(element: Element, takes: boolean): string {
  const by = element.getAttribute("aria-labelledby")?.split(" ").map((id) => document.getElementById(id)?.textContent ?? "").join(" ").trim();
  const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? [...(element.labels ?? [])] : [];
  const label = labels.map((one) => one.textContent).join(" ");
  const value = element instanceof HTMLInputElement && /^(text|range)$/.test(element.type) ? element.value : "";
  const name = by || element.getAttribute("aria-label") || label || element.getAttribute("alt") || (takes ? element.textContent : "");
  return [name.trim(), value].filter(Boolean).join(": ");
}

function ownText(element: Element): string {
  return [...element.childNodes].filter((child) => child.nodeType === Node.TEXT_NODE).map((child) => child.textContent).join("").trim();
}
