/** The style sheet of all controls. It comes ahead of those of the modules, which may say otherwise. */

import base from "./styles/base.css?inline";
import layout from "./styles/layout.css?inline";
import { adopt } from "./styles.js";

adopt(base + layout);
