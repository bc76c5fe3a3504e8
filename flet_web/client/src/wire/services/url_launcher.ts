/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type * as base from "../bases.js";
export { UrlLauncherService } from "../../services/url_launcher.js";

export interface UrlLauncher extends base.Service {
}

export const defaults = {
  UrlLauncher: {},
};
