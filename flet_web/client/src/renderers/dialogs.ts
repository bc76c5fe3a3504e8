/** The dialog family is one module: an app that asks with one of them answers with another. */

export { offerWindow } from "./blocked_window.js";
import { adopt } from "../styles.js";
import "./alert_dialog.js";
import "./banner.js";
import "./bottom_sheet.js";
import "./snack_bar.js";
import css from "../styles/dialogs.css?inline";

adopt(css);
