/** Names of what this app keeps in the browser: the apps of an origin share its storage. */

import { baseUrl } from "./surroundings.js";

/** Path of the page's app, and of its WebSocket: one of them may serve several apps, but not both. */
let place = location.pathname;

/** To be called before anything is stored. `socket` is the URL of the app's WebSocket. */
export function storedFor(socket: string): void {
  place = `${new URL(baseUrl()).pathname} ${new URL(socket).pathname}`;
  // An app in a frame of itself has a session of its own.
  if (window.name) place += ` ${window.name}`;
}

/** `name` as this app uses it. Other apps use it too, each with its own place. */
export function ownKey(name: string): string {
  return `${name} ${place}`;
}

/** Removes what all apps have stored as `name`. */
export function removeOfAllApps(storage: Storage, name: string): void {
  for (const key of Object.keys(storage)) {
    if (key.startsWith(`${name} `)) storage.removeItem(key);
  }
}
