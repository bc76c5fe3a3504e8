/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
export { CupertinoPickerRenderer } from "../../renderers/cupertino/picker.js";

export interface CupertinoPicker extends base.LayoutControl {
  controls: ControlNode[] | undefined;
  item_extent: number;
  selected_index: number;
  bgcolor: string | undefined;
  use_magnifier: boolean;
  looping: boolean;
  magnification: number;
  squeeze: number;
  diameter_ratio: number;
  off_axis_fraction: number;
  selection_overlay: ControlNode | undefined;
  default_selection_overlay_bgcolor: string;
  on_change: boolean;
}

export const defaults = {
  CupertinoPicker: {"default_selection_overlay_bgcolor": "tertiarySystemFill", "diameter_ratio": 1.07, "item_extent": 32.0, "looping": false, "magnification": 1.0, "off_axis_fraction": 0.0, "selected_index": 0, "squeeze": 1.45, "use_magnifier": false},
};
