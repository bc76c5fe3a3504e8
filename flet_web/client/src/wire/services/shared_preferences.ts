/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type * as base from "../bases.js";
export { SharedPreferencesService } from "../../services/shared_preferences.js";

export interface SharedPreferences extends base.Service {
}

export const defaults = {
  SharedPreferences: {},
};
