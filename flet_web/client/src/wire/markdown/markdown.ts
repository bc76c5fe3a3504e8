/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type { ControlNode } from "../../node.js";
import type * as base from "../bases.js";
import type * as v from "../values.js";
export { MarkdownRenderer } from "../../renderers/markdown/markdown.js";

export interface Markdown extends base.LayoutControl {
  value: string;
  selectable: boolean;
  extension_set: v.MarkdownExtensionSet;
  code_theme: string | v.MarkdownCustomCodeTheme | undefined;
  auto_follow_links: boolean;
  shrink_wrap: boolean;
  fit_content: boolean;
  soft_line_break: boolean;
  auto_follow_links_target: v.UrlTarget | undefined;
  image_error_content: ControlNode | undefined;
  code_style_sheet: v.MarkdownStyleSheet | undefined;
  md_style_sheet: v.MarkdownStyleSheet | undefined;
  latex_scale_factor: number | undefined;
  latex_style: v.TextStyle | undefined;
  on_tap_text: boolean;
  on_selection_change: boolean;
  on_tap_link: boolean;
}

export const defaults = {
  Markdown: {"auto_follow_links": false, "extension_set": "none", "fit_content": true, "selectable": false, "shrink_wrap": true, "soft_line_break": false, "value": ""},
};
