/** Services by wire type. Those in modules of their own load when an app uses them. */

import { registerLazyService } from "../registry.js";

registerLazyService(() => import("./clipboard.js"), "Clipboard");
registerLazyService(() => import("./file_picker.js"), "FilePicker");
registerLazyService(() => import("./shared_preferences.js"), "SharedPreferences");
registerLazyService(() => import("./url_launcher.js"), "UrlLauncher");
registerLazyService(() => import("./device.js"), "SemanticsService", "BrowserContextMenu", "HapticFeedback", "Wakelock");
