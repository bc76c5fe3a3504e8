/**
 * What to do when the server does not accept the WebSocket: the user may have to sign in again. A browser does not tell
 * why a WebSocket has failed, so the same is asked over HTTP.
 */

import { report } from "./diagnostics.js";
import { mayReload } from "./reload.js";

/** Milliseconds in which the user can read that the page is loaded anew. */
const READING_TIME = 1500;

export class Refusal {
  private readonly socket: string;
  private readonly say: (reason: string) => void;
  private failures = 0;

  /** `socket` is the URL of the WebSocket; `say` shows a text until the connection is there. */
  constructor(socket: string, say: (reason: string) => void) {
    this.socket = socket.replace(/^ws/, "http");
    this.say = say;
  }

  /** The WebSocket was not accepted, once more since there was a connection. */
  failed(): void {
    // At the 1st, 2nd, 4th, 8th failure: an outage must not double the requests.
    if (Number.isInteger(Math.log2(++this.failures))) void this.ask();
  }

  private async ask(): Promise<void> {
    const page = await refusalOf(location.href);
    const refused = page ?? (await refusalOf(this.socket));
    if (!refused) return;
    report("warning", "connection.refused", `the server refuses the ${page ? "page" : "WebSocket"}: ${refused}`);
    if (page && mayReload()) {
      this.say("You are not signed in any more. This page is loaded anew.");
      setTimeout(() => {
        location.reload();
      }, READING_TIME);
    } else {
      this.say(`The server refuses the connection of this page (${refused}). Sign in again, then load the page anew.`);
    }
  }
}

/** How the server refuses an address: "401", "403", "a redirect"; undefined if it does not, or cannot be reached. */
async function refusalOf(url: string): Promise<string | undefined> {
  try {
    const { type, status, body } = await fetch(url, {
      redirect: "manual",
      cache: "no-store",
      headers: { accept: "text/html" },
    });
    await body?.cancel();
    if (type === "opaqueredirect") return "a redirect";
    return status === 401 || status === 403 ? String(status) : undefined;
  } catch {
    return undefined;
  }
}
