/** Modules that are loaded when they are first needed, however the server is by then. */

import { report } from "./diagnostics.js";

const ATTEMPTS = 3;
/** Milliseconds between attempts at a server that can be reached. */
const PAUSE = 1000;
/** Milliseconds in which the page does not load itself anew a second time. */
const ONCE_IN = 60_000;
const RELOADED_KEY = "_flet_reloaded";

let connected = false;
let waiting: (() => void)[] = [];

/** Called with the state of the connection: modules that did not come are asked for again when it is back. */
export function connectionChanged(ready: boolean): void {
  connected = ready;
  if (!ready) return;
  const all = waiting;
  waiting = [];
  for (const go of all) go();
}

/** Loads a module by `load`, again and again if the server is away. Rejects if the server has no such module. */
export async function loadModule<T>(load: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await load();
    } catch (error) {
      report("warning", "modules.load_failed", `a module could not be loaded (${attempt})`, { error });
      if (attempt === ATTEMPTS) {
        startAnew();
        throw error;
      }
    }
    await serverBack();
  }
}

function serverBack(): Promise<void> {
  return new Promise((resolve) => {
    if (connected) setTimeout(resolve, PAUSE);
    else waiting.push(resolve);
  });
}

/** A newer client is on the server, and this one's modules are gone (or the browser remembers a failure): load that. */
function startAnew(): void {
  try {
    if (Date.now() - Number(sessionStorage.getItem(RELOADED_KEY)) < ONCE_IN) return;
    sessionStorage.setItem(RELOADED_KEY, String(Date.now()));
  } catch {
    return; // without storage nothing would end a circle of reloads
  }
  location.reload();
}
