/** The bootstrap configuration, which the server writes into the page. */

export interface Config {
  webSocketEndpoint: string;
  routeUrlStrategy: "path" | "hash";
  debug: boolean;
}

export function readConfig(): Config {
  const text = document.getElementById("flet-config")?.textContent ?? "{}";
  const given = JSON.parse(text) as Partial<Config>;
  return { webSocketEndpoint: "ws", routeUrlStrategy: "path", debug: false, ...given };
}

export function socketUrl(config: Config): string {
  // In the page of somebody else it is all of the address.
  if (/^wss?:/.test(config.webSocketEndpoint)) return config.webSocketEndpoint;
  const scheme = location.protocol === "https:" ? "wss:" : "ws:";
  return `${scheme}//${location.host}/${config.webSocketEndpoint.replace(/^\/+|\/+$/g, "")}`;
}
