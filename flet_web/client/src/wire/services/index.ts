/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
export * as services_clipboard from "../services/clipboard.js";
export * as services_device from "../services/device.js";
export * as services_file_picker from "../services/file_picker.js";
export * as services_semantics_service from "../services/semantics_service.js";
export * as services_sensors from "../services/sensors.js";
export * as services_share from "../services/share.js";
export * as services_shared_preferences from "../services/shared_preferences.js";
export * as services_system from "../services/system.js";
export * as services_url_launcher from "../services/url_launcher.js";
