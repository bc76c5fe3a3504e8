/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { CupertinoBottomSheetRenderer } from "../../renderers/cupertino/bottom_sheet.js";

export interface CupertinoBottomSheet extends base.DialogControl {
  content: ControlNode | undefined;
  modal: boolean;
  bgcolor: string | undefined;
  height: number | undefined;
  padding: number | v.Padding | undefined;
}

export const defaults = {
  CupertinoBottomSheet: {"modal": false},
};
