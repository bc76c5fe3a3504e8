/** Links to files of the app's server, loaded when the first one is followed. */

import type { Routes } from "./open_url.js";
import { baseUrl } from "./surroundings.js";

/** Files of the server go before routes, as they do when the address is loaded. */
export async function followFile(page: Routes, route: string): Promise<void> {
  const file = new URL(route.slice(1), baseUrl());
  if (await isFile(file)) location.href = file.href;
  else page.pushRoute(route);
}

async function isFile(address: URL): Promise<boolean> {
  try {
    return (await fetch(address, { method: "HEAD" })).ok;
  } catch {
    return false;
  }
}

/** Not as a navigation: an answer that says that the file is gone must not take the app's place. */
export function download(target: URL): void {
  const anchor = document.createElement("a");
  anchor.href = target.href;
  anchor.download = "";
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
}
