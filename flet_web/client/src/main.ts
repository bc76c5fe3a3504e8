/** Entry point: styles, renderers, services, start. */

import "./styles/scheme.css";
import "./styles/base.css";
import "./styles/layout.css";
import "./styles/controls.css";
import "./renderers/index.js";
import "./services/index.js";
import { App } from "./app.js";
import { readConfig } from "./config.js";
import { style } from "./dom.js";
import { typeScaleProperties } from "./text_style.js";

style(document.documentElement, typeScaleProperties());
const root = document.getElementById("app");
if (root) new App(root, readConfig()).start();
