/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type * as base from "../bases.js";
export { ShareService } from "../../services/share.js";

export interface Share extends base.Service {
}

export const defaults = {
  Share: {},
};
