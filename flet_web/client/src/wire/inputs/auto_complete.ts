/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { AutoCompleteRenderer } from "../../renderers/inputs/auto_complete.js";

export interface AutoComplete extends base.LayoutControl {
  value: string;
  suggestions: v.AutoCompleteSuggestion[] | undefined;
  suggestions_max_height: number;
  on_select: boolean;
  on_change: boolean;
  _selected_index: number | undefined;
}

export const defaults = {
  AutoComplete: {"suggestions_max_height": 200, "value": ""},
};
