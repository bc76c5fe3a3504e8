/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type * as base from "../bases.js";
export { BatteryService, ConnectivityService, ScreenBrightnessService, StoragePathsService } from "../../services/system.js";

export interface Battery extends base.Service {
  on_state_change: boolean;
}

export interface Connectivity extends base.Service {
  on_change: boolean;
}

export interface ScreenBrightness extends base.Service {
  on_system_screen_brightness_change: boolean;
  on_application_screen_brightness_change: boolean;
}

export interface StoragePaths extends base.Service {
}

export const defaults = {
  Battery: {},
  Connectivity: {},
  ScreenBrightness: {},
  StoragePaths: {},
};
