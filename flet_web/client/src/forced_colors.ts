/**
 * What the browser's own colors (a contrast theme of Windows) would hide: what is on, chosen or off, where a surface ends. The browser
 * replaces every color that is not one of the system's, and leaves out shadows and gradients. Loaded where such a theme is in use.
 */

import { adopt } from "./styles.js";
import css from "./forced_colors.css?inline";

adopt(css);
