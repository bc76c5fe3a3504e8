/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type * as base from "../bases.js";
export { ClipboardService } from "../../services/clipboard.js";

export interface Clipboard extends base.Service {
}

export const defaults = {
  Clipboard: {},
};
