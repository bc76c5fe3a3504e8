/** The bootstrap configuration, which the server writes into the page. */

export interface Config {
  webSocketEndpoint: string;
  routeUrlStrategy: "path" | "hash";
  debug: boolean;
  maxUploadSize?: number | undefined;
}

export function readConfig(): Config {
  const text = document.getElementById("flet-config")?.textContent ?? "{}";
  const given = JSON.parse(text) as Partial<Config>;
  return {
    webSocketEndpoint: given.webSocketEndpoint ?? "ws",
    routeUrlStrategy: given.routeUrlStrategy === "hash" ? "hash" : "path",
    debug: given.debug ?? false,
    maxUploadSize: given.maxUploadSize ?? undefined,
  };
}

export function socketUrl(config: Config): string {
  // In the page of somebody else it is all of the address.
  if (/^wss?:/.test(config.webSocketEndpoint)) return config.webSocketEndpoint;
  const scheme = location.protocol === "https:" ? "wss:" : "ws:";
  return `${scheme}//${location.host}/${config.webSocketEndpoint.replace(/^\/+|\/+$/g, "")}`;
}
