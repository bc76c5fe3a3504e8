/** Users who have texts enlarged, and texts alone: by the settings of their browser or phone. */

import { h, style } from "../../dom.js";
import { layer } from "../../surroundings.js";
import { sp } from "../../values.js";

/** How much larger texts are than programs say; 1 as a rule. */
export function textScale(): number {
  const probe = h("div");
  probe.textContent = "0";
  style(probe, { position: "fixed", visibility: "hidden", "font-size": sp(100), "line-height": "1" });
  layer().append(probe);
  const scale = probe.offsetHeight / 100;
  probe.remove();
  return Math.max(1, scale);
}
