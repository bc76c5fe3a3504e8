/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { AutofillGroupRenderer } from "../../renderers/inputs/autofill_group.js";

export interface AutofillGroup extends base.Control {
  content: ControlNode | undefined;
  dispose_action: v.AutofillGroupDisposeAction;
}

export const defaults = {
  AutofillGroup: {"dispose_action": "commit"},
};
