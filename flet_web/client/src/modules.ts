/** Loading of modules when they are needed, also while the server cannot be reached. */

import { report } from "./diagnostics.js";
import { mayReload } from "./reload.js";

const ATTEMPTS = 3;
/** Milliseconds between two attempts while the server can be reached. */
const PAUSE = 1000;

let connected = false;
let waiting: (() => void)[] = [];

/** Called with the state of the connection: modules that did not come are asked for again when it is back. */
export function connectionChanged(open: boolean): void {
  connected = open;
  if (!open) return;
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

/** Reloads the page: the server has a newer client, whose modules have other names (or the browser has cached a failure). */
function startAnew(): void {
  if (mayReload()) location.reload();
}
