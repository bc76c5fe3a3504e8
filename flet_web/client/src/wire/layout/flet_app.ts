/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { Value } from "../../protocol.js";
import type * as base from "../bases.js";
export { FletAppRenderer } from "../../renderers/layout/flet_app.js";

export interface FletApp extends base.LayoutControl {
  url: string | undefined;
  args: Record<string, Value> | undefined;
  assets_dir: string | undefined;
  force_pyodide: boolean;
  reconnect_interval_ms: number | undefined;
  reconnect_timeout_ms: number | undefined;
  boot_screen_name: string | undefined;
  boot_screen_options: Record<string, Value> | undefined;
  app_error_message: string | undefined;
  on_error: boolean;
  on_connect: boolean;
  on_python_output: boolean;
}

export const defaults = {
  FletApp: {"force_pyodide": false},
};
