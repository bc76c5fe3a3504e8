/**
 * Renderers by wire type: one line per module. The first block is in the first load; `registerLazy` modules are fetched when
 * the first control of one of their types appears.
 */

import { registerLazy, registerParts } from "../registry.js";
import "./app_bar.js";
import "./card.js";
import "./container.js";
import "./divider.js";
import "./flex.js";
import "./icon.js";
import "./image.js";
import "./list_view.js";
import "./page.js";
import "./safe_area.js";
import "./stack.js";
import "./text.js";
import "./view.js";

registerLazy(() => import("./placeholder.js"), "Placeholder");

registerParts("Badge", "DropdownOption", "Option", "ServiceRegistry", "TextSpan", "Window");
