/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
export * as dialogs_alert_dialog from "../dialogs/alert_dialog.js";
export * as dialogs_banner from "../dialogs/banner.js";
export * as dialogs_bottom_sheet from "../dialogs/bottom_sheet.js";
export * as dialogs_snack_bar from "../dialogs/snack_bar.js";
