/**
 * Renderers by wire type: one line per module. The first block is in the first load; `registerLazy` modules are fetched when
 * the first control of one of their types appears.
 */

import { loadRenderer, registerLazy, registerParts } from "../registry.js";
import "./app_bar.js";
import "./button.js";
import "./card.js";
import "./checkbox.js";
import "./container.js";
import "./divider.js";
import "./flex.js";
import "./floating_action_button.js";
import "./icon.js";
import "./icon_button.js";
import "./image.js";
import "./list_tile.js";
import "./list_view.js";
import "./page.js";
import "./progress.js";
import "./radio.js";
import "./safe_area.js";
import "./stack.js";
import "./switch.js";
import "./text.js";
import "./text_field.js";
import "./view.js";

registerLazy(() => import("./dialogs.js"), "AlertDialog", "Banner", "BottomSheet", "SnackBar");
registerLazy(() => import("./dropdown.js"), "Dropdown", "DropdownM2");
registerLazy(() => import("./gesture_detector.js"), "GestureDetector");
registerLazy(() => import("./slider.js"), "Slider");
registerLazy(() => import("./bottom_app_bar.js"), "BottomAppBar");
registerLazy(() => import("./placeholder.js"), "Placeholder");

registerParts("Badge", "DropdownOption", "Option", "ServiceRegistry", "TextSpan", "Window");

// Most apps come to ask or tell something: by then the module is there. (jsdom and Safari have no idle callbacks.)
if ("requestIdleCallback" in window) setTimeout(() => requestIdleCallback(() => void loadRenderer("AlertDialog")), 3000);
