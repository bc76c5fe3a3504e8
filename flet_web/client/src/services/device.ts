/** Small services: semantics, context menu, vibration, screen wake lock. */

import type { ValueMap } from "../protocol.js";
import { registerService } from "../registry.js";
import { Service, unknownMethod } from "../service.js";
import { announce } from "../status.js";

class SemanticsService extends Service {
  override invoke(name: string, args: ValueMap): unknown {
    const message = typeof args["message"] === "string" ? args["message"] : "";
    switch (name) {
      case "announce_message":
        announce(message, args["assertiveness"] === "assertive");
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

function preventMenu(event: Event): void {
  event.preventDefault();
}

class BrowserContextMenu extends Service {
  override invoke(name: string): null {
    if (name === "disable_menu") document.addEventListener("contextmenu", preventMenu);
    else if (name === "enable_menu") document.removeEventListener("contextmenu", preventMenu);
    else throw unknownMethod("BrowserContextMenu", name);
    return null;
  }
}

const PULSES: Record<string, number> = {
  light_impact: 10,
  medium_impact: 20,
  heavy_impact: 40,
  vibrate: 200,
  selection_click: 5,
};

class HapticFeedback extends Service {
  override invoke(name: string): null {
    const pulse = PULSES[name];
    if (pulse === undefined) throw unknownMethod("HapticFeedback", name);
    // Absent in some browsers, whatever the types say.
    (navigator as { vibrate?: (pattern: number) => boolean }).vibrate?.(pulse);
    return null;
  }
}

class Wakelock extends Service {
  private sentinel: WakeLockSentinel | null = null;

  override async invoke(name: string): Promise<unknown> {
    switch (name) {
      case "enable":
        document.addEventListener("visibilitychange", this.renew);
        await this.request();
        return null;
      case "disable":
        await this.release();
        return null;
      case "is_enabled":
        return this.sentinel !== null;
      default:
        throw unknownMethod("Wakelock", name);
    }
  }

  override dispose(): void {
    void this.release();
  }

  private async request(): Promise<void> {
    if (this.sentinel?.released !== false) this.sentinel = await navigator.wakeLock.request("screen");
  }

  private async release(): Promise<void> {
    document.removeEventListener("visibilitychange", this.renew);
    const held = this.sentinel;
    this.sentinel = null;
    await held?.release();
  }

  /** Browsers release the lock of a tab that is out of sight. */
  private readonly renew = (): void => {
    // Refused, on a low battery for instance: the next time may do.
    if (document.visibilityState === "visible") this.request().catch(() => undefined);
  };
}

registerService("SemanticsService", SemanticsService);
registerService("BrowserContextMenu", BrowserContextMenu);
registerService("HapticFeedback", HapticFeedback);
registerService("Wakelock", Wakelock);
