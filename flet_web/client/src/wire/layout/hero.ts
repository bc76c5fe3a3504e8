/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
export { HeroRenderer } from "../../renderers/layout/hero.js";

export interface Hero extends base.LayoutControl {
  tag: string | undefined;
  content: ControlNode | undefined;
  transition_on_user_gestures: boolean;
}

export const defaults = {
  Hero: {"transition_on_user_gestures": false},
};
