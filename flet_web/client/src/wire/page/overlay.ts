/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
export { DialogsRenderer, OverlayRenderer } from "../../renderers/page/overlay.js";

export interface Dialogs extends base.BaseControl {
  controls: ControlNode[] | undefined;
}

export interface Overlay extends base.BaseControl {
  controls: ControlNode[] | undefined;
}

export interface ServiceRegistry extends base.BaseControl {
  _services: ControlNode[] | undefined;
}

export const defaults = {
  Dialogs: {},
  Overlay: {},
  ServiceRegistry: {},
};
