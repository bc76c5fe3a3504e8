/** Entry point: styles, what the first picture needs, start. */

import "./styles/scheme.css";
import "./styles/page.css";
import "./base_styles.js";
import { App } from "./app.js";
import { readConfig, socketUrl } from "./config.js";
import { style } from "./dom.js";
import { EAGER } from "./eager.js";
import { define, preload, preloadUsed } from "./registry.js";
// A few lines of buttons and of other folders: a file of their own would be one more request of nearly every page.
import "./renderers/shared/animation_style.js";
import "./renderers/shared/stroke.js";
import { storedFor } from "./storage.js";
import { typeScaleProperties } from "./text_style.js";

for (const module of EAGER) define(module);
const root = document.getElementById("app");
// The page of somebody else has no configuration: embed/ starts the app there.
const isOurs = document.getElementById("flet-config");
if (isOurs && root) {
  const config = readConfig();
  storedFor(socketUrl(config));
  preloadUsed();
  style(document.documentElement, typeScaleProperties());
  new App(root, config).start();
}

// Most apps show a dialog sooner or later: its module is loaded ahead of time. (Safari has no idle callbacks.)
if ("requestIdleCallback" in window) setTimeout(requestIdleCallback, 3000, () => {
  preload(["AlertDialog"]);
});
