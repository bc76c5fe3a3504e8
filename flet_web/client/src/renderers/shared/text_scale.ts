/** Users who have texts enlarged, and texts alone: by the settings of a phone, or in Firefox. */

import { h, style } from "../../dom.js";
import { layer } from "../../surroundings.js";

/** How much larger the browser draws texts than style sheets say; 1 as a rule. */
export function textScale(): number {
  const probe = h("div");
  probe.textContent = "0";
  style(probe, { position: "fixed", visibility: "hidden", "font-size": "100px", "line-height": "1" });
  layer().append(probe);
  const scale = probe.offsetHeight / 100;
  probe.remove();
  return Math.max(1, scale);
}
