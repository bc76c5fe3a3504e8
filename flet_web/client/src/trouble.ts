/** Why the connection to the app never comes: what can be found out over HTTP, which tells more than a WebSocket that fails. */

import { isMap } from "./protocol.js";

interface Problem {
  title: string;
  text: string;
}

const AGAIN = "This page tries again by itself.";

/** `socket` is the URL of the WebSocket. */
export async function explain(socket: string): Promise<Problem> {
  const url = socket.replace(/^ws/, "http");
  let response: Response;
  try {
    response = await fetch(url, { headers: { "x-flet-socket": location.origin }, redirect: "manual", cache: "no-store" });
  } catch {
    return { title: "The app cannot be reached.", text: `Please check your connection. ${AGAIN}` };
  }
  if (response.headers.get("content-type")?.startsWith("application/json")) {
    const said: unknown = await response.json();
    if (isMap(said) && typeof said["title"] === "string" && typeof said["text"] === "string") {
      return { title: said["title"], text: `${said["text"]} ${AGAIN}` };
    }
  }
  if (response.status >= 500) return { title: "The app does not run at the moment.", text: AGAIN };
  return {
    title: "The app is not found at its address.",
    text: `The server answers ${response.status || "with a redirect"} at ${new URL(url).pathname}, where the app should be. ${AGAIN}`,
  };
}
