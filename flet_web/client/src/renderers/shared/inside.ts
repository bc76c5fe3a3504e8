/** Elements that handle a click themselves. */
export const INTERACTIVE = "button, a[href], input, textarea, select, label, summary, [role=button], [role=link], [contenteditable]";

/** Elements that a Tab key reaches. */
export const FOCUSABLE = "button, a[href], input, textarea, select, [tabindex='0']";

/** What Tab stops at, whatever has a number of its own. */
export const STOPS = "a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, [tabindex]:not([tabindex^='-'])";

/** Was the event meant for a control, a field or a link inside of `element`, rather than for `element`? */
export function insideControl(target: EventTarget | null, element: HTMLElement): boolean {
  const control = target instanceof Element ? target.closest(INTERACTIVE) : null;
  return control !== null && control !== element && element.contains(control);
}
