import type { ValueMap } from "../protocol.js";
import { Service, unknownMethod } from "../service.js";
import { announce } from "../announce.js";

export class SemanticsServiceService extends Service<"SemanticsService"> {
  override invoke(name: string, args: ValueMap): unknown {
    const message = typeof args["message"] === "string" ? args["message"] : "";
    switch (name) {
      case "announce_message":
        announce(message, args["assertiveness"] === "assertive", args["rtl"] === true ? "rtl" : "ltr");
        return null;
      case "announce_tooltip":
        announce(message);
        return null;
      case "get_accessibility_features":
        return {
          accessible_navigation: false,
          bold_text: false,
          disable_animations: matchMedia("(prefers-reduced-motion: reduce)").matches,
          high_contrast: matchMedia("(prefers-contrast: more)").matches,
          invert_colors: matchMedia("(inverted-colors: inverted)").matches,
          reduce_motion: matchMedia("(prefers-reduced-motion: reduce)").matches,
          on_off_switch_labels: false,
          supports_announcements: true,
        };
      default:
        throw unknownMethod("SemanticsService", name);
    }
  }
}
