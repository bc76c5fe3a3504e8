/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type * as base from "../bases.js";
export { BrowserContextMenuService, HapticFeedbackService, WakelockService } from "../../services/device.js";

export interface BrowserContextMenu extends base.Service {
}

export interface HapticFeedback extends base.Service {
}

export interface Wakelock extends base.Service {
}

export const defaults = {
  BrowserContextMenu: {},
  HapticFeedback: {},
  Wakelock: {},
};
