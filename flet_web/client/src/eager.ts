/**
 * The modules of the first load: what the first picture of a small page needs, so that it takes no second round trip. All
 * others are loaded when a page needs them; `python -m flet_web.client.wire_types` reads here which these are.
 */

import type { WireModule } from "./registry.js";
import * as button from "./wire/buttons/button.js";
import * as floatingActionButton from "./wire/buttons/floating_action_button.js";
import * as iconButton from "./wire/buttons/icon_button.js";
import * as badge from "./wire/display/badge.js";
import * as icon from "./wire/display/icon.js";
import * as textField from "./wire/inputs/text_field.js";
import * as column from "./wire/layout/column.js";
import * as container from "./wire/layout/container.js";
import * as row from "./wire/layout/row.js";
import * as stack from "./wire/layout/stack.js";
import * as appBar from "./wire/navigation/app_bar.js";
import * as basePage from "./wire/page/base_page.js";
import * as overlay from "./wire/page/overlay.js";
import * as page from "./wire/page/page.js";
import * as view from "./wire/page/view.js";
import * as window from "./wire/page/window.js";
import * as text from "./wire/text/text.js";

export const EAGER: WireModule[] = [
  basePage, page, view, overlay, window, text, column, row, container, stack, button, iconButton, icon, badge, textField, appBar,
  floatingActionButton,
];
