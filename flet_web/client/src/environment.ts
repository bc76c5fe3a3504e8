/** Facts about this browser that the server wants to know, and changes of them. */

import type { ValueMap } from "./protocol.js";

const dark = matchMedia("(prefers-color-scheme: dark)");

export function brightness(): string {
  return dark.matches ? "dark" : "light";
}

export function onBrightness(act: () => void): void {
  dark.addEventListener("change", act);
}

/** `linux macos windows android ios`, guessed from the user agent. */
export function platform(): string {
  const agent = navigator.userAgent;
  if (/android/i.test(agent)) return "android";
  if (/iphone|ipad|ipod/i.test(agent)) return "ios";
  // An iPad asks for desktop pages under the name of a Mac.
  if (/mac/i.test(agent)) return navigator.maxTouchPoints > 1 ? "ios" : "macos";
  return /win/i.test(agent) ? "windows" : "linux";
}

/** Calls `act` when the window comes to another density, as on another monitor: its size may be what it was. */
export function onDensity(act: () => void): void {
  const now = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
  now.onchange = () => {
    now.onchange = null;
    onDensity(act);
    act();
  };
}

function sides(of: (name: string) => number): ValueMap {
  return Object.fromEntries(["top", "right", "bottom", "left"].map((name) => [name, of(name)]));
}

export function media(): ValueMap {
  const styles = getComputedStyle(document.documentElement);
  const padding = sides((name) => parseFloat(styles.getPropertyValue(`--f-inset-${name}`)) || 0);
  const hourCycle = new Intl.DateTimeFormat(undefined, { hour: "numeric" }).resolvedOptions().hourCycle;
  return {
    padding,
    view_padding: padding,
    view_insets: sides(() => 0),
    device_pixel_ratio: devicePixelRatio,
    orientation: innerWidth > innerHeight ? "landscape" : "portrait",
    always_use_24_hour_format: hourCycle === "h23" || hourCycle === "h24",
  };
}

export function size(): ValueMap {
  return { width: innerWidth, height: innerHeight };
}

/** First two segments of the page's path. */
export function pageName(): string {
  return location.pathname.split("/").filter(Boolean).slice(0, 2).join("/");
}

export function locales(): ValueMap[] {
  return navigator.languages.map((tag) => {
    const locale = new Intl.Locale(tag);
    return {
      language_code: locale.language,
      country_code: locale.region ?? null,
      script_code: locale.script ?? null,
    };
  });
}

/** The `page` map of the registration. */
export function describePage(route: string, debug: boolean): ValueMap {
  return {
    route,
    pwa: matchMedia("(display-mode: standalone)").matches,
    web: true,
    debug,
    wasm: false,
    test: false,
    multi_view: false,
    pyodide: false,
    platform_brightness: brightness(),
    ...size(),
    platform: platform(),
    window: {},
    media: media(),
  };
}
