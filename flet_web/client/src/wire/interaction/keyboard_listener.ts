/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
export { KeyboardListenerRenderer } from "../../renderers/interaction/keyboard_listener.js";

export interface KeyboardListener extends base.Focusable, base.Control {
  content: ControlNode | undefined;
  autofocus: boolean;
  include_semantics: boolean;
  on_key_down: boolean;
  on_key_up: boolean;
  on_key_repeat: boolean;
}

export const defaults = {
  KeyboardListener: {"autofocus": false, "include_semantics": true},
};
