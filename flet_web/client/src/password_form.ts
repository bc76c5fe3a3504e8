/**
 * Forms for passwords, and for AutofillGroups: password managers look for a form with a password and the name that it belongs to.
 *
 * The fields stay where they are and name their form, which is an empty element at the end of the page: nothing moves. What is
 * in one view or dialog has one form; another one begins with a user name that comes after a password. It is submitted by Enter
 * in a field and by a click on a button beside it, and that does nothing but tell password managers. What is in a group has a form
 * of its own, with a password or without. On a phone, Enter goes to the next field of the form. The module is loaded with the first password or group; text fields say in `data-secret`
 * and `data-autofill` what the program has declared.
 */

import { h } from "./dom.js";
import { freshId, isOurs } from "./surroundings.js";

const GROUP = "[data-autofill-group]";

const forms: HTMLFormElement[] = [];
let watching = false;

export function watchForms(): void {
  if (watching) return;
  watching = true;
  new MutationObserver(arrange).observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ["data-secret", "data-autofill", "autocomplete"],
  });
  document.addEventListener("click", clicked, true);
  document.addEventListener("keydown", pressed, true);
  document.addEventListener("keydown", followed);
  arrange();
}

function arrange(): void {
  const inputs = [...document.querySelectorAll<HTMLInputElement>("input[data-autofill]")].filter(isOurs);
  const scopes = new Set(inputs.map(scopeOf));
  const groups = [...scopes].flatMap((scope) => {
    const within = inputs.filter((input) => scopeOf(input) === scope);
    return scope.matches(GROUP) ? [within] : tasks(within);
  });
  groups.forEach((group, i) => {
    describe(group, (forms[i] ??= makeForm()).id);
  });
  for (const form of forms.splice(groups.length)) form.remove();
  const grouped = new Set(groups.flat());
  for (const input of inputs) {
    if (!grouped.has(input) && input.hasAttribute("form")) {
      for (const name of ["form", "name"]) input.removeAttribute(name);
      put(input, "autocomplete", hintsOf(input) || "off");
    }
  }
}

/** What is filled in and submitted together. */
function scopeOf(element: Element): Element {
  return element.closest(`${GROUP}, dialog, .f-view`) ?? document.body;
}

/** The fields of one scope, by what the user does with them; those that have a password. */
function tasks(inputs: HTMLInputElement[]): HTMLInputElement[][] {
  const groups: HTMLInputElement[][] = [[]];
  for (const input of inputs) {
    const last = groups.at(-1) as HTMLInputElement[];
    if (isUser(input) && last.some(isSecret)) groups.push([input]);
    else last.push(input);
  }
  return groups.filter((group) => group.some(isSecret));
}

function describe(group: HTMLInputElement[], form: string): void {
  const secrets = group.filter(isSecret);
  const before = secrets[0] ? group.slice(0, group.indexOf(secrets[0])) : [];
  const user = group.some(isUser) ? undefined : before.at(-1);
  for (const input of group) {
    // Two passwords are a new one and its repetition, three have the old one before them.
    const isNew = secrets.length > 1 && !(secrets.length > 2 && input === secrets[0]);
    const guess = isSecret(input) ? (isNew ? "new-password" : "current-password") : input === user ? "username" : "off";
    put(input, "form", form);
    put(input, "name", nameOf(input));
    put(input, "autocomplete", hintsOf(input) || guess);
    // Enter of a field with `on_submit` does what the program says.
    if (input !== group.at(-1) && input.enterKeyHint === "done") input.enterKeyHint = "next";
    if (input === group.at(-1) && input.enterKeyHint === "next") input.enterKeyHint = "done";
  }
}

function nameOf(input: HTMLInputElement): string {
  const hints = hintsOf(input);
  if (hints) return hints === "current-password" ? "password" : hints;
  const label = input.labels?.[0]?.textContent ?? "";
  return isSecret(input) ? "password" : label.trim().toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
}

/** A value that is there already would tell of a change. */
function put(input: HTMLInputElement, name: string, value: string): void {
  if (input.getAttribute(name) !== value) input.setAttribute(name, value);
}

function hintsOf(input: HTMLInputElement): string {
  return input.dataset["autofill"] ?? "";
}

function isSecret(input: HTMLInputElement): boolean {
  return input.dataset["secret"] !== undefined;
}

function isUser(input: HTMLInputElement): boolean {
  return /^(username|email)$/.test(hintsOf(input));
}

function makeForm(): HTMLFormElement {
  const form = h("form");
  form.id = freshId("form");
  form.hidden = form.noValidate = true;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
  });
  document.body.append(form);
  return form;
}

/** A group has left the page: what was in its fields is submitted. For that it is in the page once more. */
export function commit(group: HTMLElement): void {
  const input = group.querySelector<HTMLInputElement>("input[form]");
  const form = forms.find(({ id }) => id === input?.getAttribute("form"));
  if (!form) return;
  const place = h("div");
  place.hidden = true;
  if (!group.isConnected) place.append(group);
  document.body.append(place);
  form.requestSubmit();
  place.remove();
}

function pressed(event: KeyboardEvent): void {
  if (event.key !== "Enter" || event.repeat || event.isComposing || !(event.target instanceof HTMLInputElement)) return;
  const { form } = event.target;
  if (form && forms.includes(form) && !goesOn(event.target)) form.requestSubmit();
}

/** Does Enter say that it goes to the next field? */
function goesOn(input: HTMLInputElement): boolean {
  return input.enterKeyHint === "next" && window.matchMedia("(pointer: coarse)").matches;
}

/** After the field itself has heard the key. */
function followed(event: KeyboardEvent): void {
  const { target } = event;
  if (event.key !== "Enter" || event.repeat || !(target instanceof HTMLInputElement) || !goesOn(target)) return;
  const fields = [...(target.form?.elements ?? [])];
  const next = fields[fields.indexOf(target) + 1];
  if (next instanceof HTMLInputElement) next.focus();
}

function clicked(event: Event): void {
  const button = event.target instanceof Element ? event.target.closest("button, [role=button]") : null;
  if (!button || button.closest(".f-field")) return;
  const scope = scopeOf(button);
  for (const form of forms) {
    const inputs = [...form.elements].filter((element) => element instanceof HTMLInputElement);
    if (inputs.some((input) => isSecret(input) && input.value && scopeOf(input) === scope)) form.requestSubmit();
  }
}
