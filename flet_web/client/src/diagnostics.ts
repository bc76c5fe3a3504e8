/**
 * Client diagnostics: each has a stable dotted code. They reach the console (warnings always, notes only in debug) and are
 * dispatched on `document` as `flet:diagnostic`, so that tests and tools listen instead of scraping the console.
 */

export type Level = "error" | "warning" | "note";

export interface Diagnostic {
  v: 1;
  code: string;
  level: Level;
  message: string;
  data: Record<string, unknown>;
}

export const diagnostics = { debug: false };
const said = new Set<string>();

export function report(level: Level, code: string, message: string, data: Record<string, unknown> = {}): void {
  const detail: Diagnostic = { v: 1, code, level, message, data };
  document.dispatchEvent(new CustomEvent<Diagnostic>("flet:diagnostic", { detail }));
  if (level === "note" && !diagnostics.debug) return;
  const write = level === "error" ? "error" : level === "warning" ? "warn" : "info";
  // eslint-disable-next-line no-console -- the one place that writes to the console
  console[write](`[flet] ${code}: ${message}`, data);
}

/** Reports the same (code, subject) once per page load. */
export function reportOnce(level: Level, code: string, subject: string, message: string): void {
  if (said.has(`${code} ${subject}`)) return;
  said.add(`${code} ${subject}`);
  report(level, code, message, { subject });
}

export function errorText(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
