/** Loading the page anew by itself, never in a loop. */

import { ownKey } from "./storage.js";

/** Milliseconds within which the page does not load itself a second time. */
const ONCE_IN = 60_000;
const RELOADED_KEY = "_flet_reloaded";

/** Whether the page may be loaded anew now; that it is has been noted then. */
export function mayReload(): boolean {
  try {
    const key = ownKey(RELOADED_KEY);
    if (Date.now() - Number(sessionStorage.getItem(key)) < ONCE_IN) return false;
    sessionStorage.setItem(key, String(Date.now()));
    return true;
  } catch {
    return false; // without storage nothing would end a loop of reloads
  }
}
