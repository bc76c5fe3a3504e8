/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { CupertinoListTileRenderer } from "../../renderers/cupertino/cupertino_list_tile.js";

export interface CupertinoListTile extends base.Linked, base.LayoutControl, base.ActionControl {
  title: ControlNode | string | undefined;
  subtitle: ControlNode | string | undefined;
  leading: ControlNode | number | string | undefined;
  trailing: ControlNode | number | string | undefined;
  bgcolor: string | undefined;
  bgcolor_activated: string | undefined;
  padding: number | v.Padding | undefined;
  url: string | v.Url | undefined;
  toggle_inputs: boolean;
  additional_info: ControlNode | string | undefined;
  leading_size: number | undefined;
  leading_to_title: number | undefined;
  notched: boolean;
  on_click: boolean;
}

export const defaults = {
  CupertinoListTile: {"notched": false, "toggle_inputs": false},
};
