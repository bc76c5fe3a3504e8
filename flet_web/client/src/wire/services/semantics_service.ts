/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type * as base from "../bases.js";
export { SemanticsServiceService } from "../../services/semantics_service.js";

export interface SemanticsService extends base.Service {
}

export const defaults = {
  SemanticsService: {},
};
