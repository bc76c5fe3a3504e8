/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as v from "../values.js";
import type * as page_base_page from "../page/base_page.js";
export { PageRenderer } from "../../renderers/page/page.js";

export interface Page extends page_base_page.BasePage {
  multi_views: ControlNode<"BasePage">[] | undefined;
  window: ControlNode<"Window"> | undefined;
  route: string;
  fonts: Record<string, string> | undefined;
  platform: v.PagePlatform | undefined;
  platform_brightness: v.Brightness | undefined;
  client_ip: string | undefined;
  client_user_agent: string | undefined;
  web: boolean;
  pwa: boolean;
  debug: boolean;
  wasm: boolean;
  test: boolean;
  multi_view: boolean;
  pyodide: boolean;
  _not_found: string | undefined;
  _services: ControlNode<"ServiceRegistry"> | undefined;
  on_platform_brightness_change: boolean;
  on_locale_change: boolean;
  on_app_lifecycle_state_change: boolean;
  on_route_change: boolean;
  on_view_pop: boolean;
  on_views_pop_until: boolean;
  on_keyboard_event: boolean;
  on_connect: boolean;
  on_disconnect: boolean;
  on_close: boolean;
  on_login: boolean;
  on_logout: boolean;
  on_multi_view_add: boolean;
  on_multi_view_remove: boolean;
  on_error: boolean;
}

export const defaults = {
  Page: {"debug": false, "enable_screenshots": false, "multi_view": false, "pwa": false, "pyodide": false, "route": "/", "show_semantics_debugger": false, "test": false, "theme_mode": "system", "wasm": false, "web": false},
};
